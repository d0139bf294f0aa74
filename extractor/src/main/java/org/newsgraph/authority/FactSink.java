package org.newsgraph.authority;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.authority.AuthorityEntry.Coordinates;

/**
 * Where the readers of all formats put what they read; it lets neither a broken IRI nor a place
 * outside the Earth pass.
 */
final class FactSink {

  /** The IRIs go into graphs: nothing that ends an IRI there, and no blank. */
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`\\x7f-\\xa0]+");

  private final FactSorter sorter;
  private final ImportLog log;

  FactSink(FactSorter sorter, ImportLog log) {
    this.sorter = sorter;
    this.log = log;
  }

  ImportLog log() {
    return log;
  }

  static boolean isIri(String text) {
    return IRI.matcher(text).matches();
  }

  /**
   * Takes a fact; coordinates that no place has are counted and left out of it, the rest is kept.
   *
   * @param line where it was read, 0 if the format has no lines
   */
  void add(long line, Fact fact) throws IOException {
    if (!isIri(fact.entry().iri())) {
      log.skip(line, "BAD_IRI", "no IRI: " + fact.entry().iri());
      return;
    }
    log.kept();
    sorter.add(placed(line, fact));
  }

  private Fact placed(long line, Fact fact) {
    Optional<Coordinates> place = fact.entry().coordinates();
    // RDF says latitude and longitude in two facts, neither of which founds an entry.
    if (place.isEmpty() || (fact.founds() ? place.get().isOnEarth() : place.get().mayBeOnEarth())) {
      return fact;
    }
    log.skip(
        line,
        "BAD_CELL",
        "no place has latitude "
            + place.get().latitude()
            + " and longitude "
            + place.get().longitude());
    return new Fact(fact.founds(), fact.entry().at(Optional.empty()));
  }
}
