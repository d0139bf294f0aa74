package org.newsgraph.entity;

import java.util.Set;

/** "M.", "Mme", "Me", "Dr" before a name. */
final class Titles {

  private static final Set<String> TITLES = WordClasses.of("titles");

  private Titles() {}

  /** True if {@code word}, in normal form, is a title. */
  static boolean contains(String word) {
    return TITLES.contains(word);
  }

  /** Index of the title before the token {@code first}, -1 if there is none. */
  static int before(Line line, int first) {
    int before = line.form(first - 1).equals(".") ? first - 2 : first - 1;
    return before >= 0 && TITLES.contains(line.word(before)) ? before : -1;
  }

  /** The gender that the title before the token {@code first} tells; unknown if none does. */
  static Gender gender(Line line, int first) {
    int title = before(line, first);
    return switch (title < 0 ? "" : line.word(title)) {
      case "m", "monsieur" -> Gender.MASCULINE;
      case "mme", "mlle", "madame" -> Gender.FEMININE;
      default -> Gender.UNKNOWN;
    };
  }
}
