package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.language.Morphology;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Weighs how surely a mention names a happening that a reader would list, not background or a
 * manner of speaking.
 */
final class Salience {

  /** Sentences of the body that count as its lead. */
  private static final int LEAD = 2;

  private final Map<String, Integer> points = new HashMap<>();

  Salience() {
    for (LexiconFile.Row row : LexiconFile.read(Salience.class, "fr/salience.tsv")) {
      points.put(row.get("feature"), Integer.parseInt(row.get("points")));
    }
  }

  /** Points from which an event is kept. */
  int threshold() {
    return points("threshold");
  }

  /** What each of the further mentions of an event adds, {@code count} of them. */
  int again(int count) {
    return points("again") * Math.min(count, 3);
  }

  /**
   * The points of a mention.
   *
   * @param bodySentence how many sentences of the body stand before
   * @param quoted true in quoted words
   */
  int of(EventMention event, int bodySentence, boolean quoted) {
    return features(event, bodySentence, quoted).stream().mapToInt(this::points).sum();
  }

  /** The lines of {@code salience.tsv} that hold of a mention. */
  List<String> features(EventMention event, int bodySentence, boolean quoted) {
    TriggerMention mention = event.mention();
    List<String> found = new ArrayList<>();
    found.add("weight-" + mention.trigger().weight());
    when(mention.type() == EventType.OTHER, "other", found);
    if (mention.verbal()) {
      found.add(verb(mention.tree(), mention.head()));
    } else {
      noun(mention, found);
    }
    when(event.time().isPresent(), "time", found);
    when(!event.places().isEmpty(), "place", found);
    when(!event.agents().isEmpty(), "agent", found);
    when(!event.patients().isEmpty(), "patient", found);
    when(!event.figures().isEmpty(), "figure", found);
    when(event.requested(), "requested", found);
    when(quoted, "quoted", found);
    boolean open = event.status() == EventStatus.POSSIBLE || event.status() == EventStatus.NEGATED;
    when(open, "governed", found);
    boolean headline = mention.tree().sentence().kind() == BlockKind.HEADLINE;
    when(headline, "headline", found);
    when(!headline && bodySentence < LEAD, "lead", found);
    return found;
  }

  private int points(String feature) {
    Integer found = points.get(feature);
    if (found == null) {
      throw new IllegalStateException("salience.tsv lacks " + feature);
    }
    return found;
  }

  private static void when(boolean condition, String feature, List<String> found) {
    if (condition) {
      found.add(feature);
    }
  }

  private static String verb(Tree tree, int verb) {
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
