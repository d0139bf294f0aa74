package org.newsgraph.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.EntityType;
import org.newsgraph.text.Span;

/** Finds the words that name the source of a reporting verb or a preposition. */
final class Sources {

  private static final Set<String> RELATIVES =
      Set.of("qui", "laquelle", "lequel", "lesquels", "lesquelles");
  private static final Set<String> PRONOUNS =
      Set.of(
          "il",
          "elle",
          "ils",
          "elles",
          "on",
          "lui",
          "eux",
          "celui-ci",
          "celle-ci",
          "ceux-ci",
          "celles-ci",
          "ce dernier",
          "certains",
          "certaines",
          "plusieurs",
          "beaucoup",
          "d'autres",
          "tous",
          "toutes",
          "l'un",
          "un",
          "une",
          "l'une",
          "celui-là",
          "ce",
          "autres",
          "dernier",
          "dernière",
          "derniers");
  private static final Set<String> SELF = Set.of("je", "j'", "nous", "vous", "tu");

  private final CastIndex cast;
  private final SpeakerNouns nouns;

  Sources(CastIndex cast, SpeakerNouns nouns) {
    this.cast = cast;
    this.nouns = nouns;
  }

  /** How sure it is that a noun phrase can speak. */
  enum Voice {
    NONE,
    UNKNOWN,
    DOCUMENT,
    SURE
  }

  /** Whether the phrase with head {@code head} can speak. */
  Voice voice(Syntax s, int head) {
    String form = s.form(head).replaceFirst("^-(t-)?", "");
    if (SELF.contains(form)) {
      return Voice.NONE;
    }
    if (PRONOUNS.contains(form)) {
      return form.equals("ce") ? Voice.NONE : Voice.SURE;
    }
    Optional<CastIndex.Found> entity = cast.at(s.token(head).span());
    if (entity.isPresent()) {
      EntityType type = entity.get().entity().type();
      return type != EntityType.PLACE || entity.get().mention().metonymic()
          ? Voice.SURE
          : Voice.UNKNOWN;
    }
    Optional<SpeakerNouns.Noun> noun = nouns.at(s, head);
    if (noun.isPresent()) {
      boolean person =
          noun.get().what() == SpeakerNouns.What.PERSON
              || noun.get().what() == SpeakerNouns.What.BODY;
      return person ? Voice.SURE : Voice.DOCUMENT;
    }
    // "les Kurdes", "les royalistes"
    boolean people =
        s.tagged(head, "PROPN")
            || head > 1 && Character.isUpperCase(s.token(head).form().charAt(0))
            || s.tagged(head, "NOUN") && s.form(head).endsWith("istes");
    return people ? Voice.SURE : Voice.UNKNOWN;
  }

  /** Whether {@code phrase} can speak: its head, or the name beside an unknown head. */
  Voice voice(Syntax s, NounPhrase phrase) {
    Voice voice = voice(s, phrase.head());
    for (int i = phrase.head() + 1; voice == Voice.UNKNOWN && i <= phrase.last(); i++) {
      if (s.tagged(i, "ADP")) {
        break;
      }
      voice = s.tagged(i, "PROPN") ? Voice.SURE : voice;
    }
    return voice;
  }

  /** The subject of the cue, before or behind it; empty if the sentence names none. */
  Optional<NounPhrase> subject(Syntax s, VerbGroup group) {
    if (group.pronoun() >= 0) {
      return Optional.of(new NounPhrase(group.pronoun(), group.pronoun(), group.pronoun()));
    }
    Optional<NounPhrase> adjacent = adjacent(s, group);
    if (adjacent.isPresent()) {
      return adjacent;
    }
    if (s.presentParticiple(group.verb()) && apart(s, group.first() - 1)) {
      return ofVerbNear(s, group);
    }
    int verb = group.verb();
    for (int steps = 0; verb >= 0 && steps < 6; steps++) {
      int subject = subjectChild(s, verb, verb == group.verb() ? group.first() : verb);
      if (subject >= 0) {
        return Optional.of(NounPhrase.around(s, subject));
      }
      if (s.is(verb, "acl") && !s.is(verb, "acl:relcl") && s.head(verb) >= 0) {
        return Optional.of(NounPhrase.around(s, s.head(verb)));
      }
      if (!s.is(verb, "conj")
          && !s.is(verb, "advcl")
          && !s.is(verb, "xcomp")
          && !s.is(verb, "parataxis")
          && !s.is(verb, "obl")
          && !s.is(verb, "aux")) {
        break;
      }
      verb = s.head(verb);
    }
    return before(s, group);
  }

