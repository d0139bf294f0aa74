package org.newsgraph.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a large store's N-Quads from the graphs of real articles: copies with other names, words
 * and dates, for measuring queries. No test by itself; {@code docs/serving.md} says how it is run.
 *
 * <p>A word becomes another one of the same length, so that every place in a text stays right, and
 * a name changes alike wherever it stands. Some names keep still through many copies and others
 * through few, as some people are in the news daily and most of them once.
 */
final class ManyClaims {

  private static final Pattern ARTICLE = Pattern.compile("(article/)([0-9a-f]{20})");
  private static final Pattern ENTITY = Pattern.compile("<(http://localhost:3030/entity/[^>]*)>");
  private static final Pattern DATE = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"\\^\\^");
  private static final Pattern LITERAL =
      Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"(?=@fr)");
  private static final Pattern PLAIN = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
  private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) (.*) (\\S+ \\.)");
  private static final Pattern WORD = Pattern.compile("\\\\.|\\p{L}{4,}");
  private static final Pattern LABEL =
      Pattern.compile("^<([^>]*)> <[^>]*#prefLabel> \"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"@fr ");
  private static final Pattern POINT = Pattern.compile("POINT\\((\\S+) (\\S+)\\)");
  private static final String CLAIM = "#type> <https://schema.org/Claim>";
  private static final int OUTLETS = 300;
  private static final int TEMPLATES = 100;

  /** Words by their length and case; a word is exchanged for one of its own kind. */
  private final Map<String, List<String>> vocabulary = new TreeMap<>();

  private final List<Template> templates;

  private ManyClaims(List<List<String>> articles) {
    templates = articles.stream().map(Template::new).toList();
    Map<String, TreeSet<String>> words = new TreeMap<>();
    for (List<String> article : articles) {
      for (String line : article) {
        LITERAL
            .matcher(line)
            .results()
            .flatMap(l -> words(l.group(1)))
            .forEach(word -> words.computeIfAbsent(kind(word), k -> new TreeSet<>()).add(word));
      }
    }
    words.forEach((kind, all) -> vocabulary.put(kind, List.copyOf(all)));
  }

  private static Stream<String> words(String literal) {
    return WORD.matcher(literal).results().map(MatchResult::group).filter(w -> w.charAt(0) != '\\');
  }

  private static String kind(String word) {
    return (Character.isUpperCase(word.charAt(0)) ? "A" : "a") + word.length();
  }

  /**
   * @param args graphs of articles as N-Quads, the file to write, and how many claims
   */
  public static void main(String[] args) throws IOException {
    Map<String, List<String>> graphs = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(Path.of(args[0]))) {
      lines.forEach(line -> graphs.computeIfAbsent(graph(line), g -> new ArrayList<>()).add(line));
    }
    // Those with the most claims a line: a tenth of the disk for as many claims.
    List<List<String>> densest = new ArrayList<>(graphs.values());
    densest.sort(Comparator.comparingDouble(article -> -claims(article) / article.size()));
    ManyClaims maker = new ManyClaims(densest.subList(0, Math.min(TEMPLATES, densest.size())));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (BufferedWriter file = Files.newBufferedWriter(Path.of(args[1]))) {
      out.println(maker.write(file, Long.parseLong(args[2])) + " claims");
    }
  }

  private static String graph(String line) {
    return line.substring(line.lastIndexOf('<', line.length()));
  }

  private static double claims(List<String> article) {
    return article.stream().filter(line -> line.contains(CLAIM)).count();
  }

  private long write(BufferedWriter out, long wanted) throws IOException {
    long written = 0;
    for (int copy = 0; written < wanted; copy++) {
      for (Template article : templates) {
        for (String line : copy(article, copy)) {
          out.write(line);
          out.write('\n');
        }
        written += article.claims;
      }
    }
    return written;
  }

  private List<String> copy(Template article, int copy) {
    Map<String, String> entities = new TreeMap<>();
    article.labels.forEach(
        (entity, label) -> {
          String changed = changed(label, copy);
          if (!changed.equals(label)) {
            entities.put(entity, entity + "-" + Integer.toHexString(changed.hashCode()));
          }
        });
    int days = Math.floorMod(copy * 7919, 3650) - 1825;
    List<String> terms = new ArrayList<>(article.terms.size());
    article.terms.forEach(term -> terms.add(term(term, copy, days, entities, article.places)));
    List<String> lines = new ArrayList<>(article.lines.size() + 2);
    for (int[] line : article.lines) {
      String subject = terms.get(line[0]);
      int moved = subject.equals(article.terms.get(line[0])) ? 0 : subject.hashCode();
      String object = replaced(POINT, terms.get(line[2]), m -> moved(m, moved));
      lines.add(subject + " " + terms.get(line[1]) + " " + object + " " + terms.get(line[3]));
    }
    String graph = terms.get(article.lines.get(0)[3]);
    String name = graph.substring(0, graph.indexOf('>') + 1);
    int number = Math.floorMod(name.hashCode(), OUTLETS);
    String outlet = "<http://localhost:3030/entity/organization/outlet-" + number + ">";
    lines.add(name + " <https://schema.org/publisher> " + outlet + " " + graph);
    lines.add(
        outlet
            + " <http://www.w3.org/2004/02/skos/core#prefLabel> \"Journal "
            + number
            + "\"@fr "
            + graph);
    return lines;
  }

  private String term(
      String term, int copy, int days, Map<String, String> entities, Set<String> places) {
    if (term.charAt(0) != '"') {
      String changed = replaced(ENTITY, term, m -> "<" + entity(m.group(1), entities) + ">");
      return replaced(
          ARTICLE,
          changed,
          m -> "article/" + hex(m.group(2).hashCode() * 31 + copy) + m.group(2).substring(8));
    }
    String changed =
        replaced(DATE, term, m -> "\"" + LocalDate.parse(m.group(1)).plusDays(days) + "\"^^");
    if (!term.endsWith("@fr") && !places.contains(term)) {
      return changed;
    }
    Pattern words = term.endsWith("@fr") ? LITERAL : PLAIN;
    return replaced(words, changed, m -> "\"" + changed(m.group(1), copy) + "\"");
  }

  private static String entity(String iri, Map<String, String> entities) {
    String part = iri.endsWith("/geometry") ? "/geometry" : "";
    String entity = iri.substring(0, iri.length() - part.length());
    return entities.getOrDefault(entity, entity) + part;
  }

  private static String moved(MatchResult point, int hash) {
    double east = Double.parseDouble(point.group(1)) + hash % 20000 / 1000.0;
    double north = Double.parseDouble(point.group(2)) + hash / 20000 % 8000 / 1000.0;
    double longitude = Math.max(-180, Math.min(180, east));
    double latitude = Math.max(-89, Math.min(89, north));
    return "POINT(" + longitude + " " + latitude + ")";
  }

  private static String hex(int number) {
    return String.format(Locale.ROOT, "%08x", number);
  }

  private String changed(String literal, int copy) {
    return replaced(WORD, literal, m -> word(m.group(), copy));
  }

  private String word(String word, int copy) {
    if (word.charAt(0) == '\\') {
      return word;
    }
    int hash = Math.floorMod(word.hashCode() * 0x9E3779B9, 1 << 20);
    boolean name = Character.isUpperCase(word.charAt(0));
    int period = hash % 10 == 0 ? 5 : hash % 10 < 4 ? 50 : 500;
    int variant = name ? copy % period : (copy + hash) % 3 == 0 ? copy : 0;
    if (variant == 0) {
      return word;
    }
    List<String> others = vocabulary.getOrDefault(kind(word), List.of(word));
    return others.get(Math.floorMod((hash + variant) * 0x85EBCA6B, others.size()));
  }

  private static String replaced(
      Pattern pattern, String text, Function<MatchResult, String> change) {
    return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(change.apply(m)));
  }

  /**
   * An article's graph with each of its terms once: a copy changes a term, not every line with it.
   */
  private static final class Template {

    private final List<String> terms = new ArrayList<>();
    private final List<int[]> lines = new ArrayList<>();
    private final Map<String, String> labels = new TreeMap<>();

    /** The texts and their pieces, which have no language and change nevertheless. */
    private final Set<String> places = new HashSet<>();

    private final long claims;

    Template(List<String> article) {
      Map<String, Integer> numbers = new HashMap<>();
      for (String line : article) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
          throw new IllegalArgumentException("no N-Quads: " + line);
        }
        int[] numbered = new int[4];
        for (int part = 0; part < 4; part++) {
          String term = parts.group(part + 1);
          numbered[part] = numbers.computeIfAbsent(term, t -> numbers.size());
          if (numbered[part] == terms.size()) {
            terms.add(term);
          }
        }
        lines.add(numbered);
        if (parts.group(2).endsWith("#isString>") || parts.group(2).endsWith("#anchorOf>")) {
          places.add(parts.group(3));
        }
        Matcher label = LABEL.matcher(line);
        if (label.find()) {
          labels.putIfAbsent(label.group(1), label.group(2));
        }
      }
      claims = (long) claims(article);
    }
  }
}
