package org.newsgraph.training;

import java.io.PrintStream;
import java.util.Locale;

/** How often links of a confidence are right: a well calibrated .8 is right four times of five. */
final class Calibration {

  private static final double[] BINS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01};

  private final int[] all = new int[BINS.length - 1];
  private final int[] right = new int[BINS.length - 1];
  private final double[] sum = new double[BINS.length - 1];

  void add(double confidence, boolean isRight) {
    int bin = 0;
    while (confidence >= BINS[bin + 1]) {
      bin++;
    }
    all[bin]++;
    right[bin] += isRight ? 1 : 0;
    sum[bin] += confidence;
  }

  /** Mean distance between confidence and share of right ones, weighted by the bins' sizes. */
  double error() {
    double error = 0;
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      error += Math.abs(sum[i] - right[i]);
      count += all[i];
    }
    return count == 0 ? 0 : error / count;
  }

  void print(PrintStream out) {
    out.println("confidence       names  mean  right");
    for (int i = 0; i < all.length; i++) {
      if (all[i] > 0) {
        out.printf(
            Locale.ROOT,
            "%.2f to %.2f  %8d  %.3f  %.3f%n",
            BINS[i],
            Math.min(1, BINS[i + 1]),
            all[i],
            sum[i] / all[i],
            (double) right[i] / all[i]);
      }
    }
    out.printf(Locale.ROOT, "expected calibration error %.3f%n", error());
  }
}
