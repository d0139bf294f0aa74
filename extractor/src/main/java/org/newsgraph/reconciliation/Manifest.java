package org.newsgraph.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.irix.IRIs;

/**
 * What a service says of itself.
 *
 * @param name what it calls itself
 * @param identifierSpace IRI of the space of its identifiers
 * @param view template of the addresses of its entities' pages, empty if it has none
 * @param types identifiers of the types that it offers, empty if it names none
 * @param batch how many questions it takes at once, empty if it does not say
 */
record Manifest(
    String name,
    String identifierSpace,
    Optional<String> view,
    Set<String> types,
    Optional<Integer> batch) {

  /**
   * Reads a manifest of version 0.1 or 0.2.
   *
   * @throws Trouble if the text is no manifest
   */
  static Manifest read(JsonNode json) throws Trouble {
    String space = json.path("identifierSpace").asText("");
    if (space.isEmpty()) {
      throw Trouble.lasting("its manifest names no identifierSpace");
    }
    Set<String> types = new LinkedHashSet<>();
    json.path("defaultTypes").forEach(type -> types.add(type.path("id").asText(type.asText(""))));
    int batch = json.path("batchSize").asInt(0);
    return new Manifest(
        PlainLine.of(json.path("name").asText(space)),
        space,
        Optional.of(json.path("view").path("url").asText("")).filter(url -> url.contains("{{id}}")),
        types,
        batch > 0 ? Optional.of(batch) : Optional.empty());
  }

  /**
   * The IRI of an entity of the service.
   *
   * <p>Identifiers continue the identifier space where it ends as a namespace does (Wikidata's).
   * Otherwise the space only names them (yente's), and the entity's page stands for the entity.
   *
   * @return empty if that gives no IRI
   */
  Optional<String> iri(String id) {
    Optional<String> iri;
    if (identifierSpace.matches(".*[/#=:]")) {
      iri = Optional.of(identifierSpace + id);
    } else {
      String part = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
      iri = view.map(template -> template.replace("{{id}}", part));
    }
    return iri.filter(Manifest::isWebIri);
  }

  private static boolean isWebIri(String iri) {
    return iri.matches("https?://[^\\s\\p{Cntrl}<>\"{}|\\\\^`\\[\\]]+") && IRIs.check(iri);
  }
}
