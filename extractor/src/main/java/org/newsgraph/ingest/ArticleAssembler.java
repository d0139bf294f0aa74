package org.newsgraph.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes an article of what a file gives: blocks, language and date are told here. Thread-safe. */
final class ArticleAssembler {

  /**
   * Nobody writes so many accents on a letter; looking for words takes the square of such a run.
   */
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}{65}");

  /** No language has such words; what looks for sentences takes the square of their length. */
  private static final Pattern WORD = Pattern.compile("\\S{10000}");

  private final ReadOptions options;
  private final BlockSplitter splitter = new BlockSplitter();
  private final LanguageGuess languageGuess = new LanguageGuess();

  ArticleAssembler(ReadOptions options) {
    this.options = options;
  }

  Article assemble(Source source) throws RejectedException {
    refuseWhatIsNoLanguage(source.text());
    Layout layout = splitter.split(source.text(), source.title());
    String language = language(source, layout.blocks());
    Metadata metadata =
        new Metadata(
            source.identifier(),
            source.title(),
            published(source, layout),
            language,
            source.url(),
            source.publisher(),
            source.authors(),
            layout.basedOn(),
            source.modified().flatMap(MetadataDate::instant));
    return new Article(source.text(), metadata, layout.blocks());
  }

  private static void refuseWhatIsNoLanguage(String text) throws RejectedException {
    if (ACCENTS.matcher(text).find()) {
      throw new RejectedException(
          RejectionCode.BINARY_FILE, "a letter has more than 64 accents; give plain text");
    }
    if (WORD.matcher(text).find()) {
      throw new RejectedException(
          RejectionCode.BINARY_FILE,
          "10,000 characters follow each other without a space; give running text");
    }
  }

  private Optional<PublicationDate> published(Source source, Layout layout) {
    return dated(source.date().flatMap(MetadataDate::parse), DateBasis.METADATA)
        .or(() -> dated(layout.date(), DateBasis.TEXT))
        .or(() -> dated(options.date(), DateBasis.GIVEN));
  }

  /** The date of a source that is no day, as written; empty if it is one, or there is none. */
  static Optional<String> unreadDate(Source source) {
    return source.date().filter(date -> !date.isBlank() && MetadataDate.parse(date).isEmpty());
  }

  private static Optional<PublicationDate> dated(Optional<LocalDate> day, DateBasis basis) {
    return day.map(d -> new PublicationDate(d, basis));
  }

  private String language(Source source, List<Block> blocks) throws RejectedException {
    Optional<String> said = options.language().or(source::language);
    String language = said.isPresent() ? said.get() : languageGuess.of(source.text(), blocks);
    if (!LanguageGuess.isFrench(language)) {
      throw new RejectedException(
          RejectionCode.UNSUPPORTED_LANGUAGE,
          "the language is \""
              + language
              + "\"; only French (fr) is read: if it is French, set \"lang\" or the language"
              + " option to fr");
    }
    return "fr";
  }
}
