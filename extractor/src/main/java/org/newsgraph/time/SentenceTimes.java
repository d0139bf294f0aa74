package org.newsgraph.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.text.Span;

/** The time expressions of one sentence. */
final class SentenceTimes {

  /** How many expressions away a day is still the day of a time. */
  private static final int NEAR = 20;

  /** A match that was chosen, with the tail that follows it. */
  private record Chosen(Match match, Optional<Match> tail) {

    Span span() {
      return tail.map(t -> match.span().cover(t.span())).orElse(match.span());
    }
  }

  private final Grammar grammar;
  private final TenseFinder tenses;
  private final Sentence sentence;
  private final List<Word> words;
  private final List<Chosen> chosen = new ArrayList<>();
  private Optional<LocalDate> lastDay = Optional.empty();
  private Optional<TimeValue> lastTime = Optional.empty();

  SentenceTimes(Grammar grammar, TenseFinder tenses, String text, Sentence sentence) {
    this.grammar = grammar;
    this.tenses = tenses;
    this.sentence = sentence;
    this.words = WordSplitter.split(text, sentence);
  }

  /** The last day that the sentence names, empty if it names none; known after {@link #tag}. */
  Optional<LocalDate> lastDay() {
    return lastDay;
  }

  /** The last time of whatever size that the sentence names, empty if none. */
  Optional<TimeValue> lastTime() {
    return lastTime;
  }

  /**
   * Finds and resolves the expressions.
   *
   * @param today the article's date, empty if unknown
   * @param spoken the day named last before the sentence, empty if none lately
   * @param told the time named last before the sentence, empty if none lately
   */
  List<TimeExpression> tag(
      Optional<LocalDate> today, Optional<LocalDate> spoken, Optional<TimeValue> told) {
    choose(today);
    List<Optional<TimeValue>> values = new ArrayList<>();
    for (Chosen choice : chosen) {
      boolean later = choice.match().rule().meaning().needsContext();
      Reference reference = new Reference(today, Optional.empty(), told, tense(choice));
      values.add(later ? Optional.empty() : value(choice, reference));
    }
    for (int i = 0; i < chosen.size(); i++) {
      if (chosen.get(i).match().rule().meaning().needsContext()) {
        Optional<LocalDate> day = dayBeside(values, i).or(() -> spoken);
        Optional<TimeValue> before = i > 0 ? values.get(i - 1).or(() -> told) : told;
        Reference reference = new Reference(today, day, before, tense(chosen.get(i)));
        values.set(i, value(chosen.get(i), reference));
      }
    }
    List<TimeExpression> found = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Chosen choice = chosen.get(i);
      lastTime = values.get(i).or(() -> lastTime);
      lastDay = values.get(i).flatMap(SentenceTimes::dayOf).or(() -> lastDay);
      TimeKind kind = choice.match().rule().kind().orElseThrow();
      found.add(new TimeExpression(choice.span(), values.get(i), kind));
    }
    return found;
  }

  /** Takes the longest match at each place, unless a longer one begins inside it. */
  private void choose(Optional<LocalDate> today) {
    int i = 0;
    while (i < words.size()) {
      Optional<Match> best = best(i, today);
      for (int j = i + 1; best.isPresent() && j < best.get().end(); j++) {
        Optional<Match> inside = best(j, today);
        if (inside.isPresent() && inside.get().length() > best.get().length()) {
          best = inside;
        }
      }
      if (best.isPresent()) {
        Optional<Match> tail =
            namesDay(best.get().rule().meaning())
                ? grammar.tail(words, best.get().end())
                : Optional.empty();
        if (best.get().rule().meaning() != Meaning.NO_TIME) {
          chosen.add(new Chosen(best.get(), tail));
        }
        i = tail.map(Match::end).orElse(best.get().end());
      } else {
        i++;
      }
    }
  }

  /** The longest match at word {@code i} that is not refused. */
  private Optional<Match> best(int i, Optional<LocalDate> today) {
    for (Match match : grammar.at(words, i)) {
      // "samedi 2 hommes": the 2nd is no Saturday.
      boolean refused =
          match.rule().meaning() == Meaning.DAY_IN_MONTH
              && Resolver.resolve(
                      match,
                      new Reference(today, Optional.empty(), Optional.empty(), Tense.UNKNOWN))
                  .isEmpty();
      if (!refused) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  private Tense tense(Chosen choice) {
    return tenses.of(sentence, choice.match().span());
  }

  private static Optional<TimeValue> value(Chosen choice, Reference reference) {
    Optional<TimeValue> value = Resolver.resolve(choice.match(), reference);
    return choice.tail().isPresent()
        ? value.map(v -> Resolver.refine(v, choice.tail().get()))
        : value;
  }

  /** The day named nearest before expression {@code i}, else nearest after it. */
  private static Optional<LocalDate> dayBeside(List<Optional<TimeValue>> values, int i) {
    for (int j = i - 1; j >= Math.max(0, i - NEAR); j--) {
      Optional<LocalDate> day = values.get(j).flatMap(SentenceTimes::dayOf);
      if (day.isPresent()) {
        return day;
      }
    }
    for (int j = i + 1; j < Math.min(values.size(), i + NEAR); j++) {
      Optional<LocalDate> day = values.get(j).flatMap(SentenceTimes::dayOf);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> dayOf(TimeValue value) {
    return value.first().equals(value.last()) ? Optional.of(value.first()) : Optional.empty();
  }

  private static boolean namesDay(Meaning meaning) {
    return switch (meaning) {
      case CALENDAR_DAY, DAY_IN_YEAR, DAY_IN_MONTH, WEEKDAY, DAY_OFFSET, CONTEXT_DAY -> true;
      default -> false;
    };
  }
}
