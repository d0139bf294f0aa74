package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.language.DependencyParser;
import org.newsgraph.linking.Linker;
import org.newsgraph.training.LanguageEvaluation;
import org.newsgraph.training.LinkEvaluation;
import org.newsgraph.training.NameEvaluation;
import org.newsgraph.training.PageEvaluation;
import org.newsgraph.training.ParserEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the analysis and the shipped models against marked data. */
@Command(
    name = "evaluate",
    description = "Measures the analysis and the models against marked data.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {EvaluateClustersCommand.class, EvaluateEventsCommand.class},
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name what to measure: language, parser, names, links, events, clusters or pages");
  }

  @Command(
      name = "language",
      description = "Sentences, tokens, tags, lemmas and inflection against CoNLL-U treebanks.",
      mixinStandardHelpOptions = true)
  int language(
      @Parameters(arity = "1..*", paramLabel = "TREEBANK", description = "CoNLL-U files.")
          List<Path> treebanks)
      throws IOException {
    TrainingFiles.require(treebanks);
    new LanguageEvaluation().print(treebanks, System.out);
    return 0;
  }

  @Command(
      name = "parser",
      description = "Dependencies on predicted tags against a CoNLL-U treebank.",
      mixinStandardHelpOptions = true)
  int parser(@Parameters(paramLabel = "TREEBANK", description = "A CoNLL-U file.") Path treebank)
      throws IOException {
    TrainingFiles.require(List.of(treebank));
    new ParserEvaluation(new DependencyParser()).run(treebank, System.out);
    return 0;
  }

  @Command(
      name = "names",
      description = "Names: trains on articles before a day, measures on those from it on.",
      mixinStandardHelpOptions = true)
  int names(
      @Parameters(paramLabel = "CORPUS", description = "Articles with mentions, as WiNER has them.")
          Path corpus,
      @Option(
              names = "--from",
              paramLabel = "DAY",
              defaultValue = "2017-01-01",
              description = "First day of the articles to measure on (default: ${DEFAULT-VALUE}).")
          String day)
      throws IOException {
    TrainingFiles.require(List.of(corpus));
    new NameEvaluation(System.out).splitAt(corpus, day);
    return 0;
  }

  @Command(
      name = "links",
      description = "Links to the authority against names labelled by hand.",
      mixinStandardHelpOptions = true)
  int links(
      @Parameters(
              paramLabel = "TABLE",
              description = "Tab-separated: article, type, name and gold, the entry's id or NIL.")
          Path table,
      @Parameters(paramLabel = "ARTICLES", description = "The articles that the table names.")
          Path articles)
      throws IOException {
    TrainingFiles.require(List.of(table, articles));
    new LinkEvaluation(new Linker(), System.out).run(table, articles);
    return 0;
  }

  @Command(
      name = "pages",
      description = "The article's text found in web pages, against the text written by hand.",
      mixinStandardHelpOptions = true)
  int pages(
      @Parameters(
              paramLabel = "FOLDER",
              description = "Pages (NAME.html), beside each its article's text (NAME.txt).")
          Path folder)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new CommandException("there is no folder " + folder);
    }
    PageEvaluation.print(new PageEvaluation().run(folder), System.out);
    return 0;
  }
}
