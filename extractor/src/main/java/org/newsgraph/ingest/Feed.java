package org.newsgraph.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads RSS and Atom feeds. An entry is an article with what the feed itself gives of it: the whole
 * text with some outlets, the first sentences with most. Its day is that of its instant in UTC. No
 * document types, so nothing to expand or fetch.
 */
final class Feed {

  private Feed() {}

  /**
   * The feed in {@code bytes}.
   *
   * @throws RejectedException if it is no well-formed feed
   */
  static SyndFeed parse(byte[] bytes) throws IOException, RejectedException {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    try {
      return input.build(new XmlReader(new ByteArrayInputStream(bytes)));
    } catch (FeedException | IllegalArgumentException e) {
      throw new RejectedException(
          RejectionCode.MALFORMED_XML, "the feed is broken: " + JsonLines.firstLine(said(e)));
    }
  }

  private static String said(Exception e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }

  /** The article of an entry, with its title as headline. */
  static Source source(SyndFeed feed, SyndEntry entry) throws RejectedException {
    String body =
        Stream.concat(
                entry.getContents().stream(), Optional.ofNullable(entry.getDescription()).stream())
            .map(SyndContent::getValue)
            .filter(value -> value != null)
            .map(Markup::text)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElseThrow(
                () ->
                    new RejectedException(
                        RejectionCode.MISSING_TEXT, "the entry has no content and no summary"));
    Optional<String> title = given(entry.getTitle()).map(Markup::text);
    return new Source(
        title.filter(t -> !body.startsWith(t)).map(t -> t + "\n\n" + body).orElse(body),
        given(entry.getUri()),
        title,
        Optional.ofNullable(entry.getPublishedDate())
            .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
            .map(date -> date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()),
        given(feed.getLanguage()),
        given(entry.getLink()).filter(link -> link.matches("https?://.+")),
        given(feed.getTitle()),
        authors(entry));
  }

  private static List<String> authors(SyndEntry entry) {
    List<String> persons =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .flatMap(name -> given(name).stream())
            .distinct()
            .toList();
    return persons.isEmpty() ? given(entry.getAuthor()).stream().toList() : persons;
  }

  private static Optional<String> given(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }
}
