package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/**
 * "il", "elle" refer to the subject last spoken of that agrees in gender, "celui-ci", "ce dernier"
 * to whoever agrees and was named last. Without a safe antecedent they refer to nobody: a wrong
 * speaker is worse than none.
 */
final class Pronouns implements Sieve {

  /** How many sentences back an antecedent may lie. */
  private static final int REACH = 2;

  private static final int SUBJECT = 3;
  private static final int PERSON = 2;
  private static final int KNOWN_GENDER = 1;
  private static final int DISTANCE = 2;

  private record Antecedent(Reference reference, Draft draft, boolean subject) {}

  private final VerbGroups verbs = new VerbGroups();
  private final Set<String> alwaysImpersonal = new HashSet<>();
  private final Set<String> impersonalPredicates = new HashSet<>();

  Pronouns() {
    for (Row row : LexiconFile.read(Pronouns.class, "fr/impersonal-verbs.tsv")) {
      (row.get("use").equals("always") ? alwaysImpersonal : impersonalPredicates)
          .addAll(row.list("lemmas"));
    }
  }

  @Override
  public void apply(Scene scene) {
    Map<Line, List<Antecedent>> byLine = new HashMap<>();
    for (Draft draft : scene.drafts()) {
      for (Reference reference : draft.references()) {
        byLine
            .computeIfAbsent(reference.line(), k -> new ArrayList<>())
            .add(new Antecedent(reference, draft, isSubject(reference)));
      }
    }
    List<Line> lines = scene.lines();
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      List<Antecedent> here = byLine.computeIfAbsent(line, k -> new ArrayList<>());
      boolean quoted = false;
      for (int i = 0; i < line.size(); i++) {
        String form = line.form(i);
        quoted =
            form.equals("«")
                || form.equals("“")
                || quoted && !form.equals("»") && !form.equals("”");
        Gender gender = quoted ? Gender.UNKNOWN : genderOf(line, i);
        if (gender == Gender.UNKNOWN) {
          continue;
        }
        boolean last = isLatter(line, i);
        Optional<Antecedent> best = best(lines, byLine, n, i, gender, last);
        if (best.isPresent()) {
          int begin = last && line.word(i).startsWith("derni") ? i - 1 : i;
          here.add(add(scene, line, begin, i, best.get().draft()));
        }
      }
    }
  }

  private static Antecedent add(Scene scene, Line line, int first, int last, Draft draft) {
    MentionType type =
        draft.type() == EntityType.PERSON ? MentionType.PERSON : MentionType.ORGANIZATION;
    Mention mention = new Mention(line.span(first, last), type, MentionKind.PRONOUN, 0.6);
    Reference reference =
        new Reference(
            mention, line, first, last, line.word(last), Optional.empty(), Optional.empty());
    draft.add(reference);
    return new Antecedent(reference, draft, line.sentence().is(last, "nsubj"));
  }

  /** The gender that the pronoun at {@code i} asks for; unknown if there is none that refers. */
  private Gender genderOf(Line line, int i) {
    return switch (line.word(i)) {
      case "il", "t il" -> isImpersonal(line, i) ? Gender.UNKNOWN : Gender.MASCULINE;
      case "elle", "t elle", "celle ci" -> Gender.FEMININE;
      case "celui ci" -> Gender.MASCULINE;
      case "dernier" -> isLatter(line, i) ? Gender.MASCULINE : Gender.UNKNOWN;
      case "derniere" -> isLatter(line, i) ? Gender.FEMININE : Gender.UNKNOWN;
      default -> Gender.UNKNOWN;
    };
  }

  private static boolean isLatter(Line line, int i) {
    String word = line.word(i);
    String next = line.tag(i + 1);
    return word.equals("celui ci")
        || word.equals("celle ci")
        || (word.equals("dernier") && line.word(i - 1).equals("ce")
                || word.equals("derniere") && line.word(i - 1).equals("cette"))
            && !next.equals("NOUN")
            && !next.equals("ADJ")
            && !next.equals("PROPN");
  }

  private boolean isImpersonal(Line line, int il) {
    int i = il + 1;
    boolean clitic = false;
    while (i < line.size() && i < il + 5) {
      String word = line.word(i);
      if (word.equals("y")) {
        return true;
      }
      if (!word.equals("n")
          && !word.equals("ne")
          && !word.equals("s")
          && !word.equals("se")
          && !word.equals("en")
          && !word.equals("lui")
          && !word.equals("leur")
          && !word.equals("l")
          && !word.equals("le")) {
        break;
      }
      clitic |= word.equals("s");
      i++;
    }
    if (i >= line.size()) {
      return false;
    }
    // "a-t-il": the verb stands before.
    String lemma = line.token(i).lemma();
    if (line.form(il).startsWith("-")) {
      lemma = line.token(il - 1).lemma();
    }
    if (alwaysImpersonal.contains(lemma) && (!lemma.equals("agir") || clitic)) {
      return true;
    }
    if (!lemma.equals("être") && !lemma.equals("avoir")) {
      return false;
    }
    for (int k = i + 1; k < line.size() && k < i + 4; k++) {
      if (impersonalPredicates.contains(line.token(k).lemma())) {
        String next = line.word(k + 1);
        return next.equals("que") || next.equals("qu") || next.equals("de") || next.equals("d");
      }
    }
    return false;
  }

  private boolean isSubject(Reference reference) {
    Line line = reference.line();
    Sentence sentence = line.sentence();
    int head = sentence.headOf(reference.span());
    if (head >= 0 && sentence.is(head, "nsubj")) {
      return true;
    }
    int before = reference.first() - 1;
    before = line.tag(before).equals("DET") ? before - 1 : before;
    return !line.tag(before).equals("ADP")
        && verbs.verbOf(line, reference.first(), reference.last()) >= 0;
  }

  private static Optional<Antecedent> best(
      List<Line> lines,
      Map<Line, List<Antecedent>> byLine,
      int n,
      int at,
      Gender gender,
      boolean last) {
    Antecedent best = null;
    int bestScore = Integer.MIN_VALUE;
    boolean tied = false;
    for (int k = n; k >= 0 && k >= n - REACH; k--) {
      for (Antecedent one : byLine.getOrDefault(lines.get(k), List.of())) {
        if (k == n && one.reference().last() >= at || !agrees(one, gender)) {
          continue;
        }
        int score = score(one, n - k, last, gender);
        if (score > bestScore) {
          tied = false;
          best = one;
          bestScore = score;
        } else if (score == bestScore && one.draft() != best.draft()) {
          // Between equals the nearer one, if the pronoun points back to the nearest.
          tied = !last;
          best = last ? one : best;
        }
      }
    }
    boolean safe = best != null && !tied && bestScore >= (last ? -2 * DISTANCE : 1);
    return safe ? Optional.of(best) : Optional.empty();
  }

  private static boolean agrees(Antecedent one, Gender gender) {
    Draft draft = one.draft();
    return draft.type() != EntityType.PLACE
        && (draft.gender() == gender || draft.gender() == Gender.UNKNOWN);
  }

  private static int score(Antecedent one, int distance, boolean last, Gender gender) {
    int score = -DISTANCE * distance;
    if (last) {
      return score * 100 + one.reference().first() + (one.draft().gender() == gender ? 5 : 0);
    }
    score += one.subject() ? SUBJECT : 0;
    score += one.draft().type() == EntityType.PERSON ? PERSON : 0;
    score += one.draft().gender() == gender ? KNOWN_GENDER : 0;
    return score;
  }
}
