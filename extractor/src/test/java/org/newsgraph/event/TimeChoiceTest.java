package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.text.Span;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeKind;

/** Which of the times near a happening the weights take, whatever they are. */
final class TimeChoiceTest {

  private final TimeChoice choice =
      new TimeChoice(
          new LearnedWeights(
              Map.of("sure", 9.0, "likely", 0.8, "less", -0.4, "unlikely", -3.0, "threshold", .5)));

  @Test
  void theLikeliestTimeIsTaken() {
    assertEquals(Optional.of(1), chosen("likely", "sure", "unlikely"));
  }

  @Test
  void ofTwoAlikeTheFirstIsTaken() {
    assertEquals(Optional.of(0), chosen("likely", "likely"));
  }

  @Test
  void whereNoneIsProbableTheTimeStaysOpen() {
    assertEquals(Optional.empty(), chosen("unlikely"));
    assertEquals(Optional.empty(), chosen());
  }

  @Test
  void whatTheRulesGiveStaysUnlessAnotherIsFarLikelier() {
    assertEquals(Optional.of(1), chosen("likely", "given-less"));
    assertEquals(Optional.of(0), chosen("sure", "given-less"));
    assertEquals(Optional.of(0), chosen("likely", "given-unlikely"));
    assertEquals(Optional.empty(), chosen("given-unlikely"));
  }

  private Optional<Integer> chosen(String... signs) {
    List<TimeOptions.Option> options =
        Arrays.stream(signs)
            .map(
                sign ->
                    new TimeOptions.Option(
                        new TimeExpression(new Span(0, 5), Optional.empty(), TimeKind.DATE),
                        sign.startsWith("given-"),
                        List.of(sign.replace("given-", ""))))
            .toList();
    return choice
        .of(options)
        .map(
            time -> {
              int at = 0;
              while (options.get(at).time() != time) {
                at++;
              }
              return at;
            });
  }
}
