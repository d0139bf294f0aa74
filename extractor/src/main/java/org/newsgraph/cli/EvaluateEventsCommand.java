package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.training.EventEvaluation;
import org.newsgraph.training.EventScore;
import org.newsgraph.training.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the events against happenings that readers of the articles labelled. */
@Command(
    name = "events",
    description = "Events against happenings labelled by hand.",
    mixinStandardHelpOptions = true)
final class EvaluateEventsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "TABLE",
      description =
          "Tab-separated: article, type, trigger, occurrence, agents, patients, places, date, "
              + "figures and status, as in labelled-happenings.tsv of the sources.")
  private Path table;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = "Files with the articles that the table names.")
  private List<Path> articles;

  @Override
  public Integer call() {
    TrainingFiles.require(Stream.concat(Stream.of(table), articles.stream()).toList());
    print(score(), spec.commandLine().getOut());
    return 0;
  }

  private EventScore score() {
    try {
      return EventEvaluation.run(table, articles);
    } catch (CharacterCodingException e) {
      throw new CommandException(table + " is no text in UTF-8");
    } catch (IOException e) {
      throw new CommandException(e.getMessage());
    }
  }

  private static void print(EventScore score, PrintWriter out) {
    TextTable rows =
        new TextTable(List.of("", "precision", "recall", "F1", "labelled", "found", "right"));
    score.parts().forEach((part, figures) -> rows.add(row(part.label(), figures)));
    rows.print(out);
    Score statuses = score.statuses();
    out.printf(
        Locale.ROOT,
        "%nstatus right in %s of the %d events of the right type%n",
        share(statuses.precision()),
        statuses.found());
    out.flush();
  }

  private static List<String> row(String what, Score score) {
    return List.of(
        what,
        share(score.precision()),
        share(score.recall()),
        share(score.f1()),
        Integer.toString(score.expected()),
        Integer.toString(score.found()),
        Integer.toString(score.shared()));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
