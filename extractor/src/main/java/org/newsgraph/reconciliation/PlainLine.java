package org.newsgraph.reconciliation;

/** Makes a stranger's words fit to be shown in a terminal. */
final class PlainLine {

  private static final int LONGEST = 120;

  private PlainLine() {}

  /** One line without control characters, cut after 120; empty for null. */
  static String of(String words) {
    String plain = words == null ? "" : words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
