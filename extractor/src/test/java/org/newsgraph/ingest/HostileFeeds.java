package org.newsgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.newsgraph.ingest.HostileFiles.GOOD;
import static org.newsgraph.ingest.HostileFiles.attributes;

import java.util.List;

/** Feeds and NewsML whose XML grows, asks for other files or breaks off. */
final class HostileFeeds {

  private HostileFeeds() {}

  static void make(HostileFiles files) {
    StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [");
    laughs.append("<!ENTITY l0 \"").append("ha".repeat(20)).append("\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    laughs.append("]>");
    String item = "<item><title>T</title><description>%s</description></item>";
    String rss = "<rss version=\"2.0\"><channel><title>t</title>%s</channel></rss>";
    files.put("laughs.rss", laughs + rss.formatted(item.formatted("&l11;")));
    files.put(
        "laughs.newsml",
        laughs.toString().replace("DOCTYPE rss", "DOCTYPE newsItem") + newsMl("&l11;"));
    files.put(
        "blow-up.rss",
        "<!DOCTYPE rss [<!ENTITY a \""
            + "x".repeat(100_000)
            + "\">]>"
            + rss.formatted(item.formatted("&a;".repeat(10_000))));
    for (String place : List.of(files.secretFile(), files.address() + "xxe")) {
      String kind = place.startsWith("file") ? "file" : "http";
      String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + place + "\">]>";
      files.put("xxe-" + kind + ".rss", entity + rss.formatted(item.formatted("&e;" + GOOD)));
      files.put("xxe-" + kind + ".newsml", entity + newsMl("&e;" + GOOD));
      files.put(
          "xxe-" + kind + ".html", entity + "<html><body><p>&e;" + GOOD + "</p></body></html>");
      files.put(
          "dtd-" + kind + ".rss",
          "<!DOCTYPE rss SYSTEM \"" + place + "\">" + rss.formatted(item.formatted(GOOD)));
      files.put(
          "parameter-entity-" + kind + ".rss",
          "<!DOCTYPE x [<!ENTITY % p SYSTEM \""
              + place
              + "\"> %p;]>"
              + rss.formatted(item.formatted(GOOD)));
      files.put(
          "stylesheet-" + kind + ".rss",
          "<?xml-stylesheet href=\"" + place + "\"?>" + rss.formatted(item.formatted(GOOD)));
      files.put(
          "xinclude-" + kind + ".newsml",
          newsMl(
              "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                  + place
                  + "\"/>"
                  + GOOD));
      files.put(
          "schema-location-" + kind + ".rss",
          rss.replace(
                  "<rss ",
                  "<rss xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a "
                      + place
                      + "\" ")
              .formatted(item.formatted(GOOD)));
      files.put(
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
    files.put("deep.rss", rss.formatted("<a>".repeat(10_000)));
    files.put("deep.newsml", newsMl("<p>".repeat(100_000) + GOOD));
    files.put(
        "attributes.rss",
        rss.formatted(
            "<item " + attributes(50_000) + "><description>" + GOOD + "</description></item>"));
    String good = item.formatted(GOOD);
    files.put(
        "good-then-cut.rss",
        rss.formatted(good + "<item><title>half").replace("</channel></rss>", ""));
    String cutAfter = "<item><title>half";
    files.put(
        "good-then-frames.rss",
        rss.formatted(good + "<!--" + "<rss >\r".repeat(200_000) + "-->" + good + cutAfter)
            .replace("</channel></rss>", ""));
    StringBuilder frames = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      frames.append("<a").append(i).append(":rss >");
    }
    files.put("frames.rss", rss.formatted(good + "<!--" + frames + "-->" + good + cutAfter));
    files.put("good-then-wrong.rss", rss.formatted(good + "\n<item><title>a</wrong></item>"));
    files.put(
        "good-then-ampersand.rss", rss.formatted(good + "\n<item><title>A & B</title></item>"));
    files.put(
        "good-then-control.rss", rss.formatted(good + "\n<item><title>\u0001</title></item>"));
    files.put(
        "good-then-cut.atom",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><title>T</title><content>"
            + GOOD
            + "</content></entry>\n<entry><title>half");
    files.put(
        "unknown-encoding.rss",
        "<?xml version=\"1.0\" encoding=\"klingon\"?>" + rss.formatted(good));
    files.put(
        "wrong-encoding.rss",
        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + rss.formatted(good)).getBytes(UTF_8));
  }

  private static String newsMl(String body) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"g\"><contentSet><inlineXML>"
        + "<html><body><p>"
        + body
        + "</p></body></html></inlineXML></contentSet></newsItem>";
  }
}
