package org.newsgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody made to do harm, by name; the same bytes on every run. */
final class HostileFiles {

  /** An article that stands beside the harm, inside the same file where that can be. */
  static final String GOOD =
      "Le président de la République a déclaré lundi à Paris que la réforme serait présentée au"
          + " Parlement avant la fin du mois, selon un communiqué de l'Élysée.";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final String secretFile;
  private final String address;

  private HostileFiles(Path secret, String address) {
    this.secretFile = secret.toUri().toString();
    this.address = address;
  }

  /**
   * @param secret a file that nobody may read
   * @param address a web address that nobody may ask
   */
  static Map<String, byte[]> make(Path secret, String address) throws IOException {
    HostileFiles hostile = new HostileFiles(secret, address);
    hostile.archives();
    hostile.xml();
    hostile.json();
    hostile.text();
    hostile.pages();
    hostile.warcs();
    return hostile.files;
  }

  private void put(String name, byte[] bytes) {
    if (files.put(name, bytes) != null) {
      throw new IllegalStateException("two files are called " + name);
    }
  }

  private void put(String name, String text) {
    put(name, text.getBytes(UTF_8));
  }

  private void archives() throws IOException {
    byte[] zeros = new byte[55_000_000];
    put("bomb-of-zeros.gz", gzip(zeros));
    byte[] spaces = new byte[55_000_000];
    Arrays.fill(spaces, (byte) ' ');
    put("bomb-of-spaces.gz", gzip(spaces));
    put("bomb-in-bomb.gz", gzip(gzip(zeros)));
    put("bomb.zip", zip(Map.of("a.txt", zeros, "good.txt", GOOD.getBytes(UTF_8))));
    byte[] nested = zip(Map.of("good.txt", GOOD.getBytes(UTF_8)));
    for (int depth = 1; depth <= 12; depth++) {
      nested = zip(Map.of("next.zip", nested));
      if (depth % 3 == 0) {
        put("nested-" + depth + ".zip", nested);
      }
    }
    byte[] packed = GOOD.getBytes(UTF_8);
    for (int depth = 1; depth <= 40; depth++) {
      packed = gzip(packed);
    }
    put("nested-40.gz", packed);
    for (String name :
        List.of(
            "../../escaped.txt",
            "/etc/escaped.txt",
            "C:\\escaped.txt",
            "a\\..\\escaped.txt",
            "a/../../escaped.txt",
            "\u0000escaped.txt",
            "CON",
            "x".repeat(5000) + ".txt")) {
      put("path-" + files.size() + ".zip", zip(Map.of(name, GOOD.getBytes(UTF_8))));
    }
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      many.put("empty" + i, new byte[0]);
    }
    put("many-entries.zip", zip(many));
    byte[] good = zip(Map.of("good.txt", GOOD.getBytes(UTF_8)));
    put("cut.zip", Arrays.copyOf(good, good.length / 2));
    put("no-directory.zip", Arrays.copyOf(good, good.length - 30));
    put("changed.zip", changed(good, 45));
    byte[] goodGzip = gzip(GOOD.getBytes(UTF_8));
    put("cut.gz", Arrays.copyOf(goodGzip, goodGzip.length / 2));
    put("head-alone.gz", Arrays.copyOf(goodGzip, 10));
    put("changed.gz", changed(goodGzip, 20));
    put("rubbish-behind.gz", joined(goodGzip, "rubbish".getBytes(UTF_8)));
    put("name-without-end.gz", new byte[] {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, 'a', 'b'});
    put("zip-that-says-gzip.gz", joined(new byte[] {0x1f, (byte) 0x8b}, good));
    put("size-that-lies.zip", lyingZip());
  }

  private void xml() {
    StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [");
    laughs.append("<!ENTITY l0 \"").append("ha".repeat(20)).append("\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    laughs.append("]>");
    String item = "<item><title>T</title><description>%s</description></item>";
    String rss = "<rss version=\"2.0\"><channel><title>t</title>%s</channel></rss>";
    put("laughs.rss", laughs + rss.formatted(item.formatted("&l11;")));
    put(
        "laughs.newsml",
        laughs.toString().replace("DOCTYPE rss", "DOCTYPE newsItem") + newsMl("&l11;"));
    put(
        "blow-up.rss",
        "<!DOCTYPE rss [<!ENTITY a \""
            + "x".repeat(100_000)
            + "\">]>"
            + rss.formatted(item.formatted("&a;".repeat(10_000))));
    for (String place : List.of(secretFile, address + "xxe")) {
      String kind = place.startsWith("file") ? "file" : "http";
      String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + place + "\">]>";
      put("xxe-" + kind + ".rss", entity + rss.formatted(item.formatted("&e;" + GOOD)));
      put("xxe-" + kind + ".newsml", entity + newsMl("&e;" + GOOD));
      put("xxe-" + kind + ".html", entity + "<html><body><p>&e;" + GOOD + "</p></body></html>");
      put(
          "dtd-" + kind + ".rss",
          "<!DOCTYPE rss SYSTEM \"" + place + "\">" + rss.formatted(item.formatted(GOOD)));
      put(
          "parameter-entity-" + kind + ".rss",
          "<!DOCTYPE x [<!ENTITY % p SYSTEM \""
              + place
              + "\"> %p;]>"
              + rss.formatted(item.formatted(GOOD)));
      put(
          "stylesheet-" + kind + ".rss",
          "<?xml-stylesheet href=\"" + place + "\"?>" + rss.formatted(item.formatted(GOOD)));
      put(
          "xinclude-" + kind + ".newsml",
          newsMl(
              "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                  + place
                  + "\"/>"
                  + GOOD));
      put(
          "schema-location-" + kind + ".rss",
          rss.replace(
                  "<rss ",
                  "<rss xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a "
                      + place
                      + "\" ")
              .formatted(item.formatted(GOOD)));
      put(
          "enclosure-" + kind + ".rss",
          rss.formatted(
              "<item><description>"
                  + GOOD
                  + "</description><enclosure url=\""
                  + place
                  + "\" length=\"1\" type=\"text/html\"/><link>"
                  + place
                  + "</link></item>"));
    }
    put("deep.rss", rss.formatted("<a>".repeat(10_000)));
    put("deep.newsml", newsMl("<p>".repeat(100_000) + GOOD));
    put(
        "attributes.rss",
        rss.formatted(
            "<item " + attributes(50_000) + "><description>" + GOOD + "</description></item>"));
    String good = item.formatted(GOOD);
    put(
        "good-then-cut.rss",
        rss.formatted(good + "<item><title>half").replace("</channel></rss>", ""));
    String cutAfter = "<item><title>half";
    put(
        "good-then-frames.rss",
        rss.formatted(good + "<!--" + "<rss >\r".repeat(200_000) + "-->" + good + cutAfter)
            .replace("</channel></rss>", ""));
    StringBuilder frames = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      frames.append("<a").append(i).append(":rss >");
    }
    put("frames.rss", rss.formatted(good + "<!--" + frames + "-->" + good + cutAfter));
    put("good-then-wrong.rss", rss.formatted(good + "\n<item><title>a</wrong></item>"));
    put("good-then-ampersand.rss", rss.formatted(good + "\n<item><title>A & B</title></item>"));
    put("good-then-control.rss", rss.formatted(good + "\n<item><title>\u0001</title></item>"));
    put(
        "good-then-cut.atom",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><title>T</title><content>"
            + GOOD
            + "</content></entry>\n<entry><title>half");
    put(
        "unknown-encoding.rss",
        "<?xml version=\"1.0\" encoding=\"klingon\"?>" + rss.formatted(good));
    put(
        "wrong-encoding.rss",
        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + rss.formatted(good)).getBytes(UTF_8));
  }

  private void json() {
    String good = "{\"text\": \"" + GOOD + "\"}";
    put("deep-array.json", "[".repeat(200_000));
    put("deep-object.json", "{\"a\":".repeat(200_000));
    put("deep-line.jsonl", "{\"text\": " + "[".repeat(100_000) + "\n" + good);
    put("long-name.jsonl", "{\"" + "n".repeat(200_000) + "\": 1}\n" + good);
    put("long-number.jsonl", "{\"text\": " + "9".repeat(200_000) + "}\n" + good);
    put("exponent.jsonl", "{\"text\": 1e999999999}\n" + good);
    put("twice.jsonl", "{\"text\": \"a\", \"text\": \"b\", \"date\": {}}\n" + good);
    put("cut.jsonl", good + "\n{\"text\": \"half");
    put("half-surrogate.jsonl", "{\"text\": \"\\ud800 " + GOOD + "\"}\n" + good);
    put("control.jsonl", "{\"text\": \"\u0000\u0001\"}\n" + good);
    put("escaped-nul.jsonl", "{\"text\": \"\\u0000 " + GOOD + "\"}\n" + good);
    put(
        "wrong-types.jsonl",
        "{\"text\": {\"a\": []}, \"id\": [], \"date\": 7, \"url\": true}\n" + good);
    put(
        "date-of-nowhere.jsonl",
        "{\"text\": \"" + GOOD + "\", \"date\": \"9999999999-99-99\"}\n" + good);
    put(
        "address-that-breaks-out.jsonl",
        "{\"text\": \""
            + GOOD
            + "\", \"url\": \"http://x/> <urn:s> <urn:p> <urn:o> .\", \"id\": \"\\\"><script>\"}");
    put("many-fields.jsonl", "{" + "\"a\":1,".repeat(200_000) + "\"text\": \"x\"}\n" + good);
    put("broken-element.json", "[" + good + ", {\"text\": }, " + good + "]");
  }

  private void text() {
    put("nul.txt", "a\u0000b".repeat(1000));
    put(
        "invalid.txt",
        joined(GOOD.getBytes(UTF_8), new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF}));
    put(
        "overlong.txt",
        new byte[] {(byte) 0xC0, (byte) 0xAF, (byte) 0xE0, (byte) 0x80, (byte) 0xAF});
    put(
        "surrogates.txt",
        new byte[] {
          (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a', (byte) 0xED, (byte) 0xB0, (byte) 0x80
        });
    put("mark-alone.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    put("odd-utf16.txt", joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {'a'}));
    put(
        "utf32.txt",
        joined(
            new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF},
            GOOD.getBytes(Charset.forName("UTF-32BE"))));
    put("one-line.txt", "mot ".repeat(5_000));
    put("one-word.txt", GOOD + "x".repeat(300_000));
    put("breaks.txt", "\n".repeat(2_000_000) + GOOD);
    put("combining.txt", GOOD + "e" + "\u0301".repeat(30_000));
    put("bidi.txt", "\u202e\u2066".repeat(1_000) + GOOD);
    put("quotes.txt", GOOD + " « ".repeat(2_000));
    put("brackets.txt", GOOD + " (".repeat(2_000));
    put("full-stops.txt", GOOD + ".".repeat(20_000));
    put("commas.txt", GOOD + " Paris,".repeat(1_000));
    put("digits.txt", GOOD + " " + "1".repeat(50_000));
    put("dates.txt", GOOD + " le 31 février 99999".repeat(1_000));
    put("pdf.txt", "%PDF-1.7\n" + "x".repeat(1000));
    put("program.txt", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
  }

  private void pages() {
    String page =
        "<html><head>%s</head><body><article>%s<p>"
            + GOOD
            + "</p><p>"
            + GOOD
            + "</p></article></body></html>";
    put("nested-div.html", page.formatted("", "<div>".repeat(100_000)));
    put("nested-table.html", page.formatted("", "<table><tr><td>".repeat(30_000)));
    put("nested-bold.html", page.formatted("", "<b><i>".repeat(20_000)));
    put("nested-list.html", page.formatted("", "<ul><li>".repeat(30_000)));
    put("huge-attribute.html", page.formatted("", "<p title=\"" + "x".repeat(2_000_000) + "\">"));
    put("many-attributes.html", page.formatted("", "<p " + attributes(100_000) + ">"));
    put("open-tag.html", page.formatted("", "") + "<".repeat(500_000));
    put("open-comment.html", page.formatted("", "<!--" + "-".repeat(500_000)));
    put("entities.html", page.formatted("", "&amp;".repeat(30_000)));
    put("bad-entities.html", page.formatted("", "&#xFFFFFFFF;&#0;&#xD800;&nosuch ".repeat(1_000)));
    put(
        "script.html",
        page.formatted("<script>while(true){}</script>", "<img src=x onerror=alert(1)>"));
    put(
        "refresh.html",
        page.formatted("<meta http-equiv=refresh content=\"0;url=" + address + "refresh\">", ""));
    put(
        "canonical-circle.html",
        page.formatted(
            "<link rel=canonical href=\""
                + address
                + "a\"><meta property=og:url content=\""
                + address
                + "b\">",
            ""));
    put(
        "frame.html",
        page.formatted(
            "",
            "<iframe src=\""
                + secretFile
                + "\"></iframe><object data=\""
                + address
                + "o\"></object>"));
    put(
        "base-and-images.html",
        page.formatted(
            "<base href=\"" + address + "\">", "<img src=\"i\"><link rel=stylesheet href=\"s\">"));
    put(
        "javascript-address.html",
        page.formatted("<link rel=canonical href=\"javascript:alert(1)\">", ""));
    put(
        "deep-data.html",
        page.formatted(
            "<script type=\"application/ld+json\">" + "[".repeat(100_000) + "</script>", ""));
    put(
        "data-graph.html",
        page.formatted(
            "<script type=\"application/ld+json\">{\"@context\": \""
                + address
                + "context\", \"@type\": \"NewsArticle\", \"headline\": \"T\"}</script>",
            ""));
    put("wrong-charset.html", page.formatted("<meta charset=\"klingon\">", ""));
    put(
        "title-of-a-megabyte.html",
        page.formatted("<title>" + "titre ".repeat(2_000) + "</title>", ""));
  }

  private void warcs() throws IOException {
    String page =
        "<html><body><article><p>" + GOOD + "</p><p>" + GOOD + "</p></article></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s";
    String good =
        warc("http://site.example/", http.formatted(page.getBytes(UTF_8).length, page), 0);
    put("good-then-huge-length.warc", good + warc("http://site.example/2", "x", 1_000_000_000));
    put("good-then-negative-length.warc", good + warc("http://site.example/2", "x", -50));
    put(
        "good-then-short-length.warc",
        good + warc("http://site.example/2", http.formatted(5, page), -1));
    put("good-then-rubbish.warc", good + "\u0000\u0001rubbish".repeat(1000));
    put("length-that-is-no-number.warc", good.replace("Content-Length: ", "Content-Length: x"));
    put(
        "body-longer-than-record.warc",
        warc("http://site.example/", http.formatted(1_000_000_000, page), 0));
    put(
        "packed-body.warc",
        warc(
                "http://site.example/",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nnot gzip",
                0)
            + good);
    put(
        "chunks-without-end.warc",
        warc(
                "http://site.example/",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nabc",
                0)
            + good);
    put(
        "many-headers.warc",
        warc(
                "http://site.example/",
                "HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(100_000) + "\r\n" + page,
                0)
            + good);
    put(
        "address-of-a-file.warc",
        warc(secretFile, http.formatted(page.getBytes(UTF_8).length, page), 0));
    put("cut.warc.gz", Arrays.copyOf(gzip(good.getBytes(UTF_8)), 150));
  }

  private static String newsMl(String body) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"g\"><contentSet><inlineXML>"
        + "<html><body><p>"
        + body
        + "</p></body></html></inlineXML></contentSet></newsItem>";
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append(" a").append(i).append("=\"1\"");
    }
    return attributes.toString();
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

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    return zip(
        out -> {
          for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            try {
              out.putNextEntry(new ZipEntry(entry.getKey()));
              out.write(entry.getValue());
              out.closeEntry();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  private static byte[] zip(Consumer<ZipOutputStream> entries) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      entries.accept(out);
    }
    return packed.toByteArray();
  }

  /** A stored entry whose header names another size than it has. */
  private static byte[] lyingZip() throws IOException {
    byte[] text = GOOD.getBytes(UTF_8);
    CRC32 sum = new CRC32();
    sum.update(text);
    ZipEntry entry = new ZipEntry("good.txt");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(text.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(entry);
      out.write(text);
    }
    byte[] zip = packed.toByteArray();
    Arrays.fill(zip, 18, 26, (byte) 0x7f);
    return zip;
  }

  private static byte[] changed(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    for (int i = at; i < at + 5; i++) {
      changed[i] ^= 0x55;
    }
    return changed;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }
}
