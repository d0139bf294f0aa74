package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading.ReadArticle;

/**
 * Measures how much of an article's text is found in web pages, and how much that is not its text.
 *
 * <p>A folder holds pages ({@code name.html}) and beside each its article without the headline
 * ({@code name.txt}). Words are compared as a bag, case ignored.
 */
public final class PageEvaluation {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** What of an outlet's page the reader takes for the article's own words, its headline apart. */
  private static final Set<BlockKind> ARTICLE = Set.of(BlockKind.LEAD, BlockKind.BODY);

  private final Function<Path, String> reader;

  /** An evaluation of the program's own reader. */
  public PageEvaluation() {
    this(PageEvaluation::article);
  }

  /**
   * An evaluation of another reader.
   *
   * @param reader gives the text of the article in a page, without its headline
   */
  public PageEvaluation(Function<Path, String> reader) {
    this.reader = reader;
  }

  /**
   * Reads all pages below {@code folder}.
   *
   * @return the score of each page by its name, empty if there are no pages
   * @throws IOException if a file cannot be read
   */
  public SortedMap<String, Score> run(Path folder) throws IOException {
    SortedMap<String, Score> scores = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        String name = page.getFileName().toString().replaceFirst("\\.html$", "");
        String expected = Files.readString(page.resolveSibling(name + ".txt"));
        scores.put(name, score(expected, reader.apply(page)));
      }
    }
    return scores;
  }

  /** The words of all pages together. */
  public static Score together(Map<String, Score> scores) {
    return scores.values().stream().reduce(Score.NONE, Score::plus);
  }

  /** Prints a line a page and one for all of them. */
  public static void print(Map<String, Score> scores, PrintStream out) {
    scores.forEach((name, score) -> print(name, score, out));
    print("together", together(scores), out);
  }

  private static void print(String name, Score score, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-20s  words %5d  precision %.3f  recall %.3f  F1 %.3f%n",
        name,
        score.expected(),
        score.precision(),
        score.recall(),
        score.f1());
  }

  static Score score(String expected, String found) {
    Map<String, Integer> left = words(expected);
    Map<String, Integer> right = words(found);
    int shared =
        left.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), right.getOrDefault(e.getKey(), 0)))
            .sum();
    return new Score(count(left), count(right), shared);
  }

  private static int count(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.merge(matcher.group(), 1, Integer::sum);
    }
    return words;
  }

  static String article(Path page) {
    StringBuilder text = new StringBuilder();
    new ArticleReader(ReadOptions.DEFAULT)
        .read(
            page,
            reading -> {
              if (reading instanceof ReadArticle read) {
                text.append(ownWords(read.article()));
              }
            });
    return text.toString();
  }

  private static String ownWords(Article article) {
    return article.blocks().stream()
        .filter(block -> ARTICLE.contains(block.kind()))
        .map(block -> block.span().of(article.text()))
        .collect(Collectors.joining("\n"));
  }
}
