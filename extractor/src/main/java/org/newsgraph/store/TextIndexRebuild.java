package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Makes the text index of a store anew from its graphs, after a crash between their commits. */
final class TextIndexRebuild {

  private TextIndexRebuild() {}

  /** Deletes the index; it must not be open. */
  static void clear(Path words) {
    if (!Files.exists(words)) {
      return;
    }
    try (Stream<Path> files = Files.walk(words)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot rebuild the text index in " + words, e);
    }
  }

  /** Fills an empty index with every indexed property of the store. */
  static void fill(DatasetGraphText dataset) {
    TextIndex index = dataset.getTextIndex();
    EntityDefinition definition = index.getDocDef();
    Txn.executeRead(
        dataset.getBase(),
        () -> {
          for (String field : definition.fields()) {
            for (Node property : definition.getPredicates(field)) {
              Iterator<Quad> quads =
                  dataset.getBase().findNG(Node.ANY, Node.ANY, property, Node.ANY);
              while (quads.hasNext()) {
                Entity entity = TextQueryFuncs.entityFromQuad(definition, quads.next());
                if (entity != null) {
                  index.addEntity(entity);
                }
              }
            }
          }
        });
    index.prepareCommit();
    index.commit();
  }
}
