package org.newsgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.language.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.time.Granularity;
import org.newsgraph.time.TimeExpression;

/** Knows what a second time beside the chosen one makes of it. */
final class SecondTimes {

  private SecondTimes() {}

  /** "Un mois auparavant, le 13 juillet": of two times for one thing the day is the better. */
  static TimeExpression finer(Sentence sentence, List<TimeExpression> times, TimeExpression time) {
    if (time.value().filter(v -> v.granularity().compareTo(Granularity.DAY) > 0).isEmpty()) {
      return time;
    }
    return times.stream()
        .filter(SecondTimes::isDay)
        .filter(t -> joins(sentence, time.span(), t.span(), WordGroup.APPOSED::has))
        .findFirst()
        .orElse(time);
  }

  /** "Ont été arrêtés mardi et mercredi": what took two days has no day. */
  static boolean isOneOfTwo(Sentence sentence, List<TimeExpression> times, TimeExpression time) {
    return isDay(time)
        && times.stream()
            .filter(t -> isDay(t) && !first(t).equals(first(time)))
            .anyMatch(
                t ->
                    joins(sentence, time.span(), t.span(), WordGroup.AND_DAY::has)
                        || joins(sentence, t.span(), time.span(), WordGroup.AND_DAY::has));
  }

  private static boolean isDay(TimeExpression time) {
    return time.value().filter(v -> v.granularity() == Granularity.DAY).isPresent();
  }

  private static Optional<String> first(TimeExpression time) {
    return time.value().map(v -> v.first().toString());
  }

  /** True if {@code second} comes after {@code first} with nothing but such words between. */
  private static boolean joins(
      Sentence sentence, Span first, Span second, Predicate<String> words) {
    return second.begin() > first.end()
        && sentence.tokens().stream()
            .filter(k -> k.span().begin() >= first.end() && k.span().end() <= second.begin())
            .allMatch(k -> words.test(k.form().toLowerCase(Locale.FRENCH)));
  }
}
