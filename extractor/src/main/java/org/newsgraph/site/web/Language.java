package org.newsgraph.site.web;

import java.util.Locale;
import java.util.Optional;

/** The languages in which the pages are written. */
public enum Language {
  FR,
  EN;

  /** BCP 47 code: {@code fr}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locale of the language. */
  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  /**
   * The language of a code such as {@code fr} or {@code en-GB}, empty if there are no pages in it.
   */
  static Optional<Language> of(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).split("-")[0];
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
