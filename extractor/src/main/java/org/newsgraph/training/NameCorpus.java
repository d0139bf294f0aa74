package org.newsgraph.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.text.Span;
import org.newsgraph.training.NamedArticle.Name;

/**
 * Reads articles with marked names: JSON Lines with {@code id}, {@code date}, {@code text} and
 * {@code mentions} of {@code start}, {@code end} (code points) and {@code type}.
 *
 * <p>Of nested names the outermost counts, among the types asked for: "université de Lyon" is one
 * organisation and no place.
 */
public final class NameCorpus {

  private NameCorpus() {}

  /**
   * The articles of {@code file} in its order, read and analysed as the program does; empty if it
   * has none.
   *
   * @param types names of the types that count, as the file spells them
   * @throws IOException if the file cannot be read or an article in it is malformed
   */
  public static List<NamedArticle> read(Path file, List<String> types) throws IOException {
    Map<String, Article> articles = new HashMap<>();
    List<String> rejected = new ArrayList<>();
    new ArticleReader(ReadOptions.DEFAULT)
        .read(
            file,
            reading -> {
              if (reading instanceof Reading.ReadArticle read) {
                articles.put(read.article().metadata().identifier().orElseThrow(), read.article());
              } else {
                rejected.add(reading.toString());
              }
            });
    if (!rejected.isEmpty()) {
      throw new IOException(file + ": " + rejected.get(0));
    }
    Analyzer analyzer = new Analyzer();
    List<JsonNode> nodes = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      nodes.add(json.readTree(line));
    }
    return nodes.parallelStream().map(node -> named(node, articles, analyzer, types)).toList();
  }

  private static NamedArticle named(
      JsonNode node, Map<String, Article> articles, Analyzer analyzer, List<String> types) {
    Analysis analysis = analyzer.analyze(articles.get(node.get("id").asText()));
    List<Name> names = names(node.get("mentions"), analysis.text(), types);
    return new NamedArticle(node.get("date").asText(), analysis, names);
  }

  private static List<Name> names(JsonNode mentions, String text, List<String> types) {
    List<Name> names = new ArrayList<>();
    for (JsonNode mention : mentions) {
      int type = types.indexOf(mention.get("type").asText());
      if (type >= 0) {
        int begin = text.offsetByCodePoints(0, mention.get("start").asInt());
        int end = text.offsetByCodePoints(0, mention.get("end").asInt());
        names.add(new Name(new Span(begin, end), type));
      }
    }
    return NamedArticle.outermost(names);
  }
}
