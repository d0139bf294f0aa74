package org.newsgraph.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.PublicationDate;
import org.newsgraph.language.Analysis;
import org.newsgraph.text.Span;

/**
 * What an article has said before the sentence being read. Made for one article; its sentences must
 * be read in their order.
 */
final class ArticleSoFar {

  private final Set<Integer> titled = new HashSet<>();
  private final Set<String> titleWords = new HashSet<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Optional<LocalDate> published;
  private final ClaimIndex claims;
  private final int sentences;
  private final int length;
  private int body;

  ArticleSoFar(Analysis analysis, ClaimIndex claims) {
    this.claims = claims;
    published = analysis.article().metadata().published().map(PublicationDate::day);
    sentences = analysis.sentences().size();
    length = analysis.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
  }

  /**
   * Where a mention of the next sentence stands.
   *
   * @param single true if the sentence has no other
   * @param listed what the trigger lexicon knows in the sentence
   */
  Standing standing(EventMention event, boolean single, List<TriggerMention> listed) {
    TriggerMention mention = event.mention();
    Span place = mention.span();
    int sentence = mention.sentence();
    String lemma = mention.tree().lemma(mention.head());
    return new Standing(
        body,
        1 + 5 * sentence / sentences,
        single,
        claims.isQuoted(sentence, place),
        titled,
        titleWords.contains(lemma),
        words.getOrDefault(lemma, 0),
        listed.stream().anyMatch(m -> m.head() == mention.tree().token(mention.head()).head()),
        listed.stream().noneMatch(m -> m.head() == mention.head()),
        !claims.around(sentence, place).isEmpty(),
        length,
        published);
  }

  /** Adds what a sentence says. */
  void read(Tree tree, EntityIndex entities) {
    boolean headline = tree.sentence().kind() == BlockKind.HEADLINE;
    for (int i = 0; i < tree.size(); i++) {
      String tag = tree.token(i).tag();
      if (tag.equals("VERB") || tag.equals("NOUN")) {
        words.merge(tree.lemma(i), 1, Integer::sum);
        if (headline) {
          titleWords.add(tree.lemma(i));
        }
      }
    }
    if (headline) {
      entities.in(tree).forEach(f -> titled.add(f.entity().index()));
    } else {
      body++;
    }
  }
}
