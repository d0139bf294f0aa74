package org.newsgraph.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is said about an article outside its text.
 *
 * @param identifier the id that the file gives the article, empty if none
 * @param title the title that the metadata gives, empty if none
 * @param published the day of publication, empty if unknown: none is ever invented
 * @param language BCP 47 code such as {@code fr}, given or detected
 * @param url the article's own address, empty if unknown
 * @param publisher the outlet's name, empty if unknown
 * @param authors the authors' names in the order given, empty if none
 * @param basedOn address of the original of a republished or translated text, empty if none
 * @param modified when this version of the article was made, empty if unknown
 */
public record Metadata(
    Optional<String> identifier,
    Optional<String> title,
    Optional<PublicationDate> published,
    String language,
    Optional<String> url,
    Optional<String> publisher,
    List<String> authors,
    Optional<String> basedOn,
    Optional<Instant> modified) {

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** An article of which nothing but its language is known. */
  public static Metadata unknown(String language) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The same, published on a day. */
  public Metadata withPublished(PublicationDate day) {
    return new Metadata(
        identifier, title, Optional.of(day), language, url, publisher, authors, basedOn, modified);
  }

  /** What is said about an article of which no version is told. */
  public Metadata(
      Optional<String> identifier,
      Optional<String> title,
      Optional<PublicationDate> published,
      String language,
      Optional<String> url,
      Optional<String> publisher,
      List<String> authors,
      Optional<String> basedOn) {
    this(
        identifier, title, published, language, url, publisher, authors, basedOn, Optional.empty());
  }
}
