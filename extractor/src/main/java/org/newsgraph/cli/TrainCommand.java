package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.linking.Linker;
import org.newsgraph.training.AnswerTrainer;
import org.newsgraph.training.LinkTrainer;
import org.newsgraph.training.NameTrainer;
import org.newsgraph.training.ParserTrainer;
import org.newsgraph.training.PartyTrainer;
import org.newsgraph.training.PlaceTrainer;
import org.newsgraph.training.SalienceTrainer;
import org.newsgraph.training.TaggerTraining;
import org.newsgraph.training.TimeTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rebuilds the models that ship with the program; the card beside each says from which data. */
@Command(
    name = "train",
    description = "Rebuilds a shipped model from its data; the model's card names the data.",
    synopsisSubcommandLabel = "MODEL",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Runnable {

  /** Where the model goes. */
  static final class ModelFile {

    @Option(names = "--model", required = true, paramLabel = "FILE", description = "What to write.")
    private Path path;

    Path path() {
      return path;
    }
  }

  /** A table of labelled happenings and the articles that it names. */
  static final class Labels {

    @Parameters(
        index = "0",
        paramLabel = "TABLE",
        description =
            "Tab-separated: article, type, trigger, occurrence, and what is learned of each.")
    private Path table;

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "ARTICLES",
        description = "The articles that the table names.")
    private List<Path> articles;

    /** The table; that it and the articles are there is made sure. */
    Path table() {
      TrainingFiles.require(List.of(table));
      TrainingFiles.require(articles);
      return table;
    }

    List<Path> articles() {
      return articles;
    }
  }

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name a model: tagger, parser, names, links, answers, salience, places, times or participants");
  }

  @Command(
      name = "tagger",
      description = "Trains the part-of-speech model on CoNLL-U treebanks.",
      mixinStandardHelpOptions = true)
  int tagger(
      @Parameters(arity = "1..*", paramLabel = "TREEBANK", description = "CoNLL-U files.")
          List<Path> treebanks,
      @Mixin ModelFile model)
      throws IOException {
    TrainingFiles.require(treebanks);
    new TaggerTraining().train(treebanks, TaggerTraining.parameters()).serialize(model.path());
    return 0;
  }

  @Command(
      name = "parser",
      description = "Trains the dependency parser on CoNLL-U treebanks, on tags as predicted.",
      mixinStandardHelpOptions = true)
  int parser(
      @Option(
              names = "--treebanks",
              required = true,
              paramLabel = "DIR",
              description = "Folder with the UD French treebanks that the model's card names.")
          Path folder,
      @Mixin ModelFile model)
      throws IOException {
    List<Path> treebanks = ParserTrainer.shipped(folder);
    TrainingFiles.require(treebanks);
    new ParserTrainer().train(treebanks, model.path(), System.err);
    return 0;
  }

  @Command(
      name = "names",
      description = "Trains the name finder on a corpus of marked articles (JSON Lines).",
      mixinStandardHelpOptions = true)
  int names(
      @Parameters(paramLabel = "CORPUS", description = "Articles with mentions, as WiNER has them.")
          Path corpus,
      @Mixin ModelFile model)
      throws IOException {
    TrainingFiles.require(List.of(corpus));
    new NameTrainer(System.err).train(corpus, model.path());
    return 0;
  }

  @Command(
      name = "links",
      description = "Learns the weights of evidence on links from names labelled by hand.",
      mixinStandardHelpOptions = true)
  int links(
      @Parameters(
              paramLabel = "TABLE",
              description = "Tab-separated: article, type, name and gold, the entry's id or NIL.")
          Path table,
      @Parameters(paramLabel = "ARTICLES", description = "The articles that the table names.")
          Path articles,
      @Mixin ModelFile model)
      throws IOException {
    TrainingFiles.require(List.of(table, articles));
    new LinkTrainer(new Linker(), System.err).train(table, articles, model.path());
    return 0;
  }

  @Command(
      name = "answers",
      description = "Learns which claim answers which from articles with marked claims.",
      mixinStandardHelpOptions = true)
  int answers(
      @Parameters(
              paramLabel = "FOLDER",
              arity = "1..*",
              description = "Folders with articles.jsonl and ID.json files of marked claims.")
          List<Path> folders,
      @Option(
              names = "--without",
              split = ",",
              paramLabel = "ID",
              description = "Articles to leave out, for a check on what was not learned from.")
          List<String> without,
      @Mixin ModelFile model)
      throws IOException {
    TrainingFiles.require(folders.stream().map(f -> f.resolve("articles.jsonl")).toList());
    new AnswerTrainer(System.err)
        .train(folders, without == null ? List.of() : without, model.path());
    return 0;
  }

  @Command(
      name = "salience",
      description = "Learns which happenings are newsworthy from articles labelled by hand.",
      mixinStandardHelpOptions = true)
  int salience(@Mixin Labels labels, @Mixin ModelFile model) throws IOException {
    new SalienceTrainer(System.err).train(labels.table(), labels.articles(), model.path());
    return 0;
  }

  @Command(
      name = "places",
      description = "Learns where happenings took place from articles labelled by hand.",
      mixinStandardHelpOptions = true)
  int places(@Mixin Labels labels, @Mixin ModelFile model) throws IOException {
    new PlaceTrainer(System.err).train(labels.table(), labels.articles(), model.path());
    return 0;
  }

  @Command(
      name = "times",
      description = "Learns when happenings were from articles labelled by hand.",
      mixinStandardHelpOptions = true)
  int times(@Mixin Labels labels, @Mixin ModelFile model) throws IOException {
    new TimeTrainer(System.err).train(labels.table(), labels.articles(), model.path());
    return 0;
  }

  @Command(
      name = "participants",
      description = "Learns who does and undergoes happenings from articles labelled by hand.",
      mixinStandardHelpOptions = true)
  int participants(@Mixin Labels labels, @Mixin ModelFile model) throws IOException {
    new PartyTrainer(System.err).train(labels.table(), labels.articles(), model.path());
    return 0;
  }
}
