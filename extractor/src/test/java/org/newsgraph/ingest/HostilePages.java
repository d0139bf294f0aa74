package org.newsgraph.ingest;

import static org.newsgraph.ingest.HostileFiles.GOOD;
import static org.newsgraph.ingest.HostileFiles.attributes;

/** Web pages that nest without end or ask for other files. */
final class HostilePages {

  private HostilePages() {}

  static void make(HostileFiles files) {
    String page =
        "<html><head>%s</head><body><article>%s<p>"
            + GOOD
            + "</p><p>"
            + GOOD
            + "</p></article></body></html>";
    files.put("nested-div.html", page.formatted("", "<div>".repeat(100_000)));
    files.put("nested-table.html", page.formatted("", "<table><tr><td>".repeat(30_000)));
    files.put("nested-bold.html", page.formatted("", "<b><i>".repeat(20_000)));
    files.put("nested-list.html", page.formatted("", "<ul><li>".repeat(30_000)));
    files.put(
        "huge-attribute.html", page.formatted("", "<p title=\"" + "x".repeat(2_000_000) + "\">"));
    files.put("many-attributes.html", page.formatted("", "<p " + attributes(100_000) + ">"));
    files.put("open-tag.html", page.formatted("", "") + "<".repeat(500_000));
    files.put("open-comment.html", page.formatted("", "<!--" + "-".repeat(500_000)));
    files.put("entities.html", page.formatted("", "&amp;".repeat(30_000)));
    files.put(
        "bad-entities.html", page.formatted("", "&#xFFFFFFFF;&#0;&#xD800;&nosuch ".repeat(1_000)));
    files.put(
        "script.html",
        page.formatted("<script>while(true){}</script>", "<img src=x onerror=alert(1)>"));
    files.put(
        "refresh.html",
        page.formatted(
            "<meta http-equiv=refresh content=\"0;url=" + files.address() + "refresh\">", ""));
    files.put(
        "canonical-circle.html",
        page.formatted(
            "<link rel=canonical href=\""
                + files.address()
                + "a\"><meta property=og:url content=\""
                + files.address()
                + "b\">",
            ""));
    files.put(
        "frame.html",
        page.formatted(
            "",
            "<iframe src=\""
                + files.secretFile()
                + "\"></iframe><object data=\""
                + files.address()
                + "o\"></object>"));
    files.put(
        "base-and-images.html",
        page.formatted(
            "<base href=\"" + files.address() + "\">",
            "<img src=\"i\"><link rel=stylesheet href=\"s\">"));
    files.put(
        "javascript-address.html",
        page.formatted("<link rel=canonical href=\"javascript:alert(1)\">", ""));
    files.put(
        "deep-data.html",
        page.formatted(
            "<script type=\"application/ld+json\">" + "[".repeat(100_000) + "</script>", ""));
    files.put(
        "data-graph.html",
        page.formatted(
            "<script type=\"application/ld+json\">{\"@context\": \""
                + files.address()
                + "context\", \"@type\": \"NewsArticle\", \"headline\": \"T\"}</script>",
            ""));
    files.put("wrong-charset.html", page.formatted("<meta charset=\"klingon\">", ""));
    files.put(
        "title-of-a-megabyte.html",
        page.formatted("<title>" + "titre ".repeat(2_000) + "</title>", ""));
  }
}
