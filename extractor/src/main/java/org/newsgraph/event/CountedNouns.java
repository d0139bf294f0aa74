package org.newsgraph.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.entity.Countries;
import org.newsgraph.lexicon.LexiconFile;

/** Finds the noun that a number counts, and what it counts by that noun and the verb around it. */
final class CountedNouns {

  /** Words between a number and its noun: "31 000 jeunes personnes", "trois millions d'euros". */
  private static final int REACH = 4;

  /** Words before a number among which the verb stands whose object it counts. */
  private static final int BEFORE = 5;

  /** Words over which "le nombre de morts" reaches its number: "s'élève désormais à douze". */
  private static final int NUMBER = 10;

  static final String NONE = "none";
  static final String PEOPLE = "people";

  private final Among among = new Among();
  private final PeopleNouns people = new PeopleNouns();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();

  CountedNouns() {
    for (LexiconFile.Row row : LexiconFile.read(CountedNouns.class, "fr/counted-nouns.tsv")) {
      nouns.put(row.get("noun"), row.get("what"));
    }
    for (LexiconFile.Row row : LexiconFile.read(CountedNouns.class, "fr/counting-verbs.tsv")) {
      verbs.put(row.get("lemma"), row.get("what"));
    }
  }

  /** Index of the noun counted by the number that ends before {@code from}, -1 if none. */
  int noun(Tree tree, int from) {
    int adjective = -1;
    for (int i = from; i < Math.min(tree.size(), from + REACH); i++) {
      String tag = tree.token(i).tag();
      if (tag.equals("NOUN") || tree.token(i).form().equals("%") || isTakenForVerb(tree, i)) {
        return isCountOf(tree, i) ? noun(tree, i + 2) : i;
      }
      adjective = adjective < 0 && tag.equals("ADJ") ? i : adjective;
      boolean between =
          tag.equals("ADJ")
              || tag.equals("DET")
              || tag.equals("NUM")
              || isRespective(tree, i)
              || WordGroup.QUOTE.has(tree.token(i).form())
              || tag.equals("ADP")
                  && WordGroup.OF.has(tree.token(i).form().toLowerCase(Locale.FRENCH));
      if (!between) {
        break;
      }
    }
    // "trois mille salariés", "douze blessés": nouns that a tagger takes for adjectives.
    return adjective;
  }

  /** "Condamnés respectivement à dix et cinq ans": the noun behind the last number is of all. */
  private static boolean isRespective(Tree tree, int i) {
    return tree.token(i).tag().equals("CCONJ")
        && i + 1 < tree.size()
        && tree.token(i + 1).tag().equals("NUM")
        && IntStream.range(0, tree.size()).anyMatch(j -> DeedGroup.RESPECTIVELY.has(tree.lemma(j)));
  }

  /** "Le nombre de morts s'élève à douze": the noun stands before the number, -1 if none does. */
  int nounBefore(Tree tree, int number) {
    for (int i = number - 1; i > Math.max(0, number - NUMBER); i--) {
      if (isCountOf(tree, i)) {
        return noun(tree, i + 2);
      }
    }
    return -1;
  }

  /** "le nombre de disparus": what is counted stands behind. */
  private static boolean isCountOf(Tree tree, int i) {
    return WordGroup.NUMBER_OF.has(tree.lemma(i))
        && i + 2 < tree.size()
        && WordGroup.OF.has(tree.token(i + 1).form().toLowerCase(Locale.FRENCH));
  }

  /** "Neuf mille délégués": a listed noun behind a number is no verb, whatever the tagger says. */
  private boolean isTakenForVerb(Tree tree, int i) {
    return tree.token(i).tag().equals("VERB") && nouns.containsKey(singular(tree, i));
  }

