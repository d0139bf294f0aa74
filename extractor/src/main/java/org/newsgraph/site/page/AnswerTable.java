package org.newsgraph.site.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.query.Column;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.site.data.Happening;
import org.newsgraph.site.data.Library;
import org.newsgraph.site.data.Names;
import org.newsgraph.site.web.Language;

/** Puts the answer to a question into the reader's words. */
final class AnswerTable {

  /** A day or a month and nothing else: a headline may begin with one. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(-\\d{2}(T[\\d:.Z+-]+)?)?");

  private final Messages messages;
  private final Language language;

  AnswerTable(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  /**
   * A cell as the page and its pictures show it.
   *
   * @param value as the graph has it
   * @param text as one reads it
   * @param iri of the node that the cell names, empty if it names none
   * @param href where that node is shown, empty if it names none
   * @param kind {@code num} for a number, {@code day} for a date, empty for words
   * @param point where that node lies, as well-known text; empty if it is no place, or not known
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Cell(
      String value, String text, String iri, String href, String kind, String point) {}

  /**
   * The head of a column.
   *
   * @param words what the column holds
   * @param kind {@code num} if it holds numbers, empty for all else
   */
  public record Heading(String words, String kind) {}

  /**
   * The answer.
   *
   * @param headings of the columns that hold anything
   * @param rows a cell for each column
   * @param truncated true if there are more rows
   */
  public record Shown(List<Heading> headings, List<List<Cell>> rows, boolean truncated) {}

  Shown of(Library.Table answer, NamedQuery query) {
    Questions questions = Questions.in(language);
    List<Integer> filled = filled(answer);
    boolean tellsStatus =
        answer.columns().stream().anyMatch(c -> query.column(c).codes().equals("status"));
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Library.Cell> row : answer.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (int i : filled) {
        cells.add(cell(row.get(i), query.column(answer.columns().get(i)), tellsStatus));
      }
      rows.add(cells);
    }
    List<Heading> headings = new ArrayList<>();
    for (int i : filled) {
      boolean numbers = answer.rows().stream().allMatch(row -> row.get(i).isNumber());
      Column column = query.column(answer.columns().get(i));
      headings.add(new Heading(questions.heading(query, column), numbers ? "num" : ""));
    }
    return new Shown(headings, rows, answer.truncated());
  }

  private static List<Integer> filled(Library.Table answer) {
    return IntStream.range(0, answer.columns().size())
        .filter(i -> answer.rows().stream().anyMatch(row -> !row.get(i).value().isEmpty()))
        .boxed()
        .toList();
  }

  private Cell cell(Library.Cell cell, Column column, boolean tellsStatus) {
    String value = cell.value();
    String kind = cell.isNumber() ? "num" : DAY.matcher(value).matches() ? "day" : "";
    String text =
        cell.event()
            .map(event -> title(event, value, tellsStatus))
            .or(cell::name)
            .orElse(words(value, kind, column));
    return new Cell(value, text, cell.iri(), cell.href(), kind, cell.point());
  }

  /** The words of an article that tell an event may be a bare verb. */
  private String title(Happening event, String words, boolean tellsStatus) {
    String status = tellsStatus ? "" : event.status();
    return EventTitle.alone(event.type(), status, words, event.parties(), messages, language);
  }

  private String words(String value, String kind, Column column) {
    if (column.codes().equals("value")) {
      // What a query says for want of a name: "unknown", "the article itself".
      return value.contains(".") ? value : messages.of(language, "value." + value);
    }
    if (!column.codes().isEmpty()) {
      return Stream.of(value.split(", "))
          .map(code -> messages.of(language, column.codes() + "." + code(code)))
          .collect(Collectors.joining(", "));
    }
    return switch (kind) {
      case "day" -> ReadableDay.of(value, language.locale());
      case "num" -> ReadableNumber.of(value, language.locale());
      default -> value;
    };
  }

  private static String code(String value) {
    return value.startsWith("http") ? Names.code(value) : value.toLowerCase(Locale.ROOT);
  }

  /**
   * The rows for the scripts that draw them: a cell by the name of its column, empty ones left out.
   */
  static List<Map<String, Cell>> forScripts(Library.Table answer, Shown shown) {
    List<Integer> filled = filled(answer);
    List<Map<String, Cell>> rows = new ArrayList<>();
    for (List<Cell> row : shown.rows()) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).value().isEmpty()) {
          cells.put(answer.columns().get(filled.get(i)), row.get(i));
        }
      }
      rows.add(cells);
    }
    return rows;
  }
}
