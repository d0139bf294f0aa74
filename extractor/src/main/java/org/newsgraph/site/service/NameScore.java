package org.newsgraph.site.service;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two names are, from 0 to 100: 100 where they are the same but for case, accents and
 * marks, else by the words they share.
 */
final class NameScore {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameScore() {}

  static double of(String one, String other) {
    List<String> words = words(one);
    List<String> others = words(other);
    if (words.equals(others)) {
      return 100;
    }
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    Set<String> all = new HashSet<>(words);
    all.addAll(others);
    // Below 95: the same words in another order or number are not the same name.
    return all.isEmpty() ? 0 : Math.round(94.0 * shared.size() / all.size());
  }

  private static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN
        .splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
