package org.newsgraph.claim;

import java.util.regex.Pattern;
import org.newsgraph.text.Span;

/**
 * The act of a claim in the light of who speaks and what is said: media that assert report, and who
 * "affirms to have done nothing" denies.
 */
final class ActOfContent {

  private static final String DENIAL =
      "(?isu)(n['e’] ?pas être (impliqu|concern|responsable|coupable|li|au courant|l['’]auteur).*"
          + "|(?!n['e’] ?être.{0,25}(surpris|étonn|inqui|opposé|hostile|satisf|convainc|favorable))"
          + "(?!n['e’] ?.{0,20}connaissance)"
          + "n['e’] ?(pas (?!être\\b)|rien|jamais|plus|avoir|être|y)\\b.*"
          + "|aucune? .* n['e’] ?(a|est|ont|sont|avait|avaient|était|étaient)\\b.*"
          + "|(c['’]est|il s['’]agit d['’e]|ce sont) ?.{0,12}(propagande|mensonges?|calomnies?|"
          + "fake news|désinformation|faux|fausse)\\b.*"
          + "|(tout simplement |totalement |complètement |archi-?)?faux( !)?"
          + "|.{0,60}\\b(est|sont) (fausses?|faux|infondée?s?|mensong(er|ère)s?)\\b.*"
          + "|.{0,40}n['e’] ?(a|ont) jamais été.*"
          + "|(mon|ma|notre|nos|le|la) \\p{L}+ (conteste|nie|dément|réfute|rejette)\\b.*"
          + "|il n['e’] ?y (a|avait) (pas|aucune?|(eu )?(« ?)?ni)\\b.*)";

  // "… n'est pas de 29 000 euros, comme le prétend le journal", "contrairement à ce que X affirme"
  private static final Pattern CONTRADICTED =
      Pattern.compile(
          "(?isu)(.*\\bn['e’] ?.{1,40}\\b(pas|jamais|rien|aucune?)\\b.*\\b(comme|ainsi que) (.{1,30} )?"
              + "(prétend|affirm|insinu|laiss|voudr|veut|veulent|suggèr|avanc|essai|convain|croire)"
              + ".*|.*\\bcontrairement à ce qu(e |['’]).*)");

  // "Selon ce responsable, cent wagons n'ont jamais été déclarés": of others, he denies nothing
  private static final Pattern NEVER =
      Pattern.compile(
          "(?isu)(?!(je|j['’]|nous|on|ils?|elles?|mon|ma|notre|nos|mes)\\b).{3,40}"
              + "n['e’] ?(a|ont) jamais été.*");

  // What is denied stands at the head; a bound also on the time that the patterns may take.
  private static final int HEAD = 400;

  // "a qualifié cette hypothèse de « pure spéculation »"
  private static final Pattern LABELLED =
      Pattern.compile(
          "(cette|ces|cet|ce|les|l['’]) ?(affirmation|information|allégation|accusation|hypothèse|"
              + "rumeur|déclaration|propos|version|thèse|scénario|révélation)s? .*(de|d['’]|comme) ?.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

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
    if (act == Act.CRITICISE && LABELLED.matcher(first).matches()) {
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
      if ((own || before && s.finite(i) && !s.quoted(i)) && WordGroup.OPINION.has(s.lemma(i))) {
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
    if (dismissals.predicate(head) || CONTRADICTED.matcher(head).matches()) {
      return true;
    }
    boolean unnamed = kind == SourceKind.ANONYMOUS || kind == SourceKind.VAGUE;
    if (unnamed && NEVER.matcher(head).matches()) {
      return false;
    }
    return words.matches(DENIAL)
        && (draft.construction() == Construction.INFINITIVE || first.length() < 160);
  }
}
