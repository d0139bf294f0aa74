package org.newsgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.newsgraph.ingest.HostileFiles.GOOD;
import static org.newsgraph.ingest.Packed.gzip;

import java.io.IOException;
import java.util.Arrays;

/** Web archives whose lengths lie. */
final class HostileWarcs {

  private HostileWarcs() {}

  static void make(HostileFiles files) throws IOException {
    String page =
        "<html><body><article><p>" + GOOD + "</p><p>" + GOOD + "</p></article></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s";
    String good =
        warc("http://site.example/", http.formatted(page.getBytes(UTF_8).length, page), 0);
    files.put(
        "good-then-huge-length.warc", good + warc("http://site.example/2", "x", 1_000_000_000));
    files.put("good-then-negative-length.warc", good + warc("http://site.example/2", "x", -50));
    files.put(
        "good-then-short-length.warc",
        good + warc("http://site.example/2", http.formatted(5, page), -1));
    files.put("good-then-rubbish.warc", good + "\u0000\u0001rubbish".repeat(1000));
    files.put(
        "length-that-is-no-number.warc", good.replace("Content-Length: ", "Content-Length: x"));
    files.put(
        "body-longer-than-record.warc",
        warc("http://site.example/", http.formatted(1_000_000_000, page), 0));
    files.put(
        "packed-body.warc",
        warc(
                "http://site.example/",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nnot gzip",
                0)
            + good);
    files.put(
        "chunks-without-end.warc",
        warc(
                "http://site.example/",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nabc",
                0)
            + good);
    files.put(
        "many-headers.warc",
        warc(
                "http://site.example/",
                "HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(100_000) + "\r\n" + page,
                0)
            + good);
    files.put(
        "address-of-a-file.warc",
        warc(files.secretFile(), http.formatted(page.getBytes(UTF_8).length, page), 0));
    files.put("cut.warc.gz", Arrays.copyOf(gzip(good.getBytes(UTF_8)), 150));
  }

  private static String warc(String target, String block, int lie) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + target
        + "\r\nWARC-Date: 2022-02-03T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0a3a8d0a-0000-4000-8000-000000000000>"
        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
        + (block.getBytes(UTF_8).length + lie)
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }
}
