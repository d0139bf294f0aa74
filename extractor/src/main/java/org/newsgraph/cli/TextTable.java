package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Aligns rows of cells for a reader: a heading, a rule, and the rows. */
final class TextTable {

  private static final int WIDEST = 48;

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> heading) {
    rows.add(heading);
  }

  void add(List<String> row) {
    rows.add(row);
  }

  /**
   * Prints the table; cells that are too wide are cut with an ellipsis, but for addresses, which
   * are handed on to other commands.
   */
  void print(PrintWriter out) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(cut(row.get(i))));
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      printRow(rows.get(r), widths, out);
      if (r == 0) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
          rule.add("─".repeat(width));
        }
        printRow(rule, widths, out);
      }
    }
  }

  private static void printRow(List<String> row, int[] widths, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(row.get(i));
      line.append(i == 0 ? "" : "  ").append(cell).append(" ".repeat(widths[i] - width(cell)));
    }
    out.println(line.toString().stripTrailing());
  }

  // Control and direction characters of strangers' texts must not reach the terminal.
  private static String cut(String cell) {
    String plain = cell.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    return width(plain) <= WIDEST || ADDRESS.matcher(plain).matches()
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
