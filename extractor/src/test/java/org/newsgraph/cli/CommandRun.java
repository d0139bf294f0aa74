package org.newsgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What one command said and how it ended.
 *
 * @param code exit code
 */
record CommandRun(int code, String out, String err) {

  /** A short article in French that holds claims. */
  static final String ARTICLE =
      "Le maire dément la fermeture de l'école\n\n"
          + "Le maire de Lyon a démenti mardi que l'école allait fermer, selon la radio locale. "
          + "« Nous garderons cette école ouverte », a déclaré le maire.\n";

  /** Runs the command of these words as a user would, with its output kept. */
  static CommandRun of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = line.execute(words);
    return new CommandRun(code, out.toString(), err.toString());
  }
}
