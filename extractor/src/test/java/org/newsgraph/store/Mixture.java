package org.newsgraph.store;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.newsgraph.rdf.ArticleGraph;

/**
 * Loads, reloads and retractions in an order that only a seed knows.
 *
 * @param articles of which each step takes one
 * @param random decides all
 * @param apart steps from one settling to the next, on average
 */
record Mixture(List<ArticleGraph> articles, Random random, int apart) {

  /** Changes {@code store} and, alike, the articles by name that are left in it. */
  void into(Store store, Map<String, ArticleGraph> survivors, int steps) {
    for (int step = 0; step < steps; step++) {
      ArticleGraph article = articles.get(random.nextInt(articles.size()));
      if (random.nextInt(3) > 0) {
        store.replace(article);
        survivors.put(article.name(), article);
      } else {
        store.remove(article.name());
        survivors.remove(article.name());
      }
      if (random.nextInt(apart) == 0) {
        store.settle();
      }
    }
  }
}