  /** What the noun counts by itself, {@link #NONE} if nothing, empty if the event decides. */
  String what(Tree tree, int noun) {
    String penalty = ofPenalty(tree, noun);
    if (!penalty.isEmpty()) {
      return penalty;
    }
    String whole = nouns.getOrDefault(tree.lemma(among.whole(tree, noun)), "");
    return Count.isToll(whole) ? whole : byNoun(tree, noun);
  }

  /**
   * What became of those of whom the word {@code i} says it: "tuées", "morts"; empty if nothing.
   */
  Optional<String> become(Tree tree, int i) {
    String what = nouns.getOrDefault(singular(tree, i), "");
    boolean befallen = Count.isToll(what) || what.equals("arrested") || what.equals("sentenced");
    return befallen ? Optional.of(what) : Optional.empty();
  }

  /**
   * "Trois ans de prison", "dix mois d'inéligibilité": a sentence is counted in years or months.
   */
  private static String ofPenalty(Tree tree, int noun) {
    boolean penalty =
        noun + 2 < tree.size()
            && WordGroup.OF.has(tree.token(noun + 1).form().toLowerCase(Locale.FRENCH))
            && WordGroup.PENALTY.has(tree.lemma(noun + 2));
    int preposition = tree.child(noun, "case");
    // "Après six mois de détention": time served is no sentence.
    boolean served = preposition >= 0 && WordGroup.ELAPSED.has(tree.lemma(preposition));
    if (!penalty || served) {
      return "";
    }
    return WordGroup.YEAR.has(tree.lemma(noun))
        ? Count.YEARS
        : WordGroup.MONTH.has(tree.lemma(noun)) ? Count.MONTHS : "";
  }

  /** A noun of origin counts people ("sept Philippins"). */
  private String byNoun(Tree tree, int noun) {
    String listed = nouns.getOrDefault(tree.lemma(noun), nouns.get(singular(tree, noun)));
    if (listed != null) {
      return listed;
    }
    String form = tree.token(noun).form();
    boolean origin =
        Character.isUpperCase(form.charAt(0))
            && Countries.all().ofAdjective(form.toLowerCase(Locale.FRENCH)).isPresent();
    return origin ? "nationals" : "";
  }

  /** "Transportait 55 personnes": what people are by the verb before the number; empty if open. */
  String byVerb(Tree tree, int number) {
    for (int i = number - 1; i >= Math.max(0, number - BEFORE); i--) {
      String what = verbs.get(tree.lemma(i));
      if (what != null && tree.isVerb(i)) {
        return what;
      }
      if (tree.isVerb(i) || tree.token(i).form().equals(",")) {
        return "";
      }
    }
    return "";
  }

  /**
   * "66 personnes se trouvaient à bord", "à son bord, 55 touristes": people of whom the sentence
   * says that they were aboard.
   */
  boolean isAboard(Tree tree, int noun) {
    return isPerson(tree, noun)
        && (isAboard(tree, noun + 1, Math.min(tree.size(), noun + 1 + NUMBER))
            || isAboard(tree, Math.max(0, noun - NUMBER), noun));
  }

  private static boolean isAboard(Tree tree, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      String form = tree.token(i + 1).form().toLowerCase(Locale.FRENCH);
      boolean own = WordGroup.ITS.has(form);
      int noun = own && i + 2 < to ? i + 2 : i + 1;
      if (tree.lemma(i).equals("à") && WordGroup.ABOARD.has(tree.lemma(noun))) {
        return true;
      }
    }
    return false;
  }

  /** True if the verb only says how many there were: "a rassemblé 3 000 personnes". */
  boolean isCounting(String verb) {
    return verbs.containsKey(verb);
  }

  boolean isPerson(Tree tree, int noun) {
    String what = byNoun(tree, noun);
    return what.equals(PEOPLE) || what.equals("nationals") || people.has(tree.lemma(noun));
  }

  private static String singular(Tree tree, int i) {
    return tree.token(i).form().toLowerCase(Locale.FRENCH).replaceAll("e?s$", "");
  }
}
