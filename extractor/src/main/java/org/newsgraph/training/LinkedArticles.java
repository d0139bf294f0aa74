package org.newsgraph.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityResolver;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.NameFinder;
import org.newsgraph.training.LinkTable.Row;

/** Takes the articles of a labelled table the way up to the linking room. */
final class LinkedArticles {

  /** What to do with an article. */
  interface Visitor {
    void visit(Analysis analysis, Cast cast, List<Row> rows);
  }

  private final Analyzer analyzer = new Analyzer();
  private final NameFinder nameFinder = new NameFinder();
  private final EntityResolver entityResolver = new EntityResolver();

  /**
   * Visits the articles of {@code corpus} that the table has rows for.
   *
   * @throws IOException if the corpus lacks one of the table's articles
   */
  void read(Path corpus, Map<String, List<Row>> table, Visitor visitor) throws IOException {
    int[] seen = new int[1];
    new ArticleReader(ReadOptions.DEFAULT)
        .read(
            corpus,
            reading -> {
              if (reading instanceof Reading.ReadArticle read) {
                Article article = read.article();
                List<Row> rows = article.metadata().identifier().map(table::get).orElse(null);
                if (rows != null) {
                  seen[0]++;
                  Analysis analysis = analyzer.analyze(article);
                  Cast cast = entityResolver.resolve(analysis, nameFinder.find(analysis));
                  visitor.visit(analysis, cast, rows);
                }
              }
            });
    if (seen[0] < table.size()) {
      throw new IOException(
          corpus + " has only " + seen[0] + " of the table's " + table.size() + " articles");
    }
  }

  /** The entity that the row speaks of, empty if the name was not found in the article. */
  static Optional<Entity> entity(Row row, Analysis analysis, Cast cast) {
    return cast.entities().stream()
        .filter(e -> e.type() == row.type())
        .filter(
            e ->
                e.name().equals(row.name())
                    || e.mentions().stream()
                        .filter(m -> m.mention().kind() == MentionKind.NAME)
                        .anyMatch(m -> m.mention().span().of(analysis.text()).equals(row.name())))
        .findFirst();
  }

  /** The last part of an IRI, by which the table names entries. */
  static String id(String iri) {
    String bare = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
    return bare.substring(bare.lastIndexOf('/') + 1);
  }
}
