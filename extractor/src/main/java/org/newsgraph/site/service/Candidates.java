package org.newsgraph.site.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Hit;
import org.newsgraph.site.data.Search;
import org.newsgraph.site.data.Thing;

/** Finds the entities that a name may stand for. */
final class Candidates {

  private static final int FEW = 5;
  private static final int MOST = 20;
  private static final int READ = 60;

  private final Graph graph;
  private final Search search;

  Candidates(Graph graph) {
    this.graph = graph;
    this.search = new Search(graph);
  }

  /** A candidate as the API writes it. */
  record Candidate(
      String id,
      String name,
      String description,
      List<EntityTypes.Type> type,
      double score,
      boolean match) {}

  /**
   * The candidates for a query, the likeliest first; empty if there are none.
   *
   * @param query {@code {"query", "type", "limit"}}
   */
  List<Candidate> of(JsonNode query) {
    String name = query.path("query").asText("");
    int limit = Math.max(1, Math.min(MOST, query.path("limit").asInt(FEW)));
    List<Candidate> scored = new ArrayList<>();
    for (Hit hit : hits(name)) {
      Optional<EntityTypes> type = EntityTypes.of(hit.thing().kind());
      if (type.isPresent() && isWanted(type.get(), query.path("type"))) {
        scored.add(candidate(hit, type.get(), name));
      }
    }
    scored.sort(Comparator.comparing(Candidate::score).reversed().thenComparing(Candidate::id));
    boolean sure =
        !scored.isEmpty()
            && scored.get(0).score() >= 100
            && (scored.size() == 1 || scored.get(1).score() < 100);
    List<Candidate> best = new ArrayList<>(scored.subList(0, Math.min(limit, scored.size())));
    if (sure) {
      best.set(0, matched(best.get(0)));
    }
    return best;
  }

  /** By all words of the name, or else by its last: "M. Joe Biden" is found as Biden. */
  private List<Hit> hits(String name) {
    List<Hit> hits = entities(name);
    String[] words = name.strip().split("\\s+");
    List<Hit> more = hits.isEmpty() && words.length > 1 ? entities(words[words.length - 1]) : hits;
    Map<String, Hit> byNode = new LinkedHashMap<>();
    more.forEach(hit -> byNode.putIfAbsent(hit.thing().iri(), hit));
    return List.copyOf(byNode.values());
  }

  /** Without the claims and headlines in which somebody bears the name. */
  private List<Hit> entities(String name) {
    return search.find(name, READ).stream().filter(hit -> hit.thing().kind().isEntity()).toList();
  }

  private static boolean isWanted(EntityTypes type, JsonNode asked) {
    if (asked.isArray()) {
      for (JsonNode one : asked) {
        if (isWanted(type, one)) {
          return true;
        }
      }
      return asked.isEmpty();
    }
    String text = asked.isObject() ? asked.path("id").asText("") : asked.asText("");
    return text.isEmpty() || type.isCalled(text);
  }

  private Candidate candidate(Hit hit, EntityTypes type, String asked) {
    Thing thing = hit.thing();
    double score = Math.max(NameScore.of(asked, hit.name()), NameScore.of(asked, thing.label()));
    String description = hit.name().equals(thing.label()) ? "" : hit.name();
    return new Candidate(
        id(thing.iri()), thing.label(), description, List.of(type.type()), score, false);
  }

  private static Candidate matched(Candidate best) {
    return new Candidate(
        best.id(), best.name(), best.description(), best.type(), best.score(), true);
  }

  /** The IRI without the base, which the manifest gives as the identifier space. */
  String id(String iri) {
    String base = graph.addresses().base();
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** The IRI of an id. */
  static String iri(String id, Graph graph) {
    return id.matches("[a-zA-Z][a-zA-Z0-9+.-]*://.*") ? id : graph.addresses().base() + id;
  }
}
