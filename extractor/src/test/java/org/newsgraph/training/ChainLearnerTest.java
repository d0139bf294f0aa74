package org.newsgraph.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.mention.SequenceModel;
import org.newsgraph.training.ChainLearner.Example;
import org.newsgraph.training.ChainLearner.Settings;

/** Labels: 0 outside, 1 first, 2 inner, 3 last, 4 only word of a name. */
class ChainLearnerTest {

  private static final int SMALL = 10;
  private static final int CAPITAL = 20;

  private static final int[][] ONE_NAME = {{SMALL}, {CAPITAL}, {SMALL}};
  private static final int[][] TWO_WORDS = {{SMALL}, {CAPITAL}, {CAPITAL}, {SMALL}};

  @Test
  void whatFollowsIsLearntFromTheOrderOfTheLabels() {
    SequenceModel model = learn();
    assertArrayEquals(new int[] {0, 4, 0}, model.label(ONE_NAME).labels());
    assertArrayEquals(new int[] {0, 1, 3, 0}, model.label(TWO_WORDS).labels());
  }

  @Test
  void theSameExamplesGiveTheSameModelByteByByte() throws IOException {
    assertArrayEquals(written(learn()), written(learn()));
  }

  @Test
  void aModelReadAgainLabelsAsBefore() throws IOException {
    byte[] bytes = written(learn());
    SequenceModel again = SequenceModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertArrayEquals(learn().label(TWO_WORDS).labels(), again.label(TWO_WORDS).labels());
  }

  @Test
  void confidenceGrowsWithTheEvidence() {
    SequenceModel model = learn();
    double known = model.label(ONE_NAME).confidence()[1];
    double unknown = model.label(new int[][] {{99}, {99}, {99}}).confidence()[1];
    assertEquals(true, known > unknown);
  }

  @Test
  void aModelThatLeansTowardsNamesIsLessSureThatAWordIsNone() {
    double upright = learn(0).label(ONE_NAME).confidence()[2];
    double leaning = learn(1).label(ONE_NAME).confidence()[2];
    assertEquals(true, leaning < upright);
  }

  private static SequenceModel learn() {
    return learn(0);
  }

  private static SequenceModel learn(double leaning) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      examples.add(new Example(ONE_NAME, new int[] {0, 4, 0}));
      examples.add(new Example(TWO_WORDS, new int[] {0, 1, 3, 0}));
    }
    return new ChainLearner(5, new Settings(20, 0.1, 0.1, 1, 0, 0, 2, leaning)).learn(examples);
  }

  private static byte[] written(SequenceModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
