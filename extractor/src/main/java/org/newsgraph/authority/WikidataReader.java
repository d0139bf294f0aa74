package org.newsgraph.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.authority.AuthorityEntry.Office;
import org.newsgraph.authority.WikidataClasses.Sort;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.Country;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Reads Wikidata's JSON dump, one entity a line, of which never more than one is in memory.
 *
 * <p>Kept are the instances of the wanted classes with a label in a wanted language. Offices carry
 * the IRI of the office as their role, because the office's label stands elsewhere in the dump.
 */
final class WikidataReader implements FactReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The label that an entity has in every language for which it has none of its own. */
  private static final String ALL_LANGUAGES = "mul";

  private static final String EARTH = "http://www.wikidata.org/entity/Q2";

  private final WikidataClasses classes;
  private final Set<String> languages;
  private final Countries countries = Countries.all();
  private final Map<String, String> parts = new HashMap<>();

  /**
   * @param languages tags of the languages whose labels and aliases to keep
   */
  WikidataReader(WikidataClasses classes, Set<String> languages) {
    this.classes = classes;
    this.languages = languages;
    for (Row row : LexiconFile.read(WikidataReader.class, "country-parts.tsv")) {
      parts.put(row.get("id"), row.get("iso2"));
    }
  }

  @Override
  public void read(SourceFile file, FactSink sink) throws IOException {
    SourceLines lines = new SourceLines(file.stream(), sink.log());
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String json = withoutComma(line.get());
      if (!json.isEmpty() && !json.equals("[") && !json.equals("]")) {
        try {
          Optional<Draft> draft = entity(JSON.readTree(json));
          if (draft.isPresent()) {
            sink.add(lines.number(), draft.get().founding());
          }
        } catch (JsonProcessingException e) {
          sink.log().skip(lines.number(), "BAD_JSON", e.getOriginalMessage());
        }
      }
    }
  }

  private static String withoutComma(String line) {
    String json = line.strip();
    return json.endsWith(",") ? json.substring(0, json.length() - 1) : json;
  }

  private Optional<Draft> entity(JsonNode entity) {
    JsonNode claims = entity.path("claims");
    Optional<Sort> sort = classes.of(ids(claims, "P31"));
    if (sort.isEmpty() || !entity.path("type").asText().equals("item")) {
      return Optional.empty();
    }
    Draft draft = new Draft(Iris.wikidata(entity.path("id").asText()));
    draft.type = sort.get().type();
    draft.kind = sort.get().kind();
    names(entity, draft);
    if (draft.names.isEmpty()) {
      return Optional.empty();
    }
    for (String id : ids(claims, draft.type == AuthorityType.PERSON ? "P27" : "P17")) {
      iso2(id).ifPresent(draft.countries::add);
    }
    // A country is its own country.
    iso2(entity.path("id").asText()).ifPresent(draft.countries::add);
    for (JsonNode value : values(claims, "P625")) {
      // Craters have coordinates too, on the Moon and on Mars.
      String globe = value.path("globe").asText(EARTH);
      if (globe.equals(EARTH)) {
        draft.latitude = value.path("latitude").asDouble(Double.NaN);
        draft.longitude = value.path("longitude").asDouble(Double.NaN);
        break;
      }
    }
    for (JsonNode value : values(claims, "P1082")) {
      long people = (long) value.path("amount").asDouble();
      draft.population = Math.max(draft.population, people);
    }
    draft.existence =
        draft.type == AuthorityType.PERSON
            ? new Period(day(claims, "P569", true), day(claims, "P570", false))
            : new Period(day(claims, "P571", true), day(claims, "P576", false));
    offices(claims, draft);
    values(claims, "P1566").forEach(value -> draft.same(Iris.geonames(value.asText())));
    links(entity.path("sitelinks"), draft);
    return Optional.of(draft);
  }

  private Optional<String> iso2(String id) {
    return countries.withId(id).map(Country::iso2).or(() -> Optional.ofNullable(parts.get(id)));
  }

  private void names(JsonNode entity, Draft draft) {
    for (Entry<String, JsonNode> label : entity.path("labels").properties()) {
      if (languages.contains(label.getKey()) || label.getKey().equals(ALL_LANGUAGES)) {
        draft.name(label.getValue().path("value").asText(), label.getKey(), true);
      }
    }
    for (Entry<String, JsonNode> aliases : entity.path("aliases").properties()) {
      if (languages.contains(aliases.getKey()) || aliases.getKey().equals(ALL_LANGUAGES)) {
        for (JsonNode alias : aliases.getValue()) {
          draft.name(alias.path("value").asText(), aliases.getKey(), false);
        }
      }
    }
  }

  private static void offices(JsonNode claims, Draft draft) {
    for (JsonNode statement : statements(claims, "P39")) {
      String office = value(statement.path("mainsnak")).path("id").asText();
      if (!office.isEmpty()) {
        JsonNode qualifiers = statement.path("qualifiers");
        draft.offices.add(
            new Office(
                "",
                Iris.wikidata(office),
                new Period(
                    Days.first(value(qualifiers.path("P580").path(0)).path("time").asText()),
                    Days.last(value(qualifiers.path("P582").path(0)).path("time").asText()))));
      }
    }
  }

  private static void links(JsonNode sitelinks, Draft draft) {
    for (Entry<String, JsonNode> link : sitelinks.properties()) {
      String site = link.getKey();
      String title = link.getValue().path("title").asText();
      if (site.endsWith("wiki") && !site.equals("commonswiki")) {
        draft.popularity++;
      }
      if (site.equals("enwiki")) {
        draft.same(Iris.dbpedia("dbpedia.org", title));
      } else if (site.equals("frwiki")) {
        draft.same(Iris.dbpedia("fr.dbpedia.org", title));
      }
    }
  }

  private static Optional<LocalDate> day(JsonNode claims, String property, boolean first) {
    for (JsonNode value : values(claims, property)) {
      String time = value.path("time").asText();
      return first ? Days.first(time) : Days.last(time);
    }
    return Optional.empty();
  }

  private static List<String> ids(JsonNode claims, String property) {
    return values(claims, property).stream().map(value -> value.path("id").asText()).toList();
  }

  /** The values of a property, those of the preferred rank first. */
  private static List<JsonNode> values(JsonNode claims, String property) {
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode statement : statements(claims, property)) {
      JsonNode value = value(statement.path("mainsnak"));
      if (!value.isMissingNode()) {
        values.add(value);
      }
    }
    return values;
  }

  /** The statements of a property without deprecated ones, the preferred first. */
  private static List<JsonNode> statements(JsonNode claims, String property) {
    List<JsonNode> statements = new ArrayList<>();
    int preferred = 0;
    for (JsonNode statement : claims.path(property)) {
      String rank = statement.path("rank").asText();
      if (rank.equals("preferred")) {
        statements.add(preferred++, statement);
      } else if (!rank.equals("deprecated")) {
        statements.add(statement);
      }
    }
    return statements;
  }

  private static JsonNode value(JsonNode snak) {
    return snak.path("datavalue").path("value");
  }
}
