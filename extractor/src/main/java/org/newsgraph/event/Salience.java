package org.newsgraph.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.language.Morphology;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeValue;

/**
 * Weighs how surely a mention names a happening that a reader would list, not background or a
 * manner of speaking.
 */
final class Salience {

  /** Sentences of the body that count as its lead. */
  private static final int LEAD = 2;

  /** Body sentences from which on an article tells background more often than news. */
  private static final int LATE = 8;

  /** Days during which a happening is news. */
  private static final int NEWS = 7;

  private static final int YEAR = 300;

  /** Weight of a word below which it is not worth reading whom and when it concerns. */
  private static final double HARDLY = -0.5;

  private final LearnedWeights weights = LearnedWeights.read("fr/salience.tsv", "weight");

  /** True if a reader would list the happening. */
  boolean keeps(Happening happening) {
    return happening.probability() >= weights.threshold("threshold");
  }

  /** True if a word outside the trigger lexicon has named happenings that readers listed. */
  boolean mayName(TriggerMention further) {
    String word = "word-" + further.tree().lemma(further.head());
    return weights.of(word, Double.NEGATIVE_INFINITY) >= HARDLY;
  }

  /** The mention with its signs and their weight. */
  EventMention weigh(EventMention mention, Standing standing, EntityIndex entities) {
    List<String> signs = signs(mention, standing);
    signs.addAll(WordSigns.of(mention.mention().tree(), mention.mention().head(), entities));
    signs.addAll(standing.signs());
    when(standing.isBrief() && !mention.requested(), "brief", signs);
    return mention.withSigns(signs, weights.sum(signs));
  }

  /** The happening that the mentions of {@code group} tell, with the signs of all together. */
  Happening weigh(List<EventMention> group) {
    EventMention best = EventMerger.best(group);
    List<String> signs = new ArrayList<>(best.signs());
    signs.add("class-" + best.mention().type().name().toLowerCase(Locale.ROOT));
    List<EventMention> others = group.stream().filter(m -> m != best).toList();
    when(others.size() == 1, "again", signs);
    when(others.size() > 1, "often", signs);
    when(others.stream().anyMatch(m -> m.signs().contains("headline")), "titled", signs);
    when(others.stream().anyMatch(m -> m.signs().contains("lead")), "led", signs);
    when(others.stream().anyMatch(m -> !m.figures().isEmpty()), "figure-again", signs);
    when(others.stream().anyMatch(m -> m.time().isPresent()), "time-again", signs);
    double sum = weights.sum(signs) + weights.of("bias", 0);
    return new Happening(group, best, signs, LearnedWeights.probability(sum));
  }

  /** The lines of {@code salience.tsv} that hold of a mention. */
  private static List<String> signs(EventMention event, Standing standing) {
    TriggerMention mention = event.mention();
    Tree tree = mention.tree();
    List<String> found = new ArrayList<>();
    found.add((mention.verbal() ? "verb-" : "noun-") + mention.trigger().weight());
    if (mention.verbal()) {
      verb(tree, mention.head(), found);
    } else {
      noun(mention, found);
    }
    found.add(clause(tree, mention.head()));
    when(event.time().isPresent(), "time", found);
    age(event, standing).ifPresent(found::add);
    when(!event.places().isEmpty(), "place", found);
    when(!event.agents().isEmpty(), "agent", found);
    when(!event.patients().isEmpty(), "patient", found);
    when(!event.figures().isEmpty(), "figure", found);
    when(event.requested(), "requested", found);
    when(standing.quoted(), "quoted", found);
    when(standing.single(), "single", found);
    boolean titled =
        Stream.of(event.agents(), event.patients(), event.places())
            .flatMap(List::stream)
            .anyMatch(p -> standing.titled().contains(p.entity()));
    when(titled, "title-entity", found);
    found.add("status-" + event.status().name().toLowerCase(Locale.ROOT));
    // Some words of a class are news more often than others: "attentat" than "opération".
    found.add("word-" + tree.lemma(mention.head()).toLowerCase(Locale.ROOT));
    found.add("fifth-" + standing.fifth());
    boolean headline = tree.sentence().kind() == BlockKind.HEADLINE;
    if (headline) {
      found.add("headline");
    } else if (standing.before() < LEAD) {
      found.add("lead");
    } else {
      when(standing.before() >= LATE, "late", found);
    }
    return found;
  }

