package org.newsgraph.linking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** The walks of life by which people of one name are told apart. */
enum Field {
  POLITICS,
  SPORT,
  ARTS,
  OTHER;

  private static final Map<String, Field> BY_WORD = byWord();

  private static Map<String, Field> byWord() {
    Map<String, Field> fields = new HashMap<>();
    for (Row row : LexiconFile.read(Field.class, "fr/fields.tsv")) {
      fields.put(row.get("word"), valueOf(row.get("field").toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(fields);
  }

  /** Counts the words of each field; the counts are by ordinal. */
  static void count(Sentence sentence, int[] counts) {
    sentence.tokens().forEach(token -> count(token, counts));
  }

  /** Counts the token if it is a word of a field. */
  static void count(Token token, int[] counts) {
    Field field = BY_WORD.get(token.lemma());
    if (field == null) {
      field = BY_WORD.get(token.form().toLowerCase(Locale.ROOT));
    }
    if (field != null) {
      counts[field.ordinal()]++;
    }
  }

  /** Counts the words of a phrase, such as the label of a function. */
  static void count(String phrase, int[] counts) {
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[\\s']+")) {
      Field field = BY_WORD.get(word);
      if (field != null) {
        counts[field.ordinal()]++;
      }
    }
  }

  /** "politics", "other", "both" or "none", by what the counts have most of. */
  static String verdict(int[] counts) {
    int politics = counts[POLITICS.ordinal()];
    int rest = -politics;
    for (int count : counts) {
      rest += count;
    }
    if (politics + rest == 0) {
      return "none";
    }
    return politics > 2 * rest ? "politics" : rest > 2 * politics ? "other" : "both";
  }
}
