package org.newsgraph.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.claim.Attribution;
import org.newsgraph.claim.Attributor;
import org.newsgraph.entity.EntityResolver;
import org.newsgraph.entity.NormalForm;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.mention.NameFinder;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeTagger;

/**
 * A table of happenings that somebody found by reading, and the articles that it names, taken the
 * way up to the event room.
 *
 * <p>The table is tab-separated; its first column is the identifier of the article, lines that
 * begin with {@code #} are comments, and its first other line names the columns. An article without
 * a line is not labelled.
 *
 * @param <R> a row
 */
final class LabelledHappenings<R> {

  /** An article before its happenings are looked for. */
  record Prepared(Analysis analysis, Attribution attribution, List<TimeExpression> times) {

    /** The normal forms of how the article names the entity with this index. */
    Set<String> names(int entity) {
      return attribution.cast().entities().get(entity).mentions().stream()
          .map(m -> m.mention().span())
          .map(s -> NormalForm.of(analysis.text().substring(s.begin(), s.end())))
          .collect(Collectors.toSet());
    }
  }

  private final Analyzer analyzer = new Analyzer();
  private final NameFinder nameFinder = new NameFinder();
  private final TimeTagger timeTagger = new TimeTagger();
  private final EntityResolver entityResolver = new EntityResolver();
  private final Attributor attributor = new Attributor();
  private final Map<String, List<R>> rows;

  private LabelledHappenings(Map<String, List<R>> rows) {
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @param columns the names of those that are wanted, the article's first; the table may have more
   * @param row what the cells of these columns say; may throw an {@link IllegalArgumentException}
   *     or an {@link IndexOutOfBoundsException} if they say nothing
   * @throws IOException if the file cannot be read, lacks a column or has a malformed line
   */
  static <R> LabelledHappenings<R> read(
      Path table, List<String> columns, Function<List<String>, R> row) throws IOException {
    Map<String, List<R>> rows = new HashMap<>();
    List<String> head = List.of();
    int number = 0;
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (head.isEmpty()) {
        head = cells;
        if (!head.containsAll(columns)) {
          throw new IOException(table + " has not the columns " + columns);
        }
        continue;
      }
      try {
        List<String> wanted = new ArrayList<>();
        for (String column : columns) {
          wanted.add(cells.get(head.indexOf(column)));
        }
        rows.computeIfAbsent(wanted.get(0), k -> new ArrayList<>()).add(row.apply(wanted));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IOException(table + ":" + number + " is no labelled happening: " + line, e);
      }
    }
    if (head.isEmpty()) {
      throw new IOException(table + " has not the columns " + columns);
    }
    return new LabelledHappenings<>(rows);
  }

  /** The rows of an article in the order of the table; empty if it has none. */
  List<R> of(String article) {
    return rows.getOrDefault(article, List.of());
  }

  /**
   * What {@code learn} makes of each article of the table with its rows, in the order of the files;
   * of an article that stands there twice only the first counts.
   *
   * @throws IOException if a file cannot be read, or none has an article of the table
   */
  <T> List<T> in(List<Path> files, BiFunction<Prepared, List<R>, T> learn) throws IOException {
    List<T> learned = new ArrayList<>();
    Set<String> wanting = new HashSet<>(rows.keySet());
    for (Path file : files) {
      new ArticleReader(ReadOptions.DEFAULT)
          .read(
              file,
              reading -> {
                if (reading instanceof Reading.ReadArticle read) {
                  Optional<String> id = read.article().metadata().identifier();
                  if (id.isPresent() && wanting.remove(id.get())) {
                    learned.add(learn.apply(prepared(read.article()), of(id.get())));
                  }
                }
              });
    }
    if (!wanting.isEmpty()) {
      throw new IOException("no article for " + new TreeSet<>(wanting));
    }
    return learned;
  }

  private Prepared prepared(Article article) {
    Analysis analysis = analyzer.analyze(article);
    Attribution attribution =
        attributor.attribute(analysis, entityResolver.resolve(analysis, nameFinder.find(analysis)));
    return new Prepared(analysis, attribution, timeTagger.tag(analysis));
  }
}
