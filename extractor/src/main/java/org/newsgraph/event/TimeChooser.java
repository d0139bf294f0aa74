package org.newsgraph.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.ingest.PublicationDate;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeKind;

/** Chooses which of the times of its sentence an event happened at. */
final class TimeChooser {

  /** Words before a time that still opens its sentence: "Dans la nuit du". */
  private static final int FRONT = 4;

  /** Days before the day of publication by which what is told is still the latest news. */
  private static final int DAYS = 7;

  private static final int MONTH = 31;

  private static final int YEAR = 366;

  /**
   * A time in its sentence.
   *
   * @param head token at the head of its words
   * @param sentence index of the sentence
   */
  record Placed(TimeExpression time, int head, int sentence) {}

  private final List<List<Placed>> bySentence = new ArrayList<>();
  private final Set<Span> bounds = new HashSet<>();
  private final Optional<PublicationDate> published;
  private final TimeDistance distance;

  TimeChooser(Analysis analysis, List<TimeExpression> times, Attachment attachment) {
    distance = new TimeDistance(attachment);
    published = analysis.article().metadata().published();
    for (int i = 0; i < analysis.sentences().size(); i++) {
      bySentence.add(new ArrayList<>(2));
    }
    for (TimeExpression time : times) {
      if (time.kind() == TimeKind.DATE || time.kind() == TimeKind.INTERVAL) {
        analysis
            .sentenceAt(time.span())
            .filter(s -> !Dateline.isOne(analysis, time, s.firstTokenIn(time.span())))
            .ifPresent(s -> place(s, time));
      }
    }
  }

  private void place(Sentence sentence, TimeExpression time) {
    if (TimeBound.isOne(sentence, time)) {
      bounds.add(time.span());
    }
    bySentence
        .get(sentence.index())
        .add(new Placed(time, sentence.headOf(time.span()), sentence.index()));
  }

  /** The times of a sentence that may tell when something happened; empty if none. */
  List<Placed> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** True if a time of the sentence of {@code mention} stands with another word than that. */
  boolean isOfOther(TriggerMention mention, Placed placed) {
    return isState(mention)
        || distance.isOfOther(mention.tree(), mention, placed.head())
        || SecondTimes.isOneOfTwo(mention.tree().sentence(), times(mention), placed.time());
  }

  /**
   * How far it lies by the clauses, as {@link TimeDistance} counts, in hundreds; "none" if apart.
   */
  String tier(TriggerMention mention, Placed placed) {
    int apart = distance.between(mention.tree(), mention, placed.head());
    return apart == Integer.MAX_VALUE ? "none" : String.valueOf(apart / 100);
  }

  /** How many sentences the article has. */
  int sentences() {
    return bySentence.size();
  }

  /** True if {@code time} only bounds what it stands with; it tells whether that is to come. */
  boolean isBound(TimeExpression time) {
    return bounds.contains(time.span());
  }

  /** The time of the event that {@code mention} names, empty if not said. */
  Optional<TimeExpression> time(TriggerMention mention, ClaimIndex claims) {
    Tree tree = mention.tree();
    if (isState(mention)) {
      return Optional.empty();
    }
    Placed best = null;
    int least = Integer.MAX_VALUE;
    for (Placed placed : bySentence.get(mention.sentence())) {
      int apart = distance.between(tree, mention, placed.head());
      if (apart < least
          && claims.isSaidTogether(mention.sentence(), mention.span(), placed.time().span())) {
        least = apart;
        best = placed;
      }
    }
    return Optional.ofNullable(best)
        .or(() -> frame(mention, claims))
        .map(Placed::time)
        .map(time -> SecondTimes.finer(tree.sentence(), times(mention), time))
        .filter(time -> !SecondTimes.isOneOfTwo(tree.sentence(), times(mention), time));
  }

  /** "Toujours en garde à vue mercredi": it had begun before. */
  private static boolean isState(TriggerMention mention) {
    Tree tree = mention.tree();
    int preposition = tree.child(mention.head(), "case");
    return !mention.verbal() && preposition > 0 && WordGroup.STILL.has(tree.lemma(preposition - 1));
  }

  /** True if the words are or belong to a time: "lundi", "semaine" of "la semaine dernière". */
  boolean isTime(TriggerMention mention) {
    return times(mention).stream().anyMatch(time -> time.span().overlaps(mention.span()));
  }

  private List<TimeExpression> times(TriggerMention mention) {
    return bySentence.get(mention.sentence()).stream().map(Placed::time).toList();
  }

  /**
   * The time that opens the sentence and so frames all that it tells as past: "Le 20 octobre, à
   * Trappes, une vitre a été brisée". It bridges what the parse lost.
   */
  private Optional<Placed> frame(TriggerMention mention, ClaimIndex claims) {
    if (!mention.isToldAsPast() && !Adrift.isToldWith(mention)) {
      return Optional.empty();
    }
    Tree tree = mention.tree();
    return bySentence.get(mention.sentence()).stream()
        .limit(1)
        .filter(p -> tree.sentence().firstTokenIn(p.time().span()) <= FRONT)
        .filter(p -> p.time().value().isPresent())
        .filter(p -> claims.isSaidTogether(mention.sentence(), mention.span(), p.time().span()))
        .findFirst();
  }

  /** True if {@code time} lies after the day of publication; false if either is unknown. */
  boolean isFuture(TimeExpression time) {
    return published.isPresent()
        && time.value().filter(v -> v.first().isAfter(published.get().day())).isPresent();
  }

  /** How long before the publication it was: "today", "days", …, "ahead"; "unknown" undated. */
  String age(TimeExpression time) {
    if (published.isEmpty() || time.value().isEmpty()) {
      return "unknown";
    }
    if (isFuture(time)) {
      return "ahead";
    }
    long days = ChronoUnit.DAYS.between(time.value().get().last(), published.get().day());
    return days <= 0
        ? "today"
        : days <= DAYS ? "days" : days <= MONTH ? "weeks" : days <= YEAR ? "months" : "years";
  }
}
