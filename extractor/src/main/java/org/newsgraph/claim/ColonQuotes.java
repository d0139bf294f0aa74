package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * A quotation behind a colon in a sentence without reporting verb: "Elle ne recule pas : « Je suis
 * prête »". The subject of the sentence speaks.
 */
final class ColonQuotes {

  // A title or a nickname is shorter.
  private static final int LEAST_WORDS = 4;

  private final Sources sources;
  private final Drafts drafts;

  ColonQuotes(Sources sources, Drafts drafts) {
    this.sources = sources;
    this.drafts = drafts;
  }

  /** The claim, empty if the sentence is not of this kind. */
  List<Draft> find(Passage p) {
    Syntax s = p.syntax();
    int colon = -1;
    int verb = -1;
    for (int i = 0; i < s.size() && colon < 0; i++) {
      verb = verb < 0 && s.finite(i) ? i : verb;
      colon = s.any(i, ":") && p.quotationAt(s.begin(i)).isEmpty() ? i : -1;
    }
    if (colon < 0 || verb < 0) {
      return List.of();
    }
    List<Span> content = QuoteClaims.behind(p, colon);
    if (content.isEmpty() || content.get(0).of(p.text()).split("\\s+").length < LEAST_WORDS) {
      return List.of();
    }
    while (verb + 1 < colon && s.tagged(verb, "AUX") && s.pastParticiple(verb + 1)) {
      verb++;
    }
    Optional<NounPhrase> subject = sources.subject(s, VerbGroup.at(s, verb));
    if (subject.isEmpty() || sources.voice(s, subject.get()) != Voices.Voice.SURE) {
      return List.of();
    }
    List<Draft> found = new ArrayList<>();
    for (SourceWords source : drafts.speakers(s, subject.get())) {
      found.add(
          Drafts.plain(
              Construction.QUOTE,
              s.sentence().index(),
              Optional.of(s.token(verb).span()),
              Act.ASSERT,
              source,
              content));
    }
    return found;
  }
}
