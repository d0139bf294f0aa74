package org.newsgraph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.corpus.OldVersions;

/** What a store consists of: the files in its folder, and its graphs beside those of articles. */
public final class StoreLayout {

  /** What may lie in the folder of a store before the store itself is there. */
  private static final Set<String> OWN = Set.of("lock", "loading", "unfinished", WrittenMark.NAME);

  private StoreLayout() {}

  /** True if {@code folder} holds a store. */
  public static boolean exists(Path folder) {
    return Files.isDirectory(new StoreConfiguration(folder).graphs());
  }

  /** True if {@code file} has a name that only what is in a store's folder has. */
  public static boolean isPartOfOne(Path file) {
    return OWN.contains(file.getFileName().toString());
  }

  /**
   * Names of the graphs that say what several articles tell together, or hold what was replaced:
   * those of now and the one that an earlier version of the program used.
   */
  public static List<String> graphsBesideArticles() {
    return Stream.concat(
            Stream.of(OldVersions.name(), OldVersions.formerName()),
            Derivation.graphs().stream().map(DerivedGraph::name))
        .map(Node::getURI)
        .toList();
  }
}
