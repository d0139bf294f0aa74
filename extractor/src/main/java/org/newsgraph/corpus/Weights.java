package org.newsgraph.corpus;

import java.util.EnumMap;
import java.util.Map;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** How much each likeness or unlikeness of two reports counts, in log-odds. */
final class Weights {

  /** What two reports of events may have or not have in common. */
  enum Evidence {
    PRIOR,
    SAME_DAY,
    NEAR_DAY,
    GUESSED_DAY,
    SAME_PERIOD,
    SAME_AGENT,
    OTHER_AGENT,
    SAME_PATIENT,
    OTHER_PATIENT,
    SAME_PLACE,
    OTHER_PLACE,
    SAME_COMPANY,
    OTHER_COMPANY,
    SAME_COUNTRY,
    SAME_FIGURE,
    OTHER_FIGURE,
    WORDS
  }

  private final Map<Evidence, Double> weights = new EnumMap<>(Evidence.class);

  Weights() {
    for (Row row : LexiconFile.read(Weights.class, "weights.tsv")) {
      weights.put(Evidence.valueOf(row.get("evidence")), Double.parseDouble(row.get("weight")));
    }
    if (weights.size() != Evidence.values().length) {
      throw new IllegalStateException("weights.tsv needs one line for each evidence");
    }
  }

  double of(Evidence evidence) {
    return weights.get(evidence);
  }
}
