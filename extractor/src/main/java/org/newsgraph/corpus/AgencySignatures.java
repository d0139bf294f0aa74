package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.claim.Attributor;
import org.newsgraph.lexicon.LexiconFile;

/** Finds the news agencies that sign a text ({@code agency-signatures.tsv}). Thread-safe. */
final class AgencySignatures {

  /** A signature stands in a short line or at the begin or end of a long one. */
  private static final int REACH = 120;

  private final Pattern agency;
  private final List<Pattern> lines = new ArrayList<>();
  private final List<Pattern> begins = new ArrayList<>();
  private final List<Pattern> ends = new ArrayList<>();

  AgencySignatures() {
    String names =
        LexiconFile.read(Attributor.class, "fr/source-names.tsv").stream()
            .filter(row -> row.get("agency").equals("yes"))
            .map(row -> row.get("name"))
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<agency>", ")"));
    agency = Pattern.compile("(?<![\\p{L}\\p{N}-])" + names + "(?![\\p{L}\\p{N}-])");
    LexiconFile.read(AgencySignatures.class, "agency-signatures.tsv")
        .forEach(
            row ->
                patterns(row.get("where"))
                    .add(Pattern.compile(row.get("pattern").replace("{agency}", names))));
  }

  /**
   * The names of the agencies that sign, empty if none does.
   *
   * @param text the whole text of an article, what is not part of it included
   * @param authors the authors that the metadata name
   */
  Set<String> of(String text, List<String> authors) {
    Set<String> found = new TreeSet<>();
    authors.forEach(
        author -> agency.matcher(author).results().map(r -> r.group()).forEach(found::add));
    for (String line : text.split("\n")) {
      sign(line.strip(), found);
    }
    return found;
  }

  private void sign(String line, Set<String> found) {
    int length = line.length();
    Stream<Matcher> begin =
        begins.stream()
            .map(p -> p.matcher(line.substring(0, Math.min(length, REACH))))
            .filter(Matcher::lookingAt);
    Stream<Matcher> end =
        ends.stream()
            .map(p -> p.matcher(line.substring(Math.max(0, length - REACH))))
            .filter(m -> m.find());
    Stream<Matcher> whole =
        lines.stream()
            .filter(p -> length <= REACH)
            .map(p -> p.matcher(line))
            .filter(Matcher::matches);
    Stream.of(begin, end, whole).flatMap(s -> s).forEach(m -> found.add(m.group("agency")));
  }

  private List<Pattern> patterns(String where) {
    return switch (where) {
      case "begin" -> begins;
      case "end" -> ends;
      case "line" -> lines;
      default -> throw new IllegalStateException("a signature stands nowhere like " + where);
    };
  }
}
