package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A long quotation in a sentence whose verb is in no list: "Le pape « s'associe à la douleur des
 * familles »". The subject of the sentence, if it can speak, is quoted.
 */
final class EmbeddedQuotes {

  // Titles, nicknames and single borrowed words are shorter.
  private static final int LEAST_WORDS = 5;

  private final Sources sources;
  private final Drafts drafts;

  EmbeddedQuotes(Sources sources, Drafts drafts) {
    this.sources = sources;
    this.drafts = drafts;
  }

  // "condamné à « trois mois de prison »", "pour « soutenir la famille » et « l'aider »"
  private static boolean afterPreposition(Passage p, Quotation q) {
    Syntax s = p.syntax();
    int before = s.sentence().firstTokenIn(q.outer()) - 1;
    if (s.tagged(before, "CCONJ") && s.closesQuote(before - 1)) {
      int end = s.end(before - 1);
      return p.quotations().stream()
          .anyMatch(first -> first.outer().end() == end && afterPreposition(p, first));
    }
    return s.tagged(before, "ADP") || s.any(before, "comme");
  }

  // "une maladie à propos de laquelle « bien des questions restent ouvertes »": the words say more
  // of a thing, and not who said them
  private static boolean ofRelative(Syntax s, int verb, Quotation q) {
    for (int i = verb + 1; i < s.size() && s.begin(i) < q.outer().begin(); i++) {
      if (s.any(i, WordGroup.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** The claims, empty if the sentence quotes nothing that long or its subject cannot speak. */
  List<Draft> find(Passage p) {
    Syntax s = p.syntax();
    List<Draft> found = new ArrayList<>();
    for (Quotation q : p.quotations()) {
      boolean inside = s.sentence().span().contains(q.outer());
      if (!inside
          || afterPreposition(p, q)
          || q.inner().of(p.text()).split("\\s+").length < LEAST_WORDS) {
        continue;
      }
      int verb = -1;
      for (int i = 0; i < s.size() && verb < 0 && s.begin(i) < q.inner().end(); i++) {
        verb = s.finite(i) && !s.inRelative(i) ? i : -1;
      }
      if (verb < 0 || VerbClass.MODAL.has(s.lemma(verb))) {
        return found;
      }
      while (verb + 1 < s.size()
          && (s.tagged(verb, "AUX") || s.tagged(verb, "ADV"))
          && (s.pastParticiple(verb + 1) || s.tagged(verb + 1, "ADV"))) {
        verb++;
      }
      VerbGroup group = VerbGroup.at(s, verb);
      Optional<NounPhrase> subject = sources.subject(s, group);
      boolean speaks =
          subject.isPresent()
              && group.voice() == VerbGroup.Voice.ACTIVE
              && s.begin(subject.get().head()) < q.outer().begin()
              && !ofRelative(s, verb, q)
              && sources.voice(s, subject.get()) == Voices.Voice.SURE;
      if (speaks) {
        for (SourceWords source : drafts.speakers(s, subject.get())) {
          found.add(
              Drafts.plain(
                  Construction.QUOTE,
                  s.sentence().index(),
                  Optional.of(s.token(verb).span()),
                  Act.ASSERT,
                  source,
                  List.of(q.inner())));
        }
      }
    }
    return found;
  }
}
