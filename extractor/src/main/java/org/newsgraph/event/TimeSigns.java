package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.Morphology;
import org.newsgraph.time.Granularity;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeValue;

/**
 * Tells what speaks for and against a time being that of one happening: how the rules see it, where
 * it stands beside the trigger or in the sentences around, and whether its value fits the tense.
 * The signs are the lines of {@code times.tsv}.
 */
final class TimeSigns {

  /** Words before a time that still opens its sentence. */
  private static final int FRONT = 4;

  private static final int MANY = 3;

  private final Optional<TimeExpression> given;
  private final Collection<TimeChooser.Placed> near;
  private final TimeChooser chooser;
  private final ClaimIndex claims;
  private final Setting setting;
  private final TriggerMention best;
  private final Set<Integer> told;
  private final String origin;
  private final String form;
  private final String status;
  private final String type;

  /**
   * @param given the time that the rules give to the happening
   * @param near all times that may be its own
   */
  TimeSigns(
      Happening happening,
      Optional<TimeExpression> given,
      Collection<TimeChooser.Placed> near,
      TimeChooser chooser,
      ClaimIndex claims,
      Setting setting) {
    this.given = given;
    this.near = near;
    this.chooser = chooser;
    this.claims = claims;
    this.setting = setting;
    best = happening.best().mention();
    told =
        happening.mentions().stream().map(m -> m.mention().sentence()).collect(Collectors.toSet());
    origin =
        given.isEmpty() ? "none" : happening.best().time().isPresent() ? "own" : "other-mention";
    form = form(best);
    status = happening.best().status().name().toLowerCase(Locale.ROOT);
    type = best.type().name().toLowerCase(Locale.ROOT);
  }

  /** The form in which the trigger tells the happening, by which it is past or to come. */
  private static String form(TriggerMention mention) {
    if (!mention.verbal()) {
      return mention.isIntroduced() ? "new-noun" : mention.pointsBack() ? "known-noun" : "noun";
    }
    Tree tree = mention.tree();
    String tense = tense(tree, mention.head());
    for (int c : tree.children(mention.head())) {
      if (tree.token(c).relation().startsWith("aux")) {
        tense += "-" + tense(tree, c);
      }
    }
    return tense;
  }

  private static String tense(Tree tree, int i) {
    Morphology morphology = tree.token(i).morphology();
    return String.join("", morphology.verbForm(), morphology.mood(), morphology.tense());
  }

  /**
   * The signs of a time.
   *
   * @param others how many other happenings the rules give it
   */
  List<String> of(TimeChooser.Placed placed, int others) {
    List<String> signs = new ArrayList<>();
    signs.add("bias");
    signs.add("type-" + type);
    boolean ruled = given.filter(t -> t == placed.time()).isPresent();
    signs.add((ruled ? "given-" : "open-") + origin);
    if (ruled) {
      signs.add("given-" + type);
      signs.add("given-form-" + form);
    } else {
      signs.add("open-" + origin + "-" + form);
    }
    signs.add("others-" + Math.min(others, MANY));
    int sentence = placed.sentence();
    if (sentence == best.sentence()) {
      beside(placed, signs);
    } else if (told.contains(sentence)) {
      signs.add("same-other");
      signs.add("same-other-" + origin);
    } else if (sentence > best.sentence()) {
      signs.add("next");
      signs.add("next-" + origin + "-" + form);
    } else {
      before(placed, others, signs);
    }
    if (chooser.isBound(placed.time())) {
      signs.add("bound");
    }
    if (setting.isTitle(sentence)) {
      signs.add("title");
    }
    value(placed.time(), ruled, signs);
    return signs;
  }

  /** The time stands in the sentence that tells the happening best. */
  private void beside(TimeChooser.Placed placed, List<String> signs) {
    Tree tree = best.tree();
    int head = best.head();
    int at = placed.head();
    String side = at > head ? "after-" : "before-";
    signs.add(side + gap(Math.abs(at - head)));
    int holder = tree.token(at).head();
    String where = where(tree, head, at);
    String tier = chooser.tier(best, placed);
    signs.add("tier-" + tier);
    signs.add("tier-" + tier + "-" + form);
    signs.add("where-" + where);
    signs.add("where-" + where + "-" + side + form);
    signs.add("where-" + where + "-" + origin);
    signs.add("relation-" + tree.token(at).relation());
    signs.add("holder-" + (holder < 0 ? "root" : tree.token(holder).tag()));
    signs.add("preposition-" + preposition(tree, at));
    boolean front = tree.sentence().firstTokenIn(placed.time().span()) <= FRONT;
    if (front) {
      signs.add("front");
      signs.add("front-" + form);
      signs.add("front-" + where);
    }
    if (!claims.isSaidTogether(best.sentence(), best.span(), placed.time().span())) {
      signs.add("apart");
      signs.add("apart-" + where);
    }
    long here = near.stream().filter(p -> p.sentence() == best.sentence()).count();
    signs.add("here-" + Math.min(here, MANY));
    boolean nearest =
        near.stream()
            .filter(p -> p.sentence() == best.sentence())
            .noneMatch(p -> Math.abs(p.head() - head) < Math.abs(at - head));
    signs.add((nearest ? "nearest-" : "farther-") + origin);
    between(tree, head, at, signs);
  }

