package org.newsgraph.time;

/** Roman numbers, as centuries are written. */
final class Roman {

  private Roman() {}

  /** The value of {@code letters} made of i, v and x; 0 if it is no such number up to 30. */
  static int value(String letters) {
    int total = 0;
    int previous = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int digit =
          switch (letters.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 0;
          };
      if (digit == 0) {
        return 0;
      }
      total += digit < previous ? -digit : digit;
      previous = Math.max(previous, digit);
    }
    return total > 0 && total <= 30 ? total : 0;
  }
}
