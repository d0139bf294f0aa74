package org.newsgraph.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes an article of what a file gives: blocks, language and date are told here. Thread-safe. */
final class ArticleAssembler {

  private final ReadOptions options;
  private final BlockSplitter splitter = new BlockSplitter();
  private final LanguageGuess languageGuess = new LanguageGuess();

  ArticleAssembler(ReadOptions options) {
    this.options = options;
  }

  Article assemble(Source source) throws RejectedException {
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
            layout.basedOn());
    return new Article(source.text(), metadata, layout.blocks());
  }

  private Optional<PublicationDate> published(Source source, Layout layout) {
    Optional<PublicationDate> given = dated(options.date(), DateBasis.GIVEN);
    Optional<PublicationDate> metadata =
        dated(source.date().flatMap(MetadataDate::parse), DateBasis.METADATA);
    return given.or(() -> metadata).or(() -> dated(layout.date(), DateBasis.TEXT));
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