  /** How long before the article it happened, as far as that is known. */
  private static Optional<String> age(EventMention event, Standing standing) {
    Optional<LocalDate> last = event.time().flatMap(TimeExpression::value).map(TimeValue::last);
    if (last.isEmpty() || standing.published().isEmpty()) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(last.get(), standing.published().get());
    return Optional.of(
        days < 0 ? "to-come" : days <= NEWS ? "new" : days <= YEAR ? "past-days" : "old");
  }

  /** Whether the trigger stands in the main clause, or in which other. */
  private static String clause(Tree tree, int i) {
    int at = i;
    for (int steps = 0; steps < tree.size() && at >= 0; steps++) {
      String relation = tree.token(at).relation();
      if (relation.startsWith("acl")) {
        return at == i ? "modifier" : "in-modifier";
      }
      if (relation.startsWith("advcl")) {
        return at == i ? "adverbial" : "in-adverbial";
      }
      if (relation.startsWith("ccomp") || relation.startsWith("parataxis")) {
        return "in-complement";
      }
      at = tree.token(at).head();
    }
    return "main";
  }

  private static void when(boolean condition, String feature, List<String> found) {
    if (condition) {
      found.add(feature);
    }
  }

  private static void verb(Tree tree, int verb, List<String> found) {
    found.add(form(tree, verb));
    boolean passive = tree.child(verb, "aux:pass") >= 0;
    when(passive, "passive", found);
    boolean earlier =
        tree.children(verb).stream()
            .map(tree::token)
            .anyMatch(t -> t.relation().startsWith("aux") && t.morphology().tense().equals("Imp"));
    when(earlier, "pluperfect", found);
  }

  private static String form(Tree tree, int verb) {
    boolean past = tree.child(verb, "aux:tense") >= 0 || tree.child(verb, "aux:pass") >= 0;
    String mood = tree.token(verb).morphology().mood();
    String tense = tree.token(verb).morphology().tense();
    boolean infinitive = tree.isInfinitive(verb);
    for (int c : tree.children(verb)) {
      if (tree.token(c).relation().startsWith("aux")) {
        past = true;
        Morphology auxiliary = tree.token(c).morphology();
        infinitive |= auxiliary.verbForm().equals("Inf");
        if (!auxiliary.mood().isEmpty() && auxiliary.verbForm().equals("Fin")) {
          mood = auxiliary.mood();
        }
        if (auxiliary.tense().equals("Fut")) {
          tense = "Fut";
        }
      }
    }
    if (mood.equals("Cnd")) {
      return "conditional";
    }
    if (tense.equals("Fut")) {
      return "future";
    }
    if (infinitive) {
      return past ? "perfect-infinitive" : "infinitive";
    }
    if (past) {
      return "past";
    }
    if (tree.isParticiple(verb)) {
      return "participle";
    }
    return switch (tense) {
      case "Past" -> "past";
      case "Imp" -> "imperfect";
      default -> "present";
    };
  }

  private static void noun(TriggerMention mention, List<String> found) {
    Tree tree = mention.tree();
    int noun = mention.head();
    int determiner = tree.child(noun, "det");
    boolean counted = tree.child(noun, "nummod") >= 0;
    boolean plural = tree.token(noun).morphology().number().equals("Plur");
    if (determiner >= 0) {
      boolean definite = tree.lemma(determiner).equals("le") || tree.lemma(determiner).equals("ce");
      found.add(definite ? "definite" : "indefinite");
    } else if (!counted && !contracted(tree, noun)) {
      when(noun > 0, "bare", found);
    }
    when(plural && !counted, "plural", found);
    when(tree.token(noun).relation().startsWith("nmod"), "complement", found);
    int head = tree.token(noun).head();
    boolean purpose =
        tree.children(noun).stream().anyMatch(c -> WordGroup.AGAINST.has(tree.lemma(c)))
            || head >= 0 && WordGroup.AGAINST.has(tree.lemma(head));
    when(purpose, "hypothetical", found);
  }

  /** "du raid", "au sommet": the article hides in the preposition. */
  private static boolean contracted(Tree tree, int noun) {
    return tree.children(noun).stream()
        .map(c -> tree.token(c).form().toLowerCase(Locale.FRENCH))
        .anyMatch(f -> f.equals("du") || f.equals("au") || f.equals("aux") || f.equals("des"));
  }
}
