package org.newsgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsgraph.authority.AuthorityException;
import org.newsgraph.endpoint.EndpointException;
import org.newsgraph.query.QueryException;
import org.newsgraph.reconciliation.ReconciliationException;
import org.newsgraph.store.StoreException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The command {@code newsgraph}. */
@Command(
    name = "newsgraph",
    description = "Turns news articles into a knowledge graph: who did what, and who says so.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start here:  newsgraph build      (reads the bundled samples)",
      "then:        newsgraph query      (lists the questions it answers)"
    },
    subcommands = {
      BuildCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      RetractCommand.class,
      ExportCommand.class,
      RestoreCommand.class,
      CompactCommand.class,
      LinkCommand.class,
      ServeCommand.class,
      PasswordCommand.class,
      ValidateCommand.class,
      AuthorityCommand.class,
      BenchmarkCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      HelpCommand.class,
      GenerateCompletion.class
    })
public final class Main implements Runnable {

  /** The command was wrong, or what it names cannot be used. */
  static final int WRONG_COMMAND = 2;

  /** The run is done, but something in the input was bad. */
  static final int BAD_INPUT = 1;

  /** The program itself failed. */
  static final int OUR_FAULT = 3;

  /**
   * The reader of the output, such as {@code head}, has gone: what a shell says of any program that
   * ends so.
   */
  static final int READER_GONE = 141;

  // Libraries log what users need not see; a strong reference keeps the setting.
  private static final Logger ROOT = Logger.getLogger("");

  @Spec private CommandSpec spec;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    ROOT.setLevel(Level.SEVERE);
    // Graphs and articles are UTF-8 whatever the machine's locale says.
    System.setOut(new ProcessOutput(new FileOutputStream(FileDescriptor.out)));
    System.setErr(new ProcessOutput(new FileOutputStream(FileDescriptor.err)));
    System.exit(commandLine().execute(args));
  }

  /** The command line, ready to execute. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage().hidden(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionStrategy(Main::run);
    line.setExecutionExceptionHandler((e, command, parsed) -> explain(e, command));
    line.setExitCodeExceptionMapper(e -> WRONG_COMMAND);
    return line;
  }

  /** Runs the last command, whose words may have got lost on a full disk without a word. */
  private static int run(ParseResult parsed) {
    int code = new RunLast().execute(parsed);
    CommandLine line = parsed.commandSpec().commandLine();
    line.getOut().flush();
    if (System.out.checkError()) {
      if (ProcessOutput.hasNoReader()) {
        return READER_GONE;
      }
      line.getErr().println("newsgraph: " + StandardOutput.NOT_WHOLE);
      return WRONG_COMMAND;
    }
    return code;
  }

  private static int explain(Exception e, CommandLine command) throws Exception {
    if (e instanceof CommandException && ProcessOutput.hasNoReader()) {
      return READER_GONE;
    }
    PrintWriter err = command.getErr();
    if (e instanceof StoreException
        || e instanceof EndpointException
        || e instanceof AuthorityException
        || e instanceof QueryException
        || e instanceof ReconciliationException
        || e instanceof CommandException) {
      err.println("newsgraph: " + e.getMessage());
      return WRONG_COMMAND;
    }
    err.println(
        "newsgraph: this is a fault of newsgraph itself; please report it with these lines:");
    e.printStackTrace(err);
    return OUR_FAULT;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name a command, such as: newsgraph build (or newsgraph --help)");
  }

  /** Reads the version from the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"newsgraph " + (version == null ? "(not packaged)" : version)};
    }
  }
}
