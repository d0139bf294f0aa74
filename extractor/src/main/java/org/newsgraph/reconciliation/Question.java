package org.newsgraph.reconciliation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What a service is asked about one entity.
 *
 * @param name the entity's name
 * @param type the service's own identifier of the type looked for, empty if it has none
 * @param hint what else is known, empty if nothing
 */
record Question(String name, Optional<String> type, Optional<Hint> hint) {

  private static final int CANDIDATES = 5;

  /**
   * A property that the entity is known to have.
   *
   * @param property the service's own identifier of the property
   * @param value its value
   * @param identifier whether the value is one of the service's identifiers and not words
   */
  record Hint(String property, String value, boolean identifier) {}

  /** A reconciliation query of the specification. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("query", name);
    type.ifPresent(id -> json.put("type", id).put("type_strict", "should"));
    json.put("limit", CANDIDATES);
    if (hint.isPresent()) {
      ObjectNode property = json.putArray("properties").addObject();
      property.put("pid", hint.get().property());
      if (hint.get().identifier()) {
        property.putObject("v").put("id", hint.get().value());
      } else {
        property.put("v", hint.get().value());
      }
    }
    return json;
  }
}
