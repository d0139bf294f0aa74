package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.text.Span;

/**
 * Ties denials, confirmations and other replies to the claim that they answer.
 *
 * <p>The answered claim is looked for backwards among the last claims of other speakers: the
 * nearest for an anaphor ("ces affirmations", "ce que"), else the one that shares most words, the
 * nearest first.
 */
final class Answers {

  private static final int REACH = 12;
  private static final int ANAPHOR_REACH = 3;
  private static final Set<Act> ANSWERABLE =
      Set.of(
          Act.ASSERT,
          Act.REPORT,
          Act.ANNOUNCE,
          Act.ALLEGE,
          Act.ACCUSE,
          Act.CRITICISE,
          Act.PROMISE,
          Act.ADMIT,
          Act.THREATEN,
          Act.CONFIRM,
          Act.DENY);
  private static final String SAYING =
      "(affirmation|information|allégation|accusation|hypothèse|rumeur|déclaration|propos|fait|"
          + "chiffre|bilan|version|annonce|constat|donnée|conclusion|scénario|thèse|nouvelle|"
          + "promesse|engagement|critique|reproche|estimation|article|document|rapport|pièce|"
          + "assertion|révélation)s?";
  private static final Pattern ANAPHOR =
      Pattern.compile(
          "(cette|ces|cet|ce|l['’]|toute?|les?|la) ?"
              + SAYING
              + "\\b.*|l['’]|le|la|les|ce qu[e'’].*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  // "Cette annonce relève de la mise en scène": what is said is about what somebody said.
  private static final Pattern ABOUT =
      Pattern.compile(
          "(cette|ces|cet|ce|une? te(l|lle)|de te(ls|lles)) " + SAYING + "\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private final Map<String, AnswerKind> replies = new TreeMap<>();

  Answers() {
    for (LexiconFile.Row row : LexiconFile.read(Answers.class, "fr/reply-verbs.tsv")) {
      replies.put(row.get("verb"), AnswerKind.valueOf(row.get("answer").toUpperCase(Locale.ROOT)));
    }
  }

  /** One claim as seen here. */
  record Item(
      Draft draft, int speaker, Act act, Set<String> words, String cueLemma, String content) {}

  /**
   * For each claim the answer it gives, empty where it answers nothing.
   *
   * @param claims in the order in which their cues stand in the text
   */
  List<Optional<Answer>> find(List<Item> claims) {
    List<Optional<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Optional<AnswerKind> kind = kind(claims.get(i));
      Optional<Answer> answer = Optional.empty();
      if (kind.isPresent()) {
        int target = original(claims, answers, i, target(claims, answers, i));
        if (target >= 0) {
          answer = Optional.of(new Answer(target, kind.get(), 0.7));
        }
      }
      answers.add(answer);
    }
    shareWithinSentence(claims, answers);
    return answers;
  }

  // "Un constat que relativise la préfecture, selon laquelle …": both answer the same claim.
  private static void shareWithinSentence(List<Item> claims, List<Optional<Answer>> answers) {
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size() && sameSentence(claims, i, j); j++) {
        if (claims.get(i).speaker() != claims.get(j).speaker()) {
          continue;
        }
        if (answers.get(i).isPresent() && answers.get(j).isEmpty() && plain(claims.get(j))) {
          answers.set(j, answers.get(i));
        } else if (answers.get(j).isPresent()
            && answers.get(i).isEmpty()
            && plain(claims.get(i))
            && answers.get(j).get().claim() != i) {
          answers.set(i, answers.get(j));
        }
      }
    }
  }

  private static boolean sameSentence(List<Item> claims, int i, int j) {
    return claims.get(i).draft().sentence() == claims.get(j).draft().sentence();
  }

  private static boolean plain(Item item) {
    return item.act() == Act.ASSERT && item.draft().construction() != Construction.CITING;
  }

  private Optional<AnswerKind> kind(Item item) {
    if (item.draft().construction() == Construction.CITING) {
      return Optional.empty();
    }
    return switch (item.act()) {
      case DENY -> Optional.of(AnswerKind.DISPUTES);
      case CONFIRM -> Optional.of(AnswerKind.CONFIRMS);
      case DOWNPLAY -> Optional.of(AnswerKind.QUALIFIES);
      case ADMIT -> item.draft().negated() ? Optional.of(AnswerKind.QUALIFIES) : Optional.empty();
      default ->
          Optional.ofNullable(replies.get(item.cueLemma()))
              .or(
                  () ->
                      ABOUT.matcher(item.content()).matches() && item.act() == Act.ASSERT
                          ? Optional.of(AnswerKind.QUALIFIES)
                          : Optional.empty());
    };
  }

  // Two denials in a row deny the same: the claim that the first one answers.
  private static int original(
      List<Item> claims, List<Optional<Answer>> answers, int i, int target) {
    int found = target;
    while (found >= 0
        && answers.get(found).isPresent()
        && claims.get(answers.get(found).get().claim()).speaker() != claims.get(i).speaker()) {
      found = answers.get(found).get().claim();
    }
    return found;
  }

  private static int target(List<Item> claims, List<Optional<Answer>> answers, int i) {
    Item answer = claims.get(i);
    boolean anaphor =
        ANAPHOR.matcher(answer.content()).matches() || answer.content().split("\\s+").length == 1;
    int best = -1;
    double score = 0;
    for (int j = i - 1; j >= 0 && i - j <= REACH; j--) {
      Item other = claims.get(j);
      boolean reply = answers.get(j).isPresent();
      if (other.speaker() == answer.speaker()
          || !ANSWERABLE.contains(other.act())
          || other.draft().construction() == Construction.CITING && other.draft().restsOn() < 0
          || nested(other, answer)) {
        continue;
      }
      double near = 1.0 / (i - j);
      double words = overlap(other.words(), answer.words());
      // A denial tied to the wrong claim puts words into somebody's mouth: without a word in common
      // or an anaphor that reaches back, only a claim nearby can be meant.
      int sentences = answer.draft().sentence() - other.draft().sentence();
      if (sentences > (anaphor ? ANAPHOR_REACH : words > 0 ? Integer.MAX_VALUE : 1)) {
        continue;
      }
      boolean charge = other.act() == Act.ACCUSE || other.act() == Act.ALLEGE;
      double s =
          near * (anaphor ? 2 : 1)
              + 3 * words
              + (charge ? 0.4 : 0)
              - (reply ? 0.5 : 0)
              - (other.draft().construction() == Construction.CITING ? 0.3 : 0);
      if (s > score) {
        score = s;
        best = j;
      }
    }
    return best < 0 ? -1 : first(claims, best);
  }

  // Of several claims of one source in a row, the answer is to the first.
  private static int first(List<Item> claims, int target) {
    int found = target;
    for (int j = target - 1; j >= 0; j--) {
      Item other = claims.get(j);
      boolean chain = other.draft().construction() == Construction.CITING;
      if (other.speaker() == claims.get(target).speaker()
          && !chain
          && other.draft().sentence() >= claims.get(target).draft().sentence() - 1
          && other.act() != Act.REQUEST) {
        found = j;
      } else if (!chain) {
        break;
      }
    }
    return found;
  }

  private static boolean nested(Item other, Item answer) {
    Span cover = answer.draft().cover();
    return cover.contains(other.draft().cover()) && !cover.equals(other.draft().cover())
        || other.draft().cover().contains(cover)
            && !cover.equals(other.draft().cover())
            && answer.draft().cue().filter(c -> other.draft().cover().contains(c)).isPresent();
  }

  private static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.min(a.size(), b.size());
  }
}
