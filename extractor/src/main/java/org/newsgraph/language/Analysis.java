package org.newsgraph.language;

import java.util.List;
import java.util.Optional;
import org.newsgraph.ingest.Article;
import org.newsgraph.text.Span;

/**
 * The linguistic analysis of an article: the sentences of every block that is not boilerplate.
 *
 * @param article the article analysed
 * @param sentences in the order of the text, not overlapping; empty if the article has no words
 */
public record Analysis(Article article, List<Sentence> sentences) {

  public Analysis {
    sentences = List.copyOf(sentences);
  }

  /** The article's text, to which every span refers. */
  public String text() {
    return article.text();
  }

  /** The sentence that overlaps {@code place} first, empty if none does. */
  public Optional<Sentence> sentenceAt(Span place) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (sentence.span().end() <= place.begin()) {
        low = middle + 1;
      } else if (sentence.span().begin() >= Math.max(place.end(), place.begin() + 1)) {
        high = middle - 1;
      } else if (middle > 0 && sentences.get(middle - 1).span().overlaps(place)) {
        high = middle - 1;
      } else {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }
}
