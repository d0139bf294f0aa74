package org.newsgraph.claim;

import org.newsgraph.text.Span;

/**
 * The act of a claim in the light of who speaks and what is said: media that assert report, and who
 * "affirms to have done nothing" denies.
 */
final class ActOfContent {

  // What is denied stands at the head; a bound also on the time that the patterns may take.
  private static final int HEAD = 400;

  private final EvaluatingWords evaluating = new EvaluatingWords();
  private final Losses losses = new Losses();
  private final MindVerbs minds = new MindVerbs();
  private final Dismissals dismissals;

  ActOfContent(Dismissals dismissals) {
    this.dismissals = dismissals;
  }

  /**
   * The act of {@code draft}.
   *
   * @param kind for whom its source speaks
   * @param outlet true if the source is an outlet, false for its editor, who speaks as a person
   */
  Act judge(Passage p, Draft draft, SourceKind kind, boolean outlet) {
    Act act = draft.act();
    boolean plain = act == Act.ASSERT || act == Act.ANNOUNCE;
    if (kind == SourceKind.MEDIA && outlet && plain && !opinion(p, draft)) {
      return Act.REPORT;
    }
    String first = draft.content().get(0).of(p.text());
    String last = draft.content().get(draft.content().size() - 1).of(p.text());
    if (act == Act.REQUEST && last.endsWith("?")) {
      // "« Où est l'argent ? », demande le maire"
      return Act.QUESTION;
    }
    if (act == Act.CRITICISE && Wording.LABELLED.matches(first)) {
      return Act.DENY;
    }
    if (act == Act.CRITICISE && losses.mourned(p.syntax(), draft)) {
      return Act.ASSERT;
    }
    if (act == Act.ASSERT && denies(p, draft, kind)) {
      return Act.DENY;
    }
    return plain && draft.construction() == Construction.OBJECT
        ? evaluating.act(p, draft).orElse(act)
        : act;
  }

  // "Le Figaro estime que", "… et ajoute que": the paper speaks its mind, it relays nothing
  private static boolean opinion(Passage p, Draft draft) {
    Syntax s = p.syntax();
    int from = draft.source().span().map(Span::end).orElse(Integer.MAX_VALUE);
    for (int i = 0; i < s.size() && draft.cue().isPresent(); i++) {
      Span token = s.token(i).span();
      boolean own = draft.cue().get().contains(token);
      boolean before = token.begin() >= from && token.end() <= draft.cue().get().begin();
      if ((own || before && s.finite(i) && !s.quoted(i)) && VerbClass.OPINION.has(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean denies(Passage p, Draft draft, SourceKind kind) {
    boolean mind =
        draft.construction() == Construction.INFINITIVE && minds.leads(p.syntax(), draft);
    if (draft.construction() == Construction.CITING || mind) {
      return false;
    }
    Span first = draft.content().get(0);
    String words = new Span(first.begin(), draft.cover().end()).of(p.text()).strip();
    String head = words.substring(0, Math.min(words.length(), HEAD));
    if (dismissals.predicate(head) || Wording.CONTRADICTED.matches(head)) {
      return true;
    }
    boolean unnamed = kind == SourceKind.ANONYMOUS || kind == SourceKind.VAGUE;
    if (unnamed && Wording.NEVER_OF_OTHERS.matches(head)) {
      return false;
    }
    return Wording.DENIAL.matches(words)
        && (draft.construction() == Construction.INFINITIVE || first.length() < 160);
  }
}
