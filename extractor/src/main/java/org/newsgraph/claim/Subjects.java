package org.newsgraph.claim;

import java.util.Optional;

/**
 * Finds the subject of a reporting verb, before or behind it: by the words where they are sure, by
 * the tree, and by the words again where the tree gives none.
 */
final class Subjects {

  private final CastIndex cast;
  private final Voices voices;
  private final AdjacentSubject adjacent;
  private final PhraseBefore words;

  Subjects(CastIndex cast, Voices voices) {
    this.cast = cast;
    this.voices = voices;
    adjacent = new AdjacentSubject(cast, voices);
    words = new PhraseBefore(cast, voices);
  }

  /** The subject of the cue, before or behind it; empty if the sentence names none. */
  Optional<NounPhrase> subject(Syntax s, VerbGroup group) {
    Optional<NounPhrase> found = find(s, group);
    return found
        .filter(n -> disagrees(s, group, n))
        .flatMap(n -> singular(s, group))
        .or(() -> found);
  }

  // "Le ministère estime que les tueurs ont fui et annonce": no plural is the subject of "annonce"
  private static boolean disagrees(Syntax s, VerbGroup group, NounPhrase subject) {
    return group.finite() >= 0
        && s.tagged(group.first() - 1, "CCONJ")
        && number(s, group.finite()).equals("Sing")
        && number(s, subject.head()).equals("Plur")
        && s.any(subject.first(), WordGroup.PLURAL_DETERMINER);
  }

  private static Optional<NounPhrase> singular(Syntax s, VerbGroup group) {
    for (int i = group.first() - 1; i >= 0; i--) {
      boolean verb = s.finite(i) && number(s, i).equals("Sing") && !s.inRelative(i);
      int subject = verb ? subjectChild(s, s.is(i, "aux") ? s.head(i) : i, i) : -1;
      if (subject >= 0) {
        return Optional.of(NounPhrase.around(s, subject));
      }
    }
    return Optional.empty();
  }

  private static String number(Syntax s, int i) {
    return s.token(i).morphology().number();
  }