  // The name right before a finite verb is its subject, whatever the tree says.
  private Optional<NounPhrase> adjacent(Syntax s, VerbGroup group) {
    int i = group.first() - 1;
    boolean subject =
        i >= 0
            && group.finite() >= 0
            && (s.tagged(i, "PROPN") || cast.at(s.token(i).span()).isPresent())
            && voice(s, i) == Voice.SURE
            && !NounPhrase.behindPreposition(s, i);
    return subject ? Optional.of(NounPhrase.around(s, i)) : Optional.empty();
  }

  private static boolean apart(Syntax s, int i) {
    return i < 0 || s.comma(i) || s.any(i, "en", "tout");
  }

  /** The subject that follows an inverted verb: "a déclaré jeudi à la presse le ministre". */
  Optional<NounPhrase> inverted(Syntax s, VerbGroup group, int last) {
    if (group.pronoun() >= 0) {
      return Optional.of(new NounPhrase(group.pronoun(), group.pronoun(), group.pronoun()));
    }
    int subject = -1;
    for (int c : s.children(group.verb())) {
      if (c > last
          && (s.is(c, "nsubj") || s.is(c, "obj"))
          && s.tagged(c, "NOUN", "PROPN", "PRON")) {
        subject = subject < 0 || s.is(c, "nsubj") ? c : subject;
      }
    }
    if (subject >= 0) {
      return Optional.of(NounPhrase.around(s, subject));
    }
    // The parser gave no subject: the first phrase without preposition.
    for (int i = last + 1; i < Math.min(s.size(), last + 20); i++) {
      if (s.tagged(i, "ADP")) {
        NounPhrase skipped = NounPhrase.from(s, i + 1);
        i = skipped == null ? i : skippedTo(s, skipped);
      } else if (s.tagged(i, "DET", "PROPN", "NUM")
          || s.tagged(i, "NOUN") && !SpeechTime.word(s, i)) {
        return Optional.ofNullable(NounPhrase.from(s, i));
      } else if (s.verb(i) || s.any(i, ".", ";", ":") || s.quoteMark(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The words of a source phrase, with its antecedent as head where it is a relative pronoun. */
  SourceWords words(Syntax s, NounPhrase phrase) {
    if (RELATIVES.contains(s.form(phrase.head()))) {
      int antecedent = antecedent(s, phrase.head());
      return SourceWords.of(
          s.token(phrase.head()).span(),
          antecedent < 0 ? s.token(phrase.head()).span() : s.token(antecedent).span());
    }
    if (s.form(phrase.head()).matches("-?(t-)?on")) {
      int body = bodyOf(s, phrase.head());
      return SourceWords.of(
          s.token(phrase.head()).span(), s.token(body < 0 ? phrase.head() : body).span());
    }
    return SourceWords.of(phrase.span(s), phrase.headSpan(s));
  }

  // "répond-on à Paris", "Au ministère, on regrette", "la Commission, où l'on assure"
  private int bodyOf(Syntax s, int on) {
    if (s.any(on + 1, "à", "au") && s.invertedPronoun(on)) {
      NounPhrase place = NounPhrase.from(s, on + 2);
      return place == null ? -1 : place.head();
    }
    for (int i = on - 1; i >= Math.max(0, on - 2); i--) {
      if (s.any(i, "où")) {
        return antecedent(s, i);
      }
    }
    if (s.any(0, "à", "au", "chez")) {
      NounPhrase place = NounPhrase.from(s, 1);
      return place != null && place.last() < on ? place.head() : -1;
    }
    return -1;
  }

  /**
   * Whose words a phrase is: "les déclarations du ministre" are the minister's.
   *
   * @return the phrase itself if it names no speaker
   */
  NounPhrase unwrapped(Syntax s, NounPhrase phrase) {
    boolean words =
        nouns.at(s, phrase.head()).filter(n -> n.what() == SpeakerNouns.What.WORDS).isPresent();
    if (words && cast.at(s.token(phrase.head()).span()).isEmpty()) {
      for (int i = phrase.head() + 1; i <= Math.min(s.size() - 2, phrase.head() + 4); i++) {
        if (s.any(i, "de", "du", "des", "d'")) {
          NounPhrase inner = NounPhrase.from(s, i + 1);
          if (inner != null && voice(s, inner.head()) == Voice.SURE) {
            return inner;
          }
        }
      }
    }
    return phrase;
  }

  boolean relative(Syntax s, int i) {
    return RELATIVES.contains(s.form(i));
  }

  /** The noun to which the relative pronoun {@code i} refers, -1 if none. */
  int antecedent(Syntax s, int i) {
    int verb = s.head(i);
    for (int steps = 0; verb >= 0 && steps < 4; steps++) {
      if (s.is(verb, "acl") && s.head(verb) >= 0 && s.head(verb) < i) {
        return climb(s, s.head(verb), i);
      }
      verb = s.head(verb);
    }
    int nearest = -1;
    for (int j = i - 1; j >= Math.max(0, i - 12); j--) {
      if (s.tagged(j, "NOUN", "PROPN")) {
        if (voice(s, j) == Voice.SURE) {
          return j;
        }
        nearest = nearest < 0 ? j : nearest;
      }
    }
    return nearest;
  }

  // "la source française proche de l'enquête, qui": the noun nearest to the pronoun that can speak
  private int climb(Syntax s, int noun, int pronoun) {
    if (voice(s, noun) == Voice.SURE) {
      return noun;
    }
    for (int j = pronoun - 1; j > noun; j--) {
      if (s.tagged(j, "NOUN", "PROPN") && voice(s, j) == Voice.SURE) {
        return j;
      }
    }
    return noun;
  }

  /** Whether a mention of the cast or a noun of the list stands at {@code span}. */
  Optional<CastIndex.Found> entity(Span span) {
    return cast.at(span);
  }

  private static int subjectChild(Syntax s, int verb, int before) {
    for (int c : s.children(verb)) {
      if (c < before && (s.is(c, "nsubj") || s.is(c, "csubj"))) {
        return c;
      }
    }
    return -1;
  }

  // No subject in the tree: the noun or pronoun right before the verb.
  private Optional<NounPhrase> before(Syntax s, VerbGroup group) {
    int i = group.first() - 1;
    if (i >= 0
        && (s.tagged(i, "PRON") || s.any(i, "dernier", "dernière", "derniers"))
        && (PRONOUNS.contains(s.form(i)) || relative(s, i))) {
      return Optional.of(new NounPhrase(i, i, i));
    }
    if (s.tagged(i, "CCONJ")) {
      return ofVerbNear(s, group);
    }
    for (; i >= 0 && group.first() - i < 30; i--) {
      if (s.finite(i) || s.any(i, ";", ":") || s.tagged(i, "CCONJ", "SCONJ")) {
        break;
      }
      boolean noun = s.tagged(i, "NOUN", "PROPN") || cast.at(s.token(i).span()).isPresent();
      // "Alvi Karimov, attaché de presse du président, …": not the apposition
      boolean apposed = s.comma(i - 1) && i > 1 && s.tagged(i, "NOUN") && i < group.first() - 1;
      if (noun && !apposed && !NounPhrase.behindPreposition(s, i)) {
        return Optional.of(NounPhrase.around(s, i));
      }
    }
    return Optional.empty();
  }

  // "…, affirmant que", "… et réclame": the subject of the verb before, or behind at the head
  private Optional<NounPhrase> ofVerbNear(Syntax s, VerbGroup group) {
    for (int j = group.first() - 1; j >= 0 && s.presentParticiple(group.verb()); j--) {
      if (s.invertedPronoun(j)) {
        // "« … », a-t-il conclu, ajoutant"
        return Optional.of(new NounPhrase(j, j, j));
      }
    }
    for (int j = 0; j < group.first() && s.presentParticiple(group.verb()); j++) {
      if (s.head(j) < 0 && s.verb(j)) {
        return subject(s, VerbGroup.at(s, j));
      }
    }
    for (int j = group.first() - 1; j >= 0; j--) {
      if (s.finite(j) && !s.is(j, "acl")) {
        int verb = s.is(j, "aux") && s.head(j) > j && s.head(j) < group.first() ? s.head(j) : j;
        while (verb == j && s.pastParticiple(verb + 1) && s.tagged(j, "AUX")) {
          verb++;
        }
        return subject(s, VerbGroup.at(s, verb));
      }
    }
    for (int j = group.verb() + 1; j < s.size() && group.first() < 3; j++) {
      if (s.comma(j)) {
        return Optional.ofNullable(NounPhrase.from(s, j + 1));
      }
    }
    return Optional.empty();
  }

  private static int skippedTo(Syntax s, NounPhrase phrase) {
    int last = phrase.head();
    while (last + 1 <= phrase.last() && !s.tagged(last + 1, "DET") && !s.comma(last + 1)) {
      last++;
    }
    return last;
  }
}
