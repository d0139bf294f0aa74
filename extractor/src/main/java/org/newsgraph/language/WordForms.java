package org.newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The dictionary of inflected French forms: every lemma and inflection that a form can have.
 *
 * <p>Backed by LanguageTool's French dictionary (667,000 forms), as a finite-state automaton of one
 * megabyte. Thread-safe.
 */
final class WordForms {

  private static final String DICTIONARY = "/org/languagetool/resource/fr/french";

  // News repeats itself: 20,000 forms cover most running words, and the bound keeps memory flat.
  private static final int REMEMBERED = 20_000;

  /** One way to read a form: {@code tags} are the universal parts of speech that it may have. */
  record Entry(String lemma, String tag, Morphology morphology) {}

  private final DictionaryTags tags = new DictionaryTags();
  private final Dictionary dictionary = load();
  private final ThreadLocal<DictionaryLookup> lookup =
      ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  private final ConcurrentHashMap<String, Known> remembered = new ConcurrentHashMap<>();

  private record Known(List<Entry> entries, String label) {}

  /** The entries of exactly {@code form}, empty if the dictionary does not know it. */
  List<Entry> entries(String form) {
    return known(form).entries();
  }

  /** All readings of {@code form} as one word, empty if the dictionary does not know it. */
  String label(String form) {
    return known(form).label();
  }

  private Known known(String form) {
    Known known = remembered.get(form);
    if (known == null) {
      List<Entry> entries = look(form);
      if (entries.isEmpty()) {
        entries = look(respelt(form));
      }
      known = new Known(entries, TagFeatures.label(entries));
      if (remembered.size() >= REMEMBERED) {
        remembered.clear();
      }
      remembered.put(form, known);
    }
    return known;
  }

  /** True if {@code form} can be of the part of speech {@code tag}. */
  boolean canBe(String form, String tag) {
    return entries(form).stream().anyMatch(e -> e.tag().equals(tag));
  }

  /** {@code form} in lower case with plain apostrophes and hyphens, as the dictionary writes. */
  static String normal(String form) {
    return form.toLowerCase(Locale.FRENCH)
        .replace('’', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace("\u00AD", "");
  }

  /**
   * "Etat" and "Emirats" lack their accent because they begin with a capital, "voeux" its letter.
   */
  private static String respelt(String form) {
    String ligature = form.replace("oe", "œ");
    return ligature.startsWith("e") ? 'é' + ligature.substring(1) : ligature;
  }

  private List<Entry> look(String form) {
    List<Entry> found = new ArrayList<>();
    for (WordData word : lookup.get().lookup(form)) {
      String code = word.getTag().toString();
      // The last letter is the frequency class of the form, not part of the tag.
      found.addAll(tags.entries(word.getStem().toString(), code.substring(0, code.length() - 1)));
    }
    return List.copyOf(found);
  }

  private static Dictionary load() {
    try (InputStream automaton = WordForms.class.getResourceAsStream(DICTIONARY + ".dict");
        InputStream metadata = WordForms.class.getResourceAsStream(DICTIONARY + ".info")) {
      return Dictionary.read(automaton, metadata);
    } catch (IOException e) {
      throw new UncheckedIOException(DICTIONARY, e);
    }
  }
}
