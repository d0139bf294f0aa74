package org.newsgraph.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Which French words a form can be, from LanguageTool's dictionary: "Nice" is a town and no common
 * word, "Le" is an article whatever its case. Thread-safe.
 */
final class CommonWords {

  private static final String DICTIONARY = "/org/languagetool/resource/fr/french";
  private static final int REMEMBERED = 20_000;

  private final Dictionary dictionary = load();
  private final ThreadLocal<DictionaryLookup> lookup =
      ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  private final ConcurrentHashMap<String, String> remembered = new ConcurrentHashMap<>();

  /**
   * The word classes of exactly {@code form}, as the dictionary's letters ({@code N} noun, {@code
   * V} verb, {@code Z} proper noun …) in alphabetical order; empty if it does not know the form.
   */
  String classes(String form) {
    String known = remembered.get(form);
    if (known == null) {
      known = look(form);
      if (remembered.size() >= REMEMBERED) {
        remembered.clear();
      }
      remembered.put(form, known);
    }
    return known;
  }

  private String look(String form) {
    Set<String> classes = new TreeSet<>();
    for (WordData word : lookup.get().lookup(form)) {
      classes.add(word.getTag().toString().substring(0, 1));
    }
    return String.join("", classes);
  }

  private static Dictionary load() {
    try (InputStream automaton = CommonWords.class.getResourceAsStream(DICTIONARY + ".dict");
        InputStream metadata = CommonWords.class.getResourceAsStream(DICTIONARY + ".info")) {
      return Dictionary.read(automaton, metadata);
    } catch (IOException e) {
      throw new UncheckedIOException(DICTIONARY, e);
    }
  }
}
