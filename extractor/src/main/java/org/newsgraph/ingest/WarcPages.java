package org.newsgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the web pages of a WARC file, as crawlers write them: the successful answers with HTML in
 * them. All other records are passed over; a bad page loses only itself.
 */
final class WarcPages {

  private final HtmlPage pages;
  private final int maxBytes;

  WarcPages(HtmlPage pages, int maxBytes) {
    this.pages = pages;
    this.maxBytes = maxBytes;
  }

  /** Hands over each page with the number of its record. */
  void read(InputStream in, Documents.Sink sink) throws IOException, RejectedException {
    try (WarcReader warc = new WarcReader(CloseShieldInputStream.wrap(in))) {
      long number = 0;
      for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
        number++;
        if (next.get() instanceof WarcResponse response) {
          page(response, number, sink);
        }
      }
    } catch (ParsingException | NumberFormatException e) {
      // jwarc takes a length for a number without looking.
      throw Documents.broken("WARC", e);
    }
  }

  private void page(WarcResponse response, long number, Documents.Sink sink) throws IOException {
    try {
      if (holdsPage(response)) {
        sink.article(number, source(response));
      }
    } catch (RejectedException e) {
      sink.rejected(
          number, new RejectedException(e.code(), response.target() + ": " + e.getMessage()));
    } catch (ParsingException | NumberFormatException e) {
      // What a server answered was no HTTP; the next record is another server's.
      sink.rejected(number, Documents.broken("record " + response.target(), e));
    }
  }

  private static boolean holdsPage(WarcResponse response) throws IOException {
    return response.contentType().base().equals(MediaType.HTTP)
        && response.http().status() == 200
        && response.payloadType().base().equals(MediaType.HTML);
  }

  private Source source(WarcResponse response) throws IOException, RejectedException {
    byte[] body = Documents.whole(response.http().body().stream(), maxBytes);
    Source read =
        pages.read(body, charset(response.payloadType()), response.target(), response.target());
    return new Source(
        read.text(),
        Optional.empty(),
        read.title(),
        read.date(),
        read.language(),
        read.url().or(() -> Optional.of(response.target())),
        read.publisher(),
        read.authors(),
        read.modified());
  }

  private static Optional<Charset> charset(MediaType type) {
    String name = type.parameters().get("charset");
    try {
      return name != null && Charset.isSupported(name)
          ? Optional.of(Charset.forName(name))
          : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      // Servers say anything here; then the page itself is asked.
      return Optional.empty();
    }
  }
}
