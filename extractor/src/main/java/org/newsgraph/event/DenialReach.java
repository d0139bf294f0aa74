package org.newsgraph.event;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.newsgraph.claim.Act;
import org.newsgraph.claim.Claim;
import org.newsgraph.text.Span;

/**
 * How far a denial reaches: to the deed that is denied, not to what its sentence takes for granted,
 * and not to a step of justice that it does not name. "Il nie les faits" leaves the arrest
 * standing, "dément avoir insulté X, qui avait quitté la manifestation" the demonstration.
 */
final class DenialReach {

  // Letters that an act and its noun share: "arrêter", "arrestation".
  private static final int STEM = 4;

  // A content so short points back at the whole of what was said: "l'", "ce que", "cela".
  private static final int POINTER = 8;

  private DenialReach() {}

  /** True if who denies the words of {@code claim} denies that the event of {@code mention} was. */
  static boolean own(TriggerMention mention, Claim claim) {
    Tree tree = mention.tree();
    int at = mention.head();
    for (int steps = 0; steps < tree.size(); steps++) {
      int head = tree.token(at).head();
      if (head < 0 || claim.content().stream().noneMatch(c -> c.contains(span(tree, head)))) {
        return true;
      }
      if (isTakenForGranted(mention, at)) {
        return false;
      }
      at = head;
    }
    return true;
  }

  /** True if denials hold the event of {@code mention} in their words and none denies it. */
  static boolean isSpared(TriggerMention mention, List<Claim> around) {
    List<Claim> denials = around.stream().filter(c -> c.act() == Act.DENY).toList();
    return !denials.isEmpty() && denials.stream().noneMatch(d -> own(mention, d));
  }

  private static boolean isTakenForGranted(TriggerMention mention, int at) {
    Tree tree = mention.tree();
    boolean nominal = !mention.verbal() && at == mention.head();
    return switch (tree.token(at).relation()) {
      case "acl:relcl" -> Voice.isFinite(tree, at);
      // Who denies having struck after having killed denies both.
      case "advcl" ->
          Voice.isFinite(tree, at)
              || !mention.type().accuses()
                  && tree.children(at).stream()
                      .anyMatch(c -> WordGroup.BEFORE_OR_AFTER.has(tree.lemma(c)));
      case "nsubj" -> nominal && isStanding(tree, at);
      default -> nominal && !isTransparent(tree, at);
    };
  }

  private static boolean isStanding(Tree tree, int noun) {
    int determiner = tree.child(noun, "det");
    boolean definite = determiner >= 0 && !WordGroup.INDEFINITE.has(tree.lemma(determiner));
    return definite && !WordGroup.COMING_ABOUT.has(tree.lemma(tree.token(noun).head()));
  }

  // "l'existence d'une attaque", "accusé de meurtre"; not "impliqué dans l'attaque", "lors de"; by
  // the words, since trees hang "lors de" anywhere
  private static boolean isTransparent(Tree tree, int noun) {
    int i = noun - 1;
    while (i >= 0 && tree.token(i).tag().matches("DET|ADJ|NUM")) {
      i--;
    }
    if (i < 0 || !tree.token(i).tag().equals("ADP")) {
      return true;
    }
    String form = tree.token(i).form().toLowerCase(Locale.FRENCH);
    if (form.equals("à")) {
      // "procédé à une arrestation", but "participé à l'attaque"
      return i + 1 < noun && WordGroup.ANY.has(tree.lemma(i + 1));
    }
    String before = i > 0 ? tree.token(i - 1).form().toLowerCase(Locale.FRENCH) : "";
    return (WordGroup.OF.has(form) || WordGroup.OF_OR_BY.has(form))
        && !WordGroup.AT_THE_TIME.has(before);
  }

  /**
   * True if a denial of what somebody else said denies the event of {@code mention} in it.
   *
   * @param denials the claims that deny what was said
   */
  static boolean another(TriggerMention mention, Claim said, List<Claim> denials, String text) {
    return own(mention, said)
        && (!isProcedure(mention)
            || denials.stream().anyMatch(d -> pointsBack(d, text) || names(d, mention, text)));
  }

  private static boolean isProcedure(TriggerMention mention) {
    return switch (mention.type()) {
      case ARREST, INVESTIGATION, CHARGE, TRIAL, SENTENCE, RELEASE, PROTEST -> true;
      default -> hasWord(mention, "plainte");
    };
  }

  // "dément", "l'a nié", "cette information": no words of its own, the whole is denied
  private static boolean pointsBack(Claim denial, String text) {
    Span first = denial.content().get(0);
    String words = first.of(text).toLowerCase(Locale.FRENCH);
    return first.length() <= POINTER
        || denial.cue().filter(c -> c.overlaps(first)).isPresent()
        || Wording.SAID_BEFORE.matches(words);
  }

  private static boolean names(Claim denial, TriggerMention mention, String text) {
    for (Span piece : denial.content()) {
      for (String word : piece.of(text).split("[^\\p{L}]+")) {
        if (word.length() >= STEM && hasWord(mention, word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasWord(TriggerMention mention, String word) {
    Tree tree = mention.tree();
    for (int i = 0; i < tree.size(); i++) {
      if (mention.span().contains(span(tree, i))
          && tree.token(i).form().length() >= STEM
          && stem(tree.token(i).form()).equals(stem(word))) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String word) {
    String plain =
        Normalizer.normalize(word.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    return plain.substring(0, Math.min(STEM, plain.length()));
  }

  /**
   * True if the sentence of {@code mention} denies something before it, and the event stands behind
   * what is denied, told by somebody else's words or by a finite verb of its own: "a nié avoir
   * menti et assuré que …", "nie les faits et a porté plainte".
   */
  static boolean isBehind(TriggerMention mention, List<Claim> denials, boolean told) {
    boolean finite = mention.verbal() && Voice.isFinite(mention.tree(), mention.head());
    return (finite || told)
        && !denials.isEmpty()
        && denials.stream()
            .allMatch(
                d ->
                    d.act() == Act.DENY
                        && d.content().stream().allMatch(c -> c.end() <= mention.span().begin()));
  }

  private static Span span(Tree tree, int i) {
    return tree.token(i).span();
  }
}
