package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the line of an account for {@code serve --accounts}. */
@Command(
    name = "password",
    description =
        "Asks for a password, or reads a line of standard input, and prints the line of an account for "
            + "the file of \"serve --accounts\", with the password hashed by Argon2.",
    mixinStandardHelpOptions = true)
final class PasswordCommand implements Callable<Integer> {

  /** What an account may do. */
  enum Role {
    EDITOR,
    ADMIN
  }

  private static final int SHORTEST = 8;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "NAME", description = "Name of the account.")
  private String name;

  @Parameters(
      index = "1",
      paramLabel = "ROLE",
      description = "${COMPLETION-CANDIDATES}; an admin may also compact and see the metrics.")
  private Role role;

  @Override
  public Integer call() throws IOException {
    if (!name.matches("[\\p{L}\\p{N}._-]+")) {
      throw new CommandException("a name has letters, digits, dots, hyphens and underscores only");
    }
    String password = password();
    if (password.length() < SHORTEST) {
      throw new CommandException("a password has " + SHORTEST + " characters at least");
    }
    String hash = new DefaultPasswordService().encryptPassword(password);
    spec.commandLine()
        .getOut()
        .println(name + " = \"" + hash + "\", " + role.name().toLowerCase(Locale.ROOT));
    spec.commandLine().getOut().flush();
    return 0;
  }

  private static String password() throws IOException {
    Console console = System.console();
    if (console != null) {
      char[] typed = console.readPassword("Password: ");
      return typed == null ? "" : new String(typed);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    return line == null ? "" : line;
  }
}
