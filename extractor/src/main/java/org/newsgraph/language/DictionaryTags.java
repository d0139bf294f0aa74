package org.newsgraph.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.language.WordForms.Entry;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Turns the dictionary's tags, such as {@code V etre con pres 3 s}, into Universal Dependencies
 * terms by the table {@code fr/dictionary-tags.tsv}.
 */
final class DictionaryTags {

  private final Map<String, List<String>> classes = new HashMap<>();
  private final Map<String, Row> features = new HashMap<>();

  DictionaryTags() {
    for (Row row : LexiconFile.read(DictionaryTags.class, "fr/dictionary-tags.tsv")) {
      if (!row.get("tags").isEmpty()) {
        classes.put(row.get("code"), row.list("tags"));
      }
      features.put(row.get("code"), row);
    }
  }

  /**
   * One entry for each part of speech that {@code code} stands for, empty if it stands for none.
   */
  List<Entry> entries(String lemma, String code) {
    String[] parts = code.strip().split(" +");
    List<String> tags = classes.getOrDefault(parts[0], List.of());
    if (parts.length > 1) {
      tags = classes.getOrDefault(parts[0] + " " + parts[1], tags);
    }
    // "C sub" is a subordinating conjunction, not a subjunctive.
    Morphology morphology = parts[0].equals("C") ? Morphology.UNKNOWN : morphology(parts);
    // "du" is "de+le" in the dictionary.
    String first = lemma.indexOf('+') > 0 ? lemma.substring(0, lemma.indexOf('+')) : lemma;
    return tags.stream().map(tag -> new Entry(first, tag, morphology)).toList();
  }

  private Morphology morphology(String[] parts) {
    Morphology sum = Morphology.UNKNOWN;
    for (String part : parts) {
      Row row = features.get(part);
      if (row != null) {
        sum =
            new Morphology(
                or(sum.gender(), row.get("gender")),
                or(sum.number(), row.get("number")),
                or(sum.person(), row.get("person")),
                or(sum.verbForm(), row.get("verbForm")),
                or(sum.mood(), row.get("mood")),
                or(sum.tense(), row.get("tense")));
      }
    }
    return sum;
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