  /** Where the time hangs in the parse, as seen from the trigger. */
  private static String where(Tree tree, int head, int at) {
    int holder = tree.token(at).head();
    if (holder == head) {
      return "own";
    }
    if (tree.dominates(head, at)) {
      return "below";
    }
    int above = Math.max(0, holder);
    if (tree.clause(above) == tree.clause(head)) {
      return "clause";
    }
    return tree.dominates(above, head) ? "above" : "elsewhere";
  }

  /** Verbs and the ends of clauses between the trigger and the time. */
  private static void between(Tree tree, int head, int at, List<String> signs) {
    int verbs = 0;
    boolean stop = false;
    for (int i = Math.min(head, at) + 1; i < Math.max(head, at); i++) {
      verbs += tree.token(i).tag().equals("VERB") ? 1 : 0;
      stop |= tree.token(i).form().equals(",") || tree.token(i).form().equals(";");
    }
    signs.add("verbs-between-" + Math.min(verbs, MANY));
    if (stop) {
      signs.add("comma-between");
    }
  }

  private static String preposition(Tree tree, int at) {
    return tree.children(at).stream()
        .filter(c -> c < at && tree.token(c).relation().equals("case"))
        .map(tree::lemma)
        .findFirst()
        .orElse("none");
  }

  /** Words between the trigger and the time. */
  private static String gap(int words) {
    return words <= 2 ? "2" : words <= 5 ? "5" : words <= 10 ? "10" : words <= 20 ? "20" : "far";
  }

  /** The time stands in the sentences before. */
  private void before(TimeChooser.Placed placed, int others, List<String> signs) {
    int back = best.sentence() - placed.sentence();
    String at = "back-" + Math.min(back, TimeOptions.BACK);
    signs.add(at);
    signs.add(at + "-" + origin);
    signs.add("back-form-" + form);
    signs.add("back-type-" + type);
    signs.add(at + "-others-" + Math.min(others, MANY));
    String block =
        setting.isSameBlock(placed.sentence(), best.sentence()) ? "paragraph" : "earlier";
    signs.add(block);
    signs.add(block + "-" + origin + "-" + form);
    boolean last =
        near.stream()
            .noneMatch(
                p ->
                    p.sentence() < best.sentence()
                        && p.time().span().begin() > placed.time().span().begin());
    signs.add((last ? "last-" : "passed-") + origin);
    boolean here = near.stream().anyMatch(p -> p.sentence() == best.sentence());
    signs.add(here ? "back-with-time" : "back-without-time");
    subject(signs);
  }

  /** "Il a été arrêté": what takes up the sentence before. */
  private void subject(List<String> signs) {
    Tree tree = best.tree();
    if (best.verbal()) {
      int subject = tree.child(best.head(), "nsubj");
      if (subject >= 0) {
        String kind = tree.token(subject).tag().equals("PRON") ? "pronoun" : "other";
        signs.add("back-subject-" + (tree.pointsBack(subject) ? "back-" : "") + kind);
      }
    }
    signs.add("back-first-" + tree.token(0).tag());
  }

  private void value(TimeExpression time, boolean ruled, List<String> signs) {
    Optional<TimeValue> value = time.value();
    if (value.isEmpty()) {
      signs.add("no-value");
      return;
    }
    Granularity granularity = value.get().granularity();
    String unit =
        granularity.compareTo(Granularity.DAY) <= 0
            ? "day"
            : granularity.name().toLowerCase(Locale.ROOT);
    signs.add("unit-" + unit);
    String age = chooser.age(time);
    signs.add("age-" + age);
    signs.add("age-" + age + "-" + form);
    signs.add("age-" + age + "-" + status);
    signs.add("age-" + age + (ruled ? "-given" : "-open-" + origin));
    signs.add("kind-" + time.kind().name().toLowerCase(Locale.ROOT));
  }
}
