package org.newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts that share their wording, and who signs them. */
class SketchTest {

  private static String text(int words, long seed) {
    return new Random(seed)
        .ints(words, 0, 5000)
        .mapToObj(i -> "mot" + i)
        .collect(Collectors.joining(" "));
  }

  private static Sketch sketch(String text) {
    return Sketch.of(new WordRuns(text)).orElseThrow();
  }

  private static double likeness(String one, String other) {
    return sketch(one).likeness(sketch(other));
  }

  @Test
  void aTextWithAnotherHeadAndEndIsStillAlike() {
    String text = text(300, 1);
    String reprint = "Un autre titre. " + text + " Avec une phrase de plus, et une signature.";
    assertTrue(likeness(text, reprint) > 0.8);
    long shared =
        Arrays.stream(sketch(text).bands())
            .filter(b -> Arrays.stream(sketch(reprint).bands()).anyMatch(c -> c == b))
            .count();
    assertTrue(shared > 5, () -> shared + " bands");
  }

  @Test
  void anotherTextIsNotAlike() {
    assertTrue(likeness(text(300, 1), text(300, 2)) < 0.1);
  }

  @Test
  void theEstimateIsNearTheShareOfCommonRuns() {
    // Half of each text is its own: 100 of 300 runs are common.
    assertEquals(
        0.33, likeness(text(100, 1) + " " + text(100, 2), text(100, 1) + " " + text(100, 3)), 0.15);
  }

  @Test
  void aTextHoldsTheWholeOfItsBeginning() {
    WordRuns text = new WordRuns(text(100, 1) + ". " + text(100, 2));
    assertEquals(1, text.shared(new WordRuns(text(100, 1).toUpperCase(Locale.ROOT))));
    assertEquals(0, text.shared(new WordRuns("")));
  }

  @Test
  void aSketchIsReadAsItWasWritten() {
    Sketch sketch = sketch(text(100, 5));
    Sketch read = Sketch.read(sketch.written());
    assertEquals(1, sketch.likeness(read));
    assertArrayEquals(sketch.bands(), read.bands());
    assertTrue(Arrays.stream(read.bands()).allMatch(b -> b >= 0 && b < 1L << 55));
  }

  @Test
  void aTextOfAFewWordsHasNone() {
    assertEquals(Optional.empty(), Sketch.of(new WordRuns(text(29, 1))));
    assertEquals(Optional.empty(), Sketch.of(new WordRuns("")));
  }

  @Test
  void anAgencySignsAtTheBeginOrTheEndButNotInASentence() {
    AgencySignatures signatures = new AgencySignatures();
    assertEquals(
        Set.of("AFP"), signatures.of("PARIS, 3 février 2022 (AFP) – Le ministre part.", List.of()));
    assertEquals(
        Set.of("Reuters"),
        signatures.of("Le ministre part.\n\nLe Journal avec Reuters", List.of()));
    assertEquals(Set.of("AFP"), signatures.of("Il a conclu par un salut. (AFP)", List.of()));
    assertEquals(Set.of("AFP"), signatures.of("(©AFP / 19 mai 2013 16h22)", List.of()));
    assertEquals(Set.of("AP"), signatures.of("Rien.", List.of("Jean Dupont avec AP")));
    assertEquals(
        Set.of(),
        signatures.of(
            "Selon l'Agence France-Presse (AFP), qui cite Reuters, il part. Reuters le nie.",
            List.of("Marc Apard")));
  }
}
