package org.newsgraph.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
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
   * A feed as far as it is whole.
   *
   * @param damage why its end is missing, empty if it is whole
   */
  record Parsed(SyndFeed feed, Optional<RejectedException> damage) {}

  /**
   * The feed in {@code bytes}; one that breaks off, or is broken from some entry on, gives the
   * entries before.
   *
   * @throws RejectedException if not even its first entry is well-formed
   */
  static Parsed parse(byte[] bytes) throws IOException, RejectedException {
    try {
      return new Parsed(build(bytes), Optional.empty());
    } catch (FeedException | IllegalArgumentException e) {
      RejectedException damage =
          new RejectedException(
              RejectionCode.MALFORMED_XML, "the feed is broken: " + JsonLines.firstLine(said(e)));
      Optional<byte[]> begin =
          e instanceof ParsingFeedException p
              ? FeedBegin.of(bytes, p.getLineNumber(), p.getColumnNumber())
              : Optional.empty();
      if (begin.isEmpty()) {
        throw damage;
      }
      try {
        return new Parsed(build(begin.get()), Optional.of(damage));
      } catch (FeedException | IllegalArgumentException again) {
        damage.addSuppressed(again);
        throw damage;
      }
    }
  }

  private static SyndFeed build(byte[] bytes) throws IOException, FeedException {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    return input.build(new XmlReader(new ByteArrayInputStream(bytes)));
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
