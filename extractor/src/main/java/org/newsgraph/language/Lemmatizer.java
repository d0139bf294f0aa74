package org.newsgraph.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsgraph.language.WordForms.Entry;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Finds lemma and inflection of a word whose part of speech is known.
 *
 * <p>The dictionary answers if it knows the word, else the dictionary's entry of the last part of a
 * compound ("ex-ministre"), else the word's ending. Thread-safe.
 */
final class Lemmatizer {

  private static final Set<String> UNCHANGED = Set.of("PROPN", "PUNCT", "SYM", "X");

  private static final Set<String> NOMINAL = Set.of("ADJ", "NOUN", "PRON", "DET", "NUM");

  private final WordForms dictionary;
  private final Endings endings = new Endings();
  private final Map<String, String> clipped = new HashMap<>();
  private final Map<String, Row> exceptions = new HashMap<>();

  Lemmatizer(WordForms dictionary) {
    this.dictionary = dictionary;
    for (Row row : LexiconFile.read(Lemmatizer.class, "fr/elisions.tsv")) {
      clipped.put(row.get("form") + '\'', row.get("lemma"));
    }
    for (Row row : LexiconFile.read(Lemmatizer.class, "fr/clitics.tsv")) {
      clipped.put(row.get("form"), row.get("lemma"));
    }
    for (Row row : LexiconFile.read(Lemmatizer.class, "fr/lemmas.tsv")) {
      row.list("forms").forEach(form -> exceptions.put(form + ' ' + row.get("tag"), row));
    }
  }

  /**
   * The reading of {@code form}.
   *
   * @param modelTag a tag of the model, for verbs with form, mood and tense: {@code
   *     VERB|Fin|Cnd|Pres}
   * @param first true if the word has "je" for a subject
   */
  Reading read(String form, String modelTag, boolean first) {
    String[] parts = modelTag.split("\\|", -1);
    String tag = parts[0];
    String word = WordForms.normal(form);
    if (tag.equals("PROPN")) {
      return new Reading(tag, form, inflection(entries(form, tag), first));
    }
    if (UNCHANGED.contains(tag)) {
      return new Reading(tag, form, Morphology.UNKNOWN);
    }
    Morphology verb =
        parts.length < 4
            ? Morphology.UNKNOWN
            : new Morphology("", "", "", parts[1], parts[2], parts[3]);
    List<Entry> entries = fitting(word, tag, verb);
    Row exception = exceptions.get(word + ' ' + tag);
    if (exception != null) {
      return exception(exception, tag, inflection(entries, first), verb);
    }
    if (entries.isEmpty() && !clipped.containsKey(word)) {
      return unknown(word, tag, verb, first);
    }
    String lemma = clipped.containsKey(word) ? clipped.get(word) : lemma(word, tag, entries);
    return new Reading(tag, lemma, inflection(entries, first));
  }

  private static Reading exception(Row row, String tag, Morphology known, Morphology verb) {
    return new Reading(
        tag,
        row.get("lemma"),
        new Morphology(
            row.get("gender").isEmpty() ? known.gender() : row.get("gender"),
            row.get("number").isEmpty() ? known.number() : row.get("number"),
            known.person(),
            verb.verbForm(),
            verb.mood(),
            verb.tense()));
  }

  private List<Entry> entries(String word, String tag) {
    return dictionary.entries(word).stream().filter(e -> e.tag().equals(tag)).toList();
  }

  private List<Entry> fitting(String word, String tag, Morphology verb) {
    List<Entry> entries = entries(word, tag);
    if (entries.isEmpty() && tag.equals("AUX")) {
      entries = entries(word, "VERB");
    }
    if (entries.isEmpty() && tag.equals("ADJ")) {
      entries = keep(entries(word, "VERB"), e -> e.morphology().tense().equals("Past"));
    }
    if (entries.isEmpty() && NOMINAL.contains(tag)) {
      // "tous" as an adjective, "principale" as a noun: another reading has the same inflection.
      entries = keep(dictionary.entries(word), e -> NOMINAL.contains(e.tag()));
    }
    entries = prefer(entries, e -> e.morphology().verbForm().equals(verb.verbForm()));
    entries = prefer(entries, e -> e.morphology().mood().equals(verb.mood()));
    return prefer(entries, e -> e.morphology().tense().equals(verb.tense()));
  }

  /** The dictionary's lemma; of participles used as adjectives the masculine singular. */
  private String lemma(String word, String tag, List<Entry> entries) {
    Entry entry = entries.get(0);
    for (Entry other : entries) {
      // "fils": the son rather than threads.
      entry = other.lemma().equals(word) ? other : entry;
    }
    boolean participle =
        tag.equals("ADJ")
            && entries(word, "VERB").stream().anyMatch(e -> isParticiple(e, entries.get(0)));
    return participle ? masculine(word, entry.morphology()) : circumflex(entry.lemma());
  }

  private static boolean isParticiple(Entry verb, Entry adjective) {
    return verb.morphology().tense().equals("Past")
        && verb.morphology().verbForm().equals("Part")
        && verb.lemma().equals(adjective.lemma());
  }

  private static String masculine(String word, Morphology morphology) {
    String stem = word;
    if (morphology.number().equals("Plur") && stem.endsWith("s")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (morphology.gender().equals("Fem") && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return stem;
  }

  /** The dictionary has both "connaitre" and "connaître", newspapers write the latter. */
  private static String circumflex(String lemma) {
    return lemma.endsWith("aitre") || lemma.endsWith("croitre")
        ? lemma.substring(0, lemma.length() - 4) + "î" + lemma.substring(lemma.length() - 3)
        : lemma;
  }

  private Reading unknown(String word, String tag, Morphology verb, boolean first) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1) {
      List<Entry> last = fitting(word.substring(hyphen + 1), tag, verb);
      if (!last.isEmpty()) {
        String lemma = word.substring(0, hyphen + 1) + last.get(0).lemma();
        return new Reading(tag, lemma, inflection(last, first));
      }
    }
    return endings.read(word, tag, verb);
  }

  private static List<Entry> prefer(List<Entry> entries, Predicate<Entry> test) {
    List<Entry> kept = keep(entries, test);
    return kept.isEmpty() ? entries : kept;
  }

  private static List<Entry> keep(List<Entry> entries, Predicate<Entry> test) {
    return entries.stream().filter(test).toList();
  }

  /** What all entries agree on; "parle" is third person unless "je" stands before. */
  private static Morphology inflection(List<Entry> entries, boolean first) {
    List<Entry> same = prefer(entries, e -> e.morphology().person().equals(first ? "1" : "3"));
    List<Morphology> all = new ArrayList<>();
    same.forEach(e -> all.add(e.morphology()));
    if (all.size() == 1) {
      return all.get(0);
    }
    return new Morphology(
        common(all, Morphology::gender),
        common(all, Morphology::number),
        common(all, Morphology::person),
        common(all, Morphology::verbForm),
        common(all, Morphology::mood),
        common(all, Morphology::tense));
  }

  private static String common(List<Morphology> all, Function<Morphology, String> feature) {
    String value = all.isEmpty() ? "" : feature.apply(all.get(0));
    return all.stream().allMatch(m -> feature.apply(m).equals(value)) ? value : "";
  }
}
