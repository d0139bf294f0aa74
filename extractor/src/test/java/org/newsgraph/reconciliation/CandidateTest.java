package org.newsgraph.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {

  private static Optional<String> chosen(String result) throws JsonProcessingException {
    List<Candidate> candidates = Candidate.read(new ObjectMapper().readTree(result));
    return Candidate.chosen(candidates, 80).map(Candidate::id);
  }

  @Test
  void theOneMatchOfTheServiceIsChosen() throws JsonProcessingException {
    assertEquals(
        Optional.of("Q1"),
        chosen(
            """
            [{"id": "Q2", "score": 85, "match": false},
             {"id": "Q1", "name": "Ada", "score": 81, "match": true}]
            """));
    assertEquals(Optional.of("7"), chosen("[{\"id\": 7, \"score\": \"90\", \"match\": true}]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{\"id\": \"Q1\", \"score\": 100, \"match\": false}]",
        "[{\"id\": \"Q1\", \"score\": 79, \"match\": true}]",
        "[{\"id\": \"Q1\", \"score\": 99, \"match\": true}, {\"id\": \"Q2\", \"match\": true}]",
        "[{\"id\": \"\", \"score\": 100, \"match\": true}]",
        "[{\"score\": 100, \"match\": true}]",
        "[{\"id\": \"Q1\", \"score\": \"NaN\", \"match\": true}]",
        "[3, null, \"Q1\"]"
      })
  void whatIsNotSureIsNotChosen(String result) throws JsonProcessingException {
    assertEquals(Optional.empty(), chosen(result));
  }
}
