package org.newsgraph.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.newsgraph.event.Event;
import org.newsgraph.event.Participant;
import org.newsgraph.text.Span;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeValue;
import org.newsgraph.training.EventScore.Part;
import org.newsgraph.training.HappeningTable.Row;

/**
 * Compares the events of one article with the happenings that somebody labelled there.
 *
 * <p>A labelled happening is met by an event whose first trigger overlaps its words, of several by
 * one of its class; no event meets two. Who, where, when and how many are right only where the
 * class is right too: what is said of another happening is no merit.
 */
final class EventComparison {

  private final String text;
  private final IntFunction<Set<String>> names;
  private final EventScore score = new EventScore();

  /**
   * @param text the article
   * @param names the normal forms of how the article names the entity with an index
   */
  EventComparison(String text, IntFunction<Set<String>> names) {
    this.text = text;
    this.names = names;
  }

  /** The score of {@code events} by the happenings of {@code rows}. */
  EventScore compare(List<Row> rows, List<Event> events) {
    rows.forEach(this::expect);
    events.forEach(this::find);
    List<Event> left = new ArrayList<>(events);
    for (Row row : rows) {
      met(row, left)
          .ifPresent(
              event -> {
                left.remove(event);
                share(row, event);
              });
    }
    return score;
  }

  private Optional<Event> met(Row row, List<Event> left) {
    Optional<Span> words = row.trigger().in(text);
    return left.stream()
        .filter(event -> words.filter(event.triggers().get(0)::overlaps).isPresent())
        .min(Comparator.comparing(event -> !isOfItsClass(event, row)));
  }

  private static boolean isOfItsClass(Event event, Row row) {
    return event.type() == row.trigger().type();
  }

  private void expect(Row row) {
    score.expect(Part.TRIGGER, 1);
    score.expect(Part.TYPE, 1);
    score.expect(Part.AGENTS, row.agents().size());
    score.expect(Part.PATIENTS, row.patients().size());
    score.expect(Part.PLACES, row.places().size());
    score.expect(Part.TIMES, row.date().isEmpty() ? 0 : 1);
    score.expect(Part.FIGURES, row.figures().size());
  }

  private void find(Event event) {
    score.find(Part.TRIGGER, 1);
    score.find(Part.TYPE, 1);
    score.find(Part.AGENTS, entities(event.agents()).size());
    score.find(Part.PATIENTS, entities(event.patients()).size());
    score.find(Part.PLACES, entities(event.places()).size());
    score.find(Part.TIMES, date(event).isPresent() ? 1 : 0);
    score.find(Part.FIGURES, numbers(event).size());
  }

  private void share(Row row, Event event) {
    score.share(Part.TRIGGER, 1);
    if (!isOfItsClass(event, row)) {
      return;
    }
    score.share(Part.TYPE, 1);
    score.share(Part.AGENTS, shared(row.agents(), event.agents()));
    score.share(Part.PATIENTS, shared(row.patients(), event.patients()));
    score.share(Part.PLACES, shared(row.places(), event.places()));
    score.share(Part.TIMES, date(event).filter(row.date()::equals).isPresent() ? 1 : 0);
    score.share(
        Part.FIGURES, (int) numbers(event).stream().filter(row.figures()::contains).count());
    score.status(row.status() == event.status());
  }

  /** How many of the labelled entities take part, each of those who do for one of them. */
  private int shared(List<Set<String>> labelled, List<Participant> participants) {
    List<Integer> left = new ArrayList<>(entities(participants));
    int shared = 0;
    for (Set<String> entity : labelled) {
      Optional<Integer> same =
          left.stream().filter(i -> names.apply(i).stream().anyMatch(entity::contains)).findFirst();
      if (same.isPresent()) {
        left.remove(same.get());
        shared++;
      }
    }
    return shared;
  }

  private static List<Integer> entities(List<Participant> participants) {
    return participants.stream().map(Participant::entity).distinct().toList();
  }

  private static Optional<String> date(Event event) {
    return event.time().flatMap(TimeExpression::when).flatMap(TimeValue::date);
  }

  private static Set<BigDecimal> numbers(Event event) {
    return event.figures().stream()
        .map(figure -> HappeningTable.number(figure.value()))
        .collect(Collectors.toSet());
  }
}
