package org.newsgraph.ingest;

import java.nio.file.Path;

/** What came of one article of a file: the article, or why there is none, or what is odd in it. */
public sealed interface Reading {

  /** The file that was read. */
  Path file();

  /**
   * Line of a JSON Lines file on which the article begins, or the article's number in a feed, array
   * or archive, counted from 1; 0 if it is the whole file.
   */
  long line();

  /**
   * An article that was read.
   *
   * @param article the article, ready for analysis
   * @param file the file it comes from
   * @param line line of that file, counted from 1; 0 if the article is the whole file
   */
  record ReadArticle(Article article, Path file, long line) implements Reading {}

  /**
   * A date that the file gives and that is no day; the article follows, without it.
   *
   * @param date as the file has it
   * @param file the file it comes from
   * @param line line of that file, counted from 1; 0 if the article is the whole file
   */
  record UnreadDate(String date, Path file, long line) implements Reading {

    /** Characters of a date that are shown. */
    private static final int SHOWN = 40;

    /** One plain line for the user that names the remedy. */
    public String message() {
      String begin = date.substring(0, Math.min(date.length(), SHOWN)).replaceAll("\\s+", " ");
      return "the date \"" + begin + "\" is no day and is not used; write it like 2022-02-03";
    }
  }

  /**
   * An article that could not be read; the rest of the batch goes on.
   *
   * @param code what is wrong, stable across versions
   * @param file the file it comes from
   * @param line line of that file, counted from 1; 0 if the trouble is the whole file's
   * @param message one plain line for the user that names the remedy
   */
  record Rejected(RejectionCode code, Path file, long line, String message) implements Reading {}
}
