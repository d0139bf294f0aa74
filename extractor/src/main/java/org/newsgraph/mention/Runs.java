package org.newsgraph.mention;

import java.util.List;
import org.newsgraph.language.Token;

/**
 * The runs of capitalised words of a sentence: "Volodymyr Zelensky" in "le président Volodymyr
 * Zelensky a dit".
 */
final class Runs {

  private final int[] first;
  private final int[] end;

  Runs(List<Token> tokens) {
    int n = tokens.size();
    first = new int[n];
    end = new int[n];
    for (int i = 0; i < n; i++) {
      boolean goesOn = i > 0 && isIn(tokens, i) && isIn(tokens, i - 1);
      first[i] = goesOn ? first[i - 1] : i;
    }
    for (int i = n - 1; i >= 0; i--) {
      end[i] = i + 1 < n && first[i + 1] == first[i] ? end[i + 1] : i + 1;
    }
  }

  /** "L'" and "Le" at the beginning of a sentence belong to no run unless they are a name's. */
  private static boolean isIn(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    boolean article = i == 0 && tokens.get(i).tag().equals("DET");
    return WordShape.isCapitalised(form) && !article && !form.endsWith("'") && !form.endsWith("’");
  }

  /** The run's first word, {@code i} itself if it is in no run. */
  int first(int i) {
    return first[i];
  }

  /** Index after the run's last word. */
  int end(int i) {
    return end[i];
  }
}
