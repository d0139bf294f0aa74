package org.newsgraph.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonValue;
import org.newsgraph.claim.AnswerPairs;
import org.newsgraph.claim.Attributor;
import org.newsgraph.claim.Claim;
import org.newsgraph.entity.EntityResolver;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.mention.NameFinder;
import org.newsgraph.text.Span;

/** Articles with claims marked by hand, beside the claims that the program finds in them. */
final class AnsweredArticles {

  /** A claim found counts as a marked one if they share this much of the characters of both. */
  private static final double SAME = 0.3;

  /**
   * One article.
   *
   * @param id its name
   * @param pairs of claims found
   * @param answers by the index of an answer that was found: what it answers, and how
   * @param unclear answers that were found though what they answer was not
   * @param marked number of answers marked
   */
  record Answered(
      String id,
      List<AnswerPairs.Pair> pairs,
      Map<Integer, Target> answers,
      Set<Integer> unclear,
      int marked) {

    boolean right(AnswerPairs.Pair pair) {
      Target target = answers.get(pair.answer());
      return target != null && target.claim() == pair.other();
    }

    String how(AnswerPairs.Pair pair) {
      return answers.get(pair.answer()).how();
    }
  }

  /** What is answered, and how: disputes, confirms or qualifies. */
  record Target(int claim, String how) {}

  private record Match(double share, String marked, int found) {}

  private final Analyzer analyzer = new Analyzer();
  private final NameFinder nameFinder = new NameFinder();
  private final EntityResolver entityResolver = new EntityResolver();
  private final Attributor attributor = new Attributor();

  /**
   * The articles of a folder, in the order of its {@code articles.jsonl}.
   *
   * @throws IOException if a file of marked claims cannot be read
   */
  List<Answered> read(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(ReadOptions.DEFAULT)
        .read(
            folder.resolve("articles.jsonl"),
            reading -> {
              if (reading instanceof Reading.ReadArticle read) {
                articles.add(read.article());
              }
            });
    List<Answered> found = new ArrayList<>();
    for (Article article : articles) {
      String id = article.metadata().identifier().orElse("");
      Path file = folder.resolve(id + ".json");
      if (Files.exists(file)) {
        JsonArray claims = JSON.parse(Files.readString(file)).get("claims").getAsArray();
        found.add(answered(id, article, claims));
      }
    }
    return found;
  }

  private Answered answered(String id, Article article, JsonArray claims) {
    Analysis analysis = analyzer.analyze(article);
    AnswerPairs pairs =
        attributor.answerPairs(
            analysis, entityResolver.resolve(analysis, nameFinder.find(analysis)));
    Map<String, Integer> same = same(article.text(), claims, pairs.attribution().claims());
    Map<Integer, Target> answers = new TreeMap<>();
    Set<Integer> unclear = new HashSet<>();
    int marked = 0;
    for (JsonValue value : claims) {
      JsonValue answer = value.getAsObject().get("answers");
      if (answer != null && answer.isObject()) {
        marked++;
        Integer own = same.get(value.getAsObject().getString("id"));
        Integer other = same.get(answer.getAsObject().getString("claim"));
        if (own != null && other != null) {
          answers.put(own, new Target(other, answer.getAsObject().getString("how")));
        } else if (own != null) {
          unclear.add(own);
        }
      }
    }
    return new Answered(id, pairs.pairs(), answers, unclear, marked);
  }

  // The claim found for each claim marked, the best matches first, each used once.
  private static Map<String, Integer> same(String text, JsonArray claims, List<Claim> found) {
    List<Match> matches = new ArrayList<>();
    for (JsonValue value : claims) {
      BitSet marked = new BitSet();
      for (JsonValue piece : value.getAsObject().get("content").getAsArray()) {
        JsonArray span = piece.getAsArray();
        String words = span.get(0).getAsString().value();
        int begin = nth(text, words, span.get(1).getAsNumber().value().intValue());
        if (begin >= 0) {
          marked.set(begin, begin + words.length());
        }
      }
      for (Claim claim : found) {
        double share = share(marked, claim);
        if (share >= SAME) {
          matches.add(new Match(share, value.getAsObject().getString("id"), claim.index()));
        }
      }
    }
    matches.sort((a, b) -> Double.compare(b.share(), a.share()));
    Map<String, Integer> same = new TreeMap<>();
    for (Match match : matches) {
      if (!same.containsValue(match.found())) {
        same.putIfAbsent(match.marked(), match.found());
      }
    }
    return same;
  }

  private static double share(BitSet marked, Claim claim) {
    BitSet words = new BitSet();
    for (Span piece : claim.content()) {
      words.set(piece.begin(), piece.end());
    }
    BitSet both = (BitSet) marked.clone();
    both.and(words);
    words.or(marked);
    return words.isEmpty() ? 0 : (double) both.cardinality() / words.cardinality();
  }

  private static int nth(String text, String words, int n) {
    int at = -1;
    for (int i = 0; i < n; i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }
}
