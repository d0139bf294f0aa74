package org.newsgraph.claim;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.newsgraph.entity.EntityType;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.text.Span;

/**
 * Finds to whom something is said: "a confié au Monde que", "a dit à Moscou de", "exhorte Ankara
 * à". Which verbs speak to somebody is told by {@code fr/addressing-verbs.tsv}. Thread-safe.
 */
final class Addressees {

  // "a déclaré jeudi à la mi-journée, au nom de son parti, à": farther away it is mostly a place.
  private static final int REACH = 14;

  private final Map<String, String> complements = new TreeMap<>();

  Addressees() {
    for (LexiconFile.Row row : LexiconFile.read(Addressees.class, "fr/addressing-verbs.tsv")) {
      complements.put(row.get("verb"), row.get("complement"));
    }
  }

  /**
   * Whom the speaker of {@code draft} speaks to.
   *
   * @param speaker index of the speaker in the cast, who does not address himself
   * @return index in the cast, empty if the sentence names nobody of the cast
   */
  OptionalInt find(Passage p, Draft draft, Cue cue, CastIndex cast, int speaker) {
    String complement = complements.getOrDefault(cue.verb().name(), "");
    Syntax s = p.syntax();
    // "répond-on à Paris": one answers there, not to Paris
    boolean nobody = cue.group().pronoun() >= 0 && s.form(cue.group().pronoun()).endsWith("on");
    if (cue.group().voice() != VerbGroup.Voice.ACTIVE || complement.isEmpty() || nobody) {
      return OptionalInt.empty();
    }
    Optional<CastIndex.Found> found =
        complement.equals("object")
            ? object(s, cue, cast)
            : clitic(s, cue, cast).or(() -> behindPreposition(s, draft, cue, cast));
    return found
        .filter(f -> speaks(f) && f.entity().index() != speaker)
        .map(f -> OptionalInt.of(f.entity().index()))
        .orElse(OptionalInt.empty());
  }

  // "a annoncé à Genève que" names the place where it was said.
  private static boolean speaks(CastIndex.Found found) {
    return found.entity().type() != EntityType.PLACE || found.mention().metonymic();
  }

  private static Optional<CastIndex.Found> clitic(Syntax s, Cue cue, CastIndex cast) {
    for (int i = cue.group().first(); i < cue.at(); i++) {
      if (s.any(i, WordGroup.DATIVE) && s.tagged(i, "PRON")) {
        return cast.at(s.token(i).span());
      }
    }
    return Optional.empty();
  }

  private static Optional<CastIndex.Found> object(Syntax s, Cue cue, CastIndex cast) {
    NounPhrase phrase = NounPhrase.from(s, cue.last() + 1);
    return phrase == null ? Optional.empty() : named(s, phrase, cast);
  }

  private static Optional<CastIndex.Found> behindPreposition(
      Syntax s, Draft draft, Cue cue, CastIndex cast) {
    boolean adjacent = true;
    for (int i = cue.last() + 1; i < Math.min(s.size(), cue.last() + REACH); i++) {
      Span token = s.token(i).span();
      boolean content = draft.content().stream().anyMatch(c -> c.contains(token));
      if (content || ends(s, i)) {
        break;
      }
      boolean source = draft.source().span().filter(w -> w.contains(token)).isPresent();
      if (s.any(i, WordGroup.TO) && !source) {
        NounPhrase phrase = NounPhrase.from(s, i + 1);
        if (phrase != null && (adjacent || s.head(phrase.head()) == cue.at())) {
          return named(s, phrase, cast);
        }
      }
      adjacent &= source || s.tagged(i, "ADV") || SpeechTime.word(s, i);
    }
    return Optional.empty();
  }

  private static boolean ends(Syntax s, int i) {
    return s.finite(i)
        || s.infinitive(i)
        || s.quoteMark(i)
        || s.tagged(i, "SCONJ")
        || s.any(i, WordGroup.RELATIVE_OR_THAT, ":", ";");
  }

  /** The entity of the head, or the name that closes the phrase: "la chaîne américaine PBS". */
  private static Optional<CastIndex.Found> named(Syntax s, NounPhrase phrase, CastIndex cast) {
    Optional<CastIndex.Found> direct = cast.at(phrase.headSpan(s));
    if (direct.isPresent()) {
      return direct;
    }
    for (int i = phrase.head() + 1; i <= phrase.last(); i++) {
      Optional<CastIndex.Found> found = cast.at(s.token(i).span());
      if (found.isPresent()) {
        // "le directeur du Monde" is not the newspaper
        boolean beside = s.tagged(i - 1, "NOUN", "ADJ", "PROPN");
        return beside && s.tagged(i, "PROPN") ? found : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
