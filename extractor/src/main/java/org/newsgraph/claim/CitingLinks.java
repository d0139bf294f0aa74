package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * The places of a sentence where a source is named on whose word another speaks: "citant un
 * responsable", "cité par El País", "dont l'AFP a obtenu copie".
 */
final class CitingLinks {

  /**
   * One of them.
   *
   * @param first first token
   * @param inner true if the claim beside it rests on the source, false if the source relays it
   * @param source the words that name it
   * @param cue the words that tie it
   */
  record Link(int first, boolean inner, NounPhrase source, Span cue) {}

  private final CitingPhrases phrases;
  private final Sources sources;

  CitingLinks(CitingPhrases phrases, Sources sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  /** The links of the sentence in the order of the text; empty if none. */
  List<Link> in(Passage p) {
    Syntax s = p.syntax();
    List<Link> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Optional<Link> copy = copyObtained(s, i);
      if (copy.isPresent()) {
        found.add(copy.get());
        continue;
      }
      Optional<CitingPhrases.Match> match = phrases.at(s, i);
      if (match.isEmpty()) {
        continue;
      }
      int last = match.get().last();
      NounPhrase source = NounPhrase.from(s, match.get().endsInSource() ? last : last + 1);
      if (source != null && speaks(s, source)) {
        found.add(new Link(i, match.get().inner(), source, s.span(i, last)));
        i = Math.max(i, last);
      }
    }
    return found;
  }

  private boolean speaks(Syntax s, NounPhrase source) {
    Voices.Voice voice = sources.voice(s, sources.unwrapped(s, source).head());
    return voice == Voices.Voice.SURE || voice == Voices.Voice.DOCUMENT;
  }

  // "un rapport dont l'AFP a obtenu copie", "dont Europe 1 s'est procuré une copie"
  private Optional<Link> copyObtained(Syntax s, int i) {
    if (!s.any(i, WordGroup.THAT, "dont")) {
      return Optional.empty();
    }
    NounPhrase source = NounPhrase.from(s, i + 1);
    if (source == null) {
      return Optional.empty();
    }
    for (int j = source.head() + 1; j < Math.min(s.size(), source.head() + 6); j++) {
      boolean got =
          VerbClass.OBTAINING.has(s.lemma(j)) && s.pastParticiple(j)
              || VerbClass.READING.has(s.lemma(j)) && s.infinitive(j);
      if (got) {
        return Optional.of(new Link(i, false, source, s.span(Math.min(j, source.last() + 1), j)));
      }
      if (s.comma(j)) {
        break;
      }
    }
    return Optional.empty();
  }
}
