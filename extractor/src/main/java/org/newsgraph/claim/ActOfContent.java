package org.newsgraph.claim;

import java.util.regex.Pattern;
import org.newsgraph.text.Span;

/**
 * The act of a claim in the light of who speaks and what is said: media that assert report, and who
 * "affirms to have done nothing" denies.
 */
final class ActOfContent {

  private static final String DENIAL =
      "(?isu)(n['e’] ?(pas|rien|jamais|plus|avoir|être|y)\\b.*"
          + "|aucune? .* n['e’] ?(a|est|ont|sont)\\b.*"
          + "|(c['’]est|il s['’]agit d['’e]|ce sont) ?.{0,12}(propagande|mensonges?|calomnies?|"
          + "fake news|désinformation|faux|fausse)\\b.*"
          + "|.{0,60}\\b(est|sont) (fausses?|faux|infondée?s?|mensong(er|ère)s?)\\b.*"
          + "|.{0,40}n['e’] ?(a|ont) jamais été.*"
          + "|(mon|ma|notre|nos|le|la) \\p{L}+ (conteste|nie|dément|réfute|rejette)\\b.*"
          + "|il n['e’] ?y (a|avait|aurait) (pas|aucune?)\\b.*)";

  private static final String OPINION =
      "estimer|juger|considérer|trouver|craindre|espérer|redouter|commenter|analyser"
          + "|conclure|déplorer|regretter|ironiser";

  // "a qualifié cette hypothèse de « pure spéculation »"
  private static final Pattern LABELLED =
      Pattern.compile(
          "(cette|ces|cet|ce|les|l['’]) ?(affirmation|information|allégation|accusation|hypothèse|"
              + "rumeur|déclaration|propos|version|thèse|scénario|révélation)s? .*(de|d['’]|comme) ?.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private ActOfContent() {}

  /** The act of {@code draft}, spoken by a source of {@code kind}. */
  static Act judge(Passage p, Draft draft, SourceKind kind) {
    Act act = draft.act();
    boolean plain = act == Act.ASSERT || act == Act.ANNOUNCE;
    if (kind == SourceKind.MEDIA && plain && !opinion(p, draft)) {
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
    if (act == Act.ASSERT && denies(p, draft)) {
      return Act.DENY;
    }
    return act;
  }

  // "Le Figaro estime que": the paper speaks its mind, it relays nothing
  private static boolean opinion(Passage p, Draft draft) {
    Syntax s = p.syntax();
    for (int i = 0; i < s.size() && draft.cue().isPresent(); i++) {
      if (draft.cue().get().contains(s.token(i).span()) && s.lemma(i).matches(OPINION)) {
        return true;
      }
    }
    return false;
  }

  private static boolean denies(Passage p, Draft draft) {
    if (draft.construction() == Construction.CITING) {
      return false;
    }
    Span first = draft.content().get(0);
    return new Span(first.begin(), draft.cover().end()).of(p.text()).strip().matches(DENIAL)
        && (draft.construction() == Construction.INFINITIVE || first.length() < 160);
  }
}
