package org.newsgraph.corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What changes in the bands of a {@link SketchIndex} when articles come, go or become others: made
 * before the index is brought up to date, and asked afterwards.
 */
final class BandChange {

  private final Collection<Node> changed;
  private final SketchIndex index;
  private final Reprints reprints;
  private final Map<Long, Set<Node>> before = new TreeMap<>();

  /**
   * @param changed the articles
   * @param entries what the index will hold of them
   */
  BandChange(
      Collection<Node> changed,
      Collection<SketchedArticle> entries,
      SketchIndex index,
      Reprints reprints) {
    this.changed = changed;
    this.index = index;
    this.reprints = reprints;
    changed.forEach(article -> index.get(article).ifPresent(this::note));
    entries.forEach(this::note);
  }

  private void note(SketchedArticle entry) {
    for (long band : entry.sketch().bands()) {
      before.computeIfAbsent(band, this::first);
    }
  }

  private Set<Node> first(long band) {
    return index.first(band).stream().map(SketchedArticle::article).collect(Collectors.toSet());
  }

  /**
   * The articles that may point elsewhere now: those that changed, those that point at one which
   * changed or is no longer among the first of a band, and those which one that is new there may
   * serve better than what they point at.
   */
  Set<Node> touched() {
    Set<Node> touched = new LinkedHashSet<>(changed);
    Set<Node> left = new HashSet<>(changed);
    before.forEach(
        (band, first) -> {
          Set<Node> now = first(band);
          first.stream().filter(article -> !now.contains(article)).forEach(left::add);
          touched.addAll(betterServed(band, first));
        });
    left.forEach(article -> touched.addAll(reprints.pointingAt(article)));
    return touched;
  }

  private Set<Node> betterServed(long band, Set<Node> first) {
    Set<Node> served = new LinkedHashSet<>();
    List<SketchedArticle> come =
        index.first(band).stream()
            .filter(entry -> !first.contains(entry.article()) || changed.contains(entry.article()))
            .toList();
    if (!come.isEmpty()) {
      for (SketchedArticle entry : index.all(band)) {
        if (come.stream().anyMatch(other -> serves(other, entry))) {
          served.add(entry.article());
        }
      }
    }
    return served;
  }

  private boolean serves(SketchedArticle earlier, SketchedArticle entry) {
    return earlier.compareTo(entry) < 0
        && entry.isLike(earlier)
        && reprints.of(entry.article()).filter(now -> now.compareTo(earlier) <= 0).isEmpty();
  }
}
