package org.newsgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Metadata;

/**
 * The IRIs of one article's graph, minted from content alone: the same article gets the same IRIs
 * on every run and machine.
 *
 * <p>Every IRI is a path below the base, so that a server at the base can answer it.
 */
final class Iris {

  /** 80 bits: a billion articles collide with a probability below one in a million. */
  private static final int DIGEST_DIGITS = 20;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String base;
  private final String article;

  /**
   * @param base IRI under which all data IRIs hang, ending in a slash
   */
  Iris(String base, Article article) {
    this.base = base;
    Metadata about = article.metadata();
    // Two outlets that print the same text publish two articles.
    String origin =
        about.url().or(about::identifier).or(about::publisher).orElse("") + "\0" + article.text();
    this.article = base + "article/" + sha256(origin).substring(0, DIGEST_DIGITS);
  }

  /** The article and its named graph. */
  String article() {
    return article;
  }

  /** The article's text. */
  String text() {
    return article + "/text";
  }

  /** A place in the text, in code points, as RFC 5147 writes it. */
  String phrase(int begin, int end) {
    return text() + "#char=" + begin + "," + end;
  }

  /** Something found in the article: {@code local("event", "120,124")}. */
  String local(String kind, String key) {
    return article + "/" + kind + "/" + key;
  }

  /** Something that articles share: {@code shared("person", "joe-biden")}. */
  String shared(String kind, String key) {
    return base + kind + "/" + key;
  }

  /**
   * A name as a part of a path: lower case, without accents, words joined by hyphens.
   *
   * @return empty if the name has neither letters nor digits
   */
  static String slug(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined = BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    int begin = joined.startsWith("-") ? 1 : 0;
    int end =
        joined.length() > begin && joined.endsWith("-") ? joined.length() - 1 : joined.length();
    return joined.substring(begin, end);
  }

  /** The keys in their order, the second {@code x} made {@code x-2}, the third {@code x-3}. */
  static List<String> distinct(List<String> keys) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> distinct = new ArrayList<>();
    for (String key : keys) {
      int count = seen.merge(key, 1, Integer::sum);
      distinct.add(count == 1 ? key : key + "-" + count);
    }
    return distinct;
  }

  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
