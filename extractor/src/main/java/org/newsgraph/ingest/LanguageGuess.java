package org.newsgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Guesses the language of a text whose metadata do not give it, by OpenNLP's character n-grams.
 *
 * <p>The model is loaded at the first guess only: files that state their language never pay for it.
 * Thread-safe.
 */
public final class LanguageGuess {

  /** Enough for the detector to be sure, little enough to cost a few milliseconds. */
  private static final int SAMPLE = 1000;

  /** Below this many letters the detector errs too often to refuse an article over it. */
  private static final int TOO_SHORT = 60;

  private static final Set<String> FRENCH = Set.of("fr", "fra", "fre", "french", "français");

  /** True for French in the usual spellings: {@code fr}, {@code fr-CA}, {@code fra}. */
  static boolean isFrench(String language) {
    return FRENCH.contains(language.strip().toLowerCase(Locale.ROOT).split("[-_]")[0]);
  }

  /**
   * The likeliest language as an ISO 639 code; {@code fr} if the text is too short to tell, since
   * French is what this program reads.
   */
  String of(String text, List<Block> blocks) {
    StringBuilder sample = sample(text, blocks);
    if (isTooShort(sample)) {
      return "fr";
    }
    Language best = new LanguageDetectorME(Model.LOADED).predictLanguage(sample);
    return best.getLang().equals("fra") ? "fr" : best.getLang();
  }

  /** True if so few letters are told that their language cannot be. */
  public static boolean isTooShort(Article article) {
    return isTooShort(sample(article.text(), article.blocks()));
  }

  private static boolean isTooShort(CharSequence sample) {
    return sample.chars().filter(Character::isLetter).count() < TOO_SHORT;
  }

  private static StringBuilder sample(String text, List<Block> blocks) {
    StringBuilder sample = new StringBuilder();
    for (Block block : blocks) {
      if (block.kind() != BlockKind.BOILERPLATE && sample.length() < SAMPLE) {
        sample.append(block.span().of(text)).append('\n');
      }
    }
    sample.setLength(Math.min(sample.length(), SAMPLE));
    return sample;
  }

  /** Loaded when first touched; the holder class makes that thread-safe. */
  private static final class Model {

    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageGuess.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("OpenNLP's language detection model", e);
      }
    }
  }
}
