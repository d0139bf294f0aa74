package org.newsgraph.cli;

/** A command that cannot be carried out as given; the message names the remedy in one line. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }
}