  private Optional<NounPhrase> find(Syntax s, VerbGroup group) {
    if (group.pronoun() >= 0) {
      return Optional.of(new NounPhrase(group.pronoun(), group.pronoun(), group.pronoun()));
    }
    Optional<NounPhrase> beside = adjacent.find(s, group);
    if (beside.isPresent()) {
      return beside;
    }
    if (s.any(group.verb() - 2, WordGroup.STRESSED_PRONOUN)
        && s.comma(group.verb() - 1)
        && s.comma(group.verb() - 3)) {
      // "a, lui, affirmé"
      return before(s, group);
    }
    if (s.infinitive(group.verb())
        && s.any(group.first() - 1, WordGroup.PLAIN_OF)
        && group.first() < 8) {
      // "Eux d'ajouter que"
      return adjacent.narrative(s, group.first() - 2);
    }
    boolean having = s.any(group.first(), WordGroup.HAVING);
    if ((s.presentParticiple(group.verb()) || having) && apart(s, group.first() - 1)) {
      return ofVerbNear(s, group);
    }
    int incise = incise(s, group.first() - 1);
    if (incise > 0) {
      return before(s, new VerbGroup(incise, incise, -1, group.voice(), -1, -1, false, false));
    }
    Optional<NounPhrase> publisher = publisher(s, group);
    if (publisher.isPresent()) {
      return publisher;
    }
    Optional<NounPhrase> beforeDash = beforeDash(s, group);
    if (beforeDash.isPresent()) {
      return beforeDash;
    }
    int verb = group.verb();
    for (int steps = 0; verb >= 0 && steps < 6; steps++) {
      int subject = subjectChild(s, verb, verb == group.verb() ? group.first() : verb);
      if (subject >= 0 && ClauseBetween.holds(s, subject, group.first() - 1)) {
        // "Marin, que la police affirme avoir arrêté, annonce": the police do not
        return before(s, group);
      }
      if (subject >= 0) {
        return Optional.of(NounPhrase.around(s, described(s, subject)));
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
    if (s.infinitive(group.verb()) && s.any(group.first() - 1, WordGroup.INFINITIVE_PREPOSITION)) {
      // "a profité de son discours pour annoncer"
      return ofVerbNear(s, group);
    }
    return before(s, group);
  }

  // "Amnesty publie un rapport rappelant que": who publishes it says it
  private Optional<NounPhrase> publisher(Syntax s, VerbGroup group) {
    if (!s.presentParticiple(group.verb())) {
      return Optional.empty();
    }
    for (int i = group.first() - 1; i >= 0 && group.first() - i < 14; i--) {
      if (s.verb(i)) {
        boolean publishes = VerbClass.PUBLISHING.has(s.lemma(i)) && !s.infinitive(i);
        return publishes
            ? subject(s, VerbGroup.at(s, i)).filter(n -> voices.voice(s, n) == Voices.Voice.SURE)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean apart(Syntax s, int i) {
    return i < 0 || s.comma(i) || s.any(i, WordGroup.GERUND);
  }

  private static int subjectChild(Syntax s, int verb, int before) {
    for (int c : s.children(verb)) {
      boolean heard = s.quoted(c) && !s.quoted(verb);
      boolean he = s.is(c, "expl") && s.any(c, WordGroup.THEY);
      if (c < before && !heard && (s.is(c, "nsubj") || s.is(c, "csubj") || he)) {
        return c;
      }
    }
    return -1;
  }

  // "Une étude dont les résultats ont été publiés révèle": the tree took the verb of the clause for
  // the subject; it is the noun that the clause describes
  private static int described(Syntax s, int subject) {
    for (int i = subject - 1; i > 0 && s.pastParticiple(subject) && s.verb(subject); i--) {
      if (s.any(i, WordGroup.RELATIVE_OR_THAT) && s.tagged(i - 1, "NOUN", "PROPN", "ADJ")) {
        int noun = s.tagged(i - 1, "ADJ") ? s.head(i - 1) : i - 1;
        return noun >= 0 && s.tagged(noun, "NOUN", "PROPN") ? noun : subject;
      }
    }
    return subject;
  }

  // "Ces révélations ont poussé Paul Marin à réagir, affirmant que": he says so, they cannot
  private Optional<NounPhrase> moved(Syntax s, int verb, int before) {
    int object = s.child(verb, "obj");
    return Optional.of(object)
        .filter(o -> o > verb && o < before)
        .filter(o -> voices.voice(s, o) == Voices.Voice.SURE)
        .map(o -> NounPhrase.around(s, o));
  }

  private boolean thing(Syntax s, Optional<NounPhrase> subject) {
    return subject.filter(n -> voices.voice(s, n) == Voices.Voice.SURE).isEmpty();
  }

  // "…, affirmant que", "… et réclame": the subject of the verb before, or behind at the head
  private Optional<NounPhrase> ofVerbNear(Syntax s, VerbGroup group) {
    boolean participle =
        s.presentParticiple(group.verb()) || s.any(group.first(), WordGroup.HAVING);
    for (int j = group.first() - 1; j >= 0 && participle; j--) {
      if (s.invertedPronoun(j)) {
        // "« … », a-t-il conclu, ajoutant"
        return Optional.of(new NounPhrase(j, j, j));
      }
    }
    for (int j = 0; j < group.first() && s.presentParticiple(group.verb()); j++) {
      if (s.head(j) < 0 && s.verb(j)) {
        Optional<NounPhrase> subject = subject(s, VerbGroup.at(s, j));
        return moved(s, j, group.first()).filter(n -> thing(s, subject)).or(() -> subject);
      }
    }
    for (int j = group.first() - 1; j >= 0; j--) {
      if (s.finite(j) && !s.is(j, "acl") && (!s.quoted(j) || s.quoted(group.verb()))) {
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

  // "Le juge, écrit Paul Marin, a refusé": the comma that opens such an incise, -1 if none closes
  // at token "close"
  private static int incise(Syntax s, int close) {
    for (int i = close - 1; s.comma(close) && i > 0 && close - i < 10; i--) {
      if (s.comma(i)) {
        return s.finite(i + 1) && s.tagged(i + 2, "DET", "PROPN", "PRON", "VERB") ? i : -1;
      }
    }
    return -1;
  }

  // "le ministre Paul Marin — par ailleurs directeur de la chaîne — a annoncé"
  private Optional<NounPhrase> beforeDash(Syntax s, VerbGroup group) {
    int close = group.first() - 1;
    if (!s.any(close, "—", "–", ")")) {
      return Optional.empty();
    }
    for (int i = close - 1; i > 0 && close - i < 40; i--) {
      if (s.any(i, "—", "–", "(")) {
        return before(s, new VerbGroup(i, i, -1, group.voice(), -1, -1, false, false));
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> before(Syntax s, VerbGroup group) {
    return s.tagged(group.first() - 1, "CCONJ") ? ofVerbNear(s, group) : words.find(s, group);
  }
}
