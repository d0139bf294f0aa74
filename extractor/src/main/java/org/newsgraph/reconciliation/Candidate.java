package org.newsgraph.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An entity that a service offers in answer to a question.
 *
 * @param id the service's identifier
 * @param name the service's name for it
 * @param score the higher the better; how high it can get is the service's affair
 * @param match whether the service itself would choose it
 */
record Candidate(String id, String name, double score, boolean match) {

  private static final int LONGEST_ID = 500;

  /**
   * Reads the candidates of an answer, best first; one without an identifier is left out.
   *
   * @param result the array {@code result} of the specification
   */
  static List<Candidate> read(JsonNode result) {
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode each : result) {
      // Identifiers that are numbers are against the specification and not rare.
      String id = each.path("id").asText("").strip();
      if (!id.isEmpty() && id.length() <= LONGEST_ID) {
        candidates.add(
            new Candidate(
                id,
                PlainLine.of(each.path("name").asText("")),
                each.path("score").asDouble(0),
                each.path("match").asBoolean(false)));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id));
    return List.copyOf(candidates);
  }

  /**
   * The one candidate that the service chose, if it scores at least {@code least}.
   *
   * <p>Two that the service would choose are none: a wrong link spoils whatever is asked over it.
   *
   * @return empty if there is none
   */
  static Optional<Candidate> chosen(List<Candidate> candidates, double least) {
    List<Candidate> matches = candidates.stream().filter(Candidate::match).toList();
    return matches.size() == 1 && matches.get(0).score() >= least
        ? Optional.of(matches.get(0))
        : Optional.empty();
  }
}
