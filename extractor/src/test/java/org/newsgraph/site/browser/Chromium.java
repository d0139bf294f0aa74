package org.newsgraph.site.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of this machine with which pages are tried. */
final class Chromium {

  private Chromium() {}

  /** The browser, empty if there is none. */
  static Optional<Path> browser() {
    return onPath("chromium").or(() -> onPath("google-chrome"));
  }

  /** What Selenium drives it with, empty if there is none. */
  static Optional<Path> driver() {
    return onPath("chromedriver");
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
