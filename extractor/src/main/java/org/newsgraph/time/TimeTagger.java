package org.newsgraph.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.newsgraph.ingest.PublicationDate;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;

/**
 * Finds time expressions and resolves them against the article's date, by the rules of {@code
 * fr/rules.tsv}. Thread-safe.
 *
 * <p>Weekdays and days without a year go by the tense of their verb: "a été tué mercredi" looks
 * back, the day of the article included, "sera jugé mercredi" ahead. "La veille", "dans la soirée"
 * and "à 20 heures" go by the day named last within {@value #MEMORY} sentences, else by the
 * article's date. An article without a date leaves relative times without a value.
 */
public final class TimeTagger {

  /** For how many sentences a day that was named stays the one spoken of. */
  private static final int MEMORY = 3;

  private final Grammar grammar = new Grammar();
  private final TenseFinder tenses = new TenseFinder();

  /** The expressions in the order of the text, not overlapping; empty if none. */
  public List<TimeExpression> tag(Analysis analysis) {
    Optional<LocalDate> today = analysis.article().metadata().published().map(PublicationDate::day);
    List<TimeExpression> found = new ArrayList<>();
    Optional<LocalDate> spoken = Optional.empty();
    Optional<TimeValue> told = Optional.empty();
    int since = 0;
    for (Sentence sentence : analysis.sentences()) {
      if (++since > MEMORY) {
        spoken = Optional.empty();
        told = Optional.empty();
      }
      SentenceTimes times = new SentenceTimes(grammar, tenses, analysis.text(), sentence);
      found.addAll(times.tag(today, spoken, told));
      since = times.lastTime().isPresent() ? 0 : since;
      spoken = times.lastDay().isPresent() ? times.lastDay() : spoken;
      told = times.lastTime().isPresent() ? times.lastTime() : told;
    }
    return Collections.unmodifiableList(found);
  }
}
