package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.newsgraph.claim.Claim;
import org.newsgraph.entity.Role;
import org.newsgraph.event.Event;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.Span;

/**
 * The nodes of one article's graph, all named before anything is said of them, so that builders may
 * point at each other's nodes in any order.
 *
 * @param article the article and its named graph
 * @param entities the cast, in its order
 * @param roles the functions of the cast, in their order
 * @param claims in the order of the attribution
 * @param events in the order of the extraction
 */
record Nodes(
    Resource article,
    List<Resource> entities,
    List<Resource> roles,
    List<Resource> claims,
    List<Resource> events) {

  /** Names everything in {@code found}; the nodes write to {@code model}. */
  static Nodes of(Extraction found, Iris iris, CodePoints points, Model model) {
    List<String> roles = new ArrayList<>();
    for (Role role : found.attribution().cast().roles()) {
      roles.add(key(role.span(), points) + "-" + Iris.slug(role.label()));
    }
    List<String> claims = new ArrayList<>();
    for (Claim claim : found.attribution().claims()) {
      claims.add(key(claim, points));
    }
    List<String> events = new ArrayList<>();
    for (Event event : found.events()) {
      events.add(key(event.triggers().get(0), points));
    }
    return new Nodes(
        model.createResource(iris.article()),
        new EntityIris(iris, found.links())
            .of(found.attribution().cast().entities()).stream().map(model::createResource).toList(),
        local("role", roles, iris, model),
        local("claim", claims, iris, model),
        local("event", events, iris, model));
  }

  private static List<Resource> local(String kind, List<String> keys, Iris iris, Model model) {
    return Iris.distinct(keys).stream()
        .map(key -> model.createResource(iris.local(kind, key)))
        .toList();
  }

  /** Two speech acts may share their content, but hardly their cue and their source too. */
  private static String key(Claim claim, CodePoints points) {
    return key(claim.content().get(0), points)
        + claim.cue().map(cue -> "-c" + points.at(cue.begin())).orElse("")
        + claim.source().map(source -> "-s" + points.at(source.begin())).orElse("");
  }

  private static String key(Span span, CodePoints points) {
    return points.at(span.begin()) + "," + points.at(span.end());
  }
}
