package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.event.Event;
import org.newsgraph.text.Span;

/** Tells what a stretch of text speaks of: the entities and events mentioned inside it. */
final class Topics {

  private final TreeMap<Integer, List<Topic>> byBegin = new TreeMap<>();

  private record Topic(Span span, Resource node) {}

  Topics(Extraction found, Nodes nodes) {
    for (Entity entity : found.attribution().cast().entities()) {
      for (EntityMention mention : entity.mentions()) {
        add(mention.mention().span(), nodes.entities().get(entity.index()));
      }
    }
    for (int i = 0; i < found.events().size(); i++) {
      Event event = found.events().get(i);
      for (Span trigger : event.triggers()) {
        add(trigger, nodes.events().get(i));
      }
    }
  }

  /** The nodes spoken of in {@code pieces}, in the order of the text; empty if none. */
  Collection<Resource> in(List<Span> pieces) {
    Set<Resource> topics = new LinkedHashSet<>();
    for (Span piece : pieces) {
      Map<Integer, List<Topic>> within = byBegin.subMap(piece.begin(), piece.end());
      for (List<Topic> topicsHere : within.values()) {
        for (Topic topic : topicsHere) {
          if (piece.contains(topic.span())) {
            topics.add(topic.node());
          }
        }
      }
    }
    return topics;
  }

  private void add(Span span, Resource node) {
    byBegin.computeIfAbsent(span.begin(), key -> new ArrayList<>()).add(new Topic(span, node));
  }
}
