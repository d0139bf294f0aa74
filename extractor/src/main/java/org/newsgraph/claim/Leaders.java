package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Heads of state, of government and of international bodies, with their years in office: {@code
 * fr/leaders.tsv}. Articles seldom state an office that every reader knows. Thread-safe.
 */
final class Leaders {

  private record Term(String from, String to) {}

  private final Map<String, List<Term>> terms = new TreeMap<>();

  Leaders() {
    for (LexiconFile.Row row : LexiconFile.read(Leaders.class, "fr/leaders.tsv")) {
      terms
          .computeIfAbsent(row.get("name"), n -> new ArrayList<>())
          .add(new Term(row.get("from"), row.get("to")));
    }
  }

  /**
   * True if the bearer of {@code name} was in office on {@code date}.
   *
   * @param date as {@code yyyy-MM-dd}; of an article without a date, empty, nothing is told
   */
  boolean inOffice(String name, String date) {
    for (Term term : date.isEmpty() ? List.<Term>of() : terms.getOrDefault(name, List.of())) {
      // Years and months compare as text: "2012-05" lies before "2012-05-15".
      boolean begun = term.from().compareTo(date) <= 0;
      boolean lasts = term.to().isEmpty() || date.compareTo(term.to() + "~") <= 0;
      if (begun && lasts) {
        return true;
      }
    }
    return false;
  }
}
