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

  // "condamné à « trois mois de prison »", "pour « avoir trahi »"
  private static boolean afterPreposition(Syntax s, Quotation q) {
    int first = s.sentence().firstTokenIn(q.outer());
    return s.tagged(first - 1, "ADP") || s.any(first - 1, "comme");
  }

  /** The claims, empty if the sentence quotes nothing that long or its subject cannot speak. */
  List<Draft> find(Passage p) {
    Syntax s = p.syntax();
    List<Draft> found = new ArrayList<>();
    for (Quotation q : p.quotations()) {
      boolean inside = s.sentence().span().contains(q.outer());
      if (!inside
          || afterPreposition(s, q)
          || q.inner().of(p.text()).split("\\s+").length < LEAST_WORDS) {
        continue;
      }
      int verb = -1;
      for (int i = 0; i < s.size() && verb < 0 && s.begin(i) < q.inner().end(); i++) {
        verb = s.finite(i) && !s.inRelative(i) ? i : -1;
      }
      if (verb < 0 || s.lemma(verb).matches("devoir|pouvoir|vouloir|falloir")) {
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
