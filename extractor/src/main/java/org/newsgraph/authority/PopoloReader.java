package org.newsgraph.authority;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.authority.AuthorityEntry.Office;

/**
 * Reads Popolo JSON, as EveryPolitician publishes it: persons, organisations, and memberships,
 * whose dates are their own or else those of the legislative period that they name.
 *
 * <p>The file is streamed twice, because memberships may come before the periods that date them.
 * What is kept of it is a line a person and organisation.
 */
final class PopoloReader implements FactReader {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private static final String UUID = "\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

  private final Optional<String> country;

  /**
   * @param country ISO 3166 code of the country whose file it is, which the format does not state
   */
  PopoloReader(Optional<String> country) {
    this.country = country;
  }

  /** What is done with each object of an array at the top. */
  private interface ObjectSink {
    void accept(String array, JsonNode object, long line) throws IOException;
  }

  /** Where a file breaks, line 0 if that is unknown, and how. */
  private record Break(long line, String message) {}

  @Override
  public void read(SourceFile file, FactSink sink) throws IOException {
    Map<String, String> iris = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    Map<String, Period> periods = new HashMap<>();
    try (SourceFile first = SourceFile.open(file.path())) {
      // Where the file breaks off, the second pass reports it.
      walk(
          first,
          (array, object, line) -> {
            String id = object.path("id").asText();
            if (array.equals("persons") || array.equals("organizations")) {
              iri(object).ifPresent(iri -> iris.put(id, iri));
            }
            if (array.equals("organizations")) {
              labels.put(id, object.path("name").asText());
            } else if (array.equals("events")) {
              periods.put(id, period(object, "start_date", "end_date"));
            }
          });
    }
    Optional<Break> broken =
        walk(
            file,
            (array, object, line) -> {
              sink.log().line(line);
              String iri = iris.getOrDefault(object.path("id").asText(), "");
              if (array.equals("persons")) {
                sink.add(line, person(iri, object).founding());
              } else if (array.equals("organizations") && !iri.isEmpty()) {
                sink.add(line, organization(iri, object).founding());
              } else if (array.equals("memberships")) {
                Draft person = new Draft(iris.getOrDefault(object.path("person_id").asText(), ""));
                person.offices.add(office(object, iris, labels, periods));
                sink.add(line, person.further());
              }
            });
    broken.ifPresent(at -> sink.log().skip(at.line(), "BROKEN_OFF", at.message()));
  }

  private static long line(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
  }

  /**
   * Walks through the objects of the arrays at the top.
   *
   * @return where the JSON or its archive breaks, empty if neither does
   */
  private static Optional<Break> walk(SourceFile file, ObjectSink sink) throws IOException {
    try (JsonParser parser = JSON.createParser(file.stream())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new AuthorityException(file.path() + " is no Popolo file: it begins with no object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String array = parser.currentName();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
          parser.skipChildren();
          continue;
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          long line = parser.currentLocation().getLineNr();
          sink.accept(array, JSON.readTree(parser), line);
        }
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(new Break(line(e), e.getOriginalMessage()));
    } catch (BrokenFileException e) {
      return Optional.of(new Break(0, "the file breaks off: " + e.getMessage()));
    }
  }

  private static Optional<String> iri(JsonNode object) {
    for (JsonNode identifier : object.path("identifiers")) {
      String value = identifier.path("identifier").asText();
      if (identifier.path("scheme").asText().equals("wikidata") && value.matches("Q\\d+")) {
        return Optional.of(Iris.wikidata(value));
      }
    }
    String id = object.path("id").asText();
    return id.matches(UUID)
        ? Optional.of("urn:uuid:" + id)
        : Optional.of(id).filter(FactSink::isIri);
  }

  private Draft person(String iri, JsonNode object) {
    Draft person = named(iri, object);
    person.type = AuthorityType.PERSON;
    person.existence = period(object, "birth_date", "death_date");
    country.ifPresent(person.countries::add);
    return person;
  }

  private Draft organization(String iri, JsonNode object) {
    Draft organization = named(iri, object);
    organization.type = AuthorityType.ORGANIZATION;
    organization.kind = object.path("classification").asText();
    organization.existence = period(object, "founding_date", "dissolution_date");
    country.ifPresent(organization.countries::add);
    return organization;
  }

  private static Draft named(String iri, JsonNode object) {
    Draft draft = new Draft(iri);
    draft.name(object.path("name").asText(), "", true);
    for (JsonNode other : object.path("other_names")) {
      draft.name(other.path("name").asText(), other.path("lang").asText(), false);
    }
    for (JsonNode link : object.path("links")) {
      String note = link.path("note").asText();
      if (note.equals("Wikipedia (en)")) {
        String url = link.path("url").asText();
        draft.same("http://dbpedia.org/resource/" + url.substring(url.lastIndexOf('/') + 1));
      }
    }
    return draft;
  }

  private static Office office(
      JsonNode membership,
      Map<String, String> iris,
      Map<String, String> labels,
      Map<String, Period> periods) {
    String organization = membership.path("organization_id").asText();
    String body = iris.getOrDefault(organization, "");
    String role = membership.path("role").asText();
    String label = labels.getOrDefault(organization, "");
    Period own = period(membership, "start_date", "end_date");
    Period legislative =
        periods.getOrDefault(membership.path("legislative_period_id").asText(), Period.UNKNOWN);
    return new Office(
        body,
        label.isEmpty() ? role : role + ", " + label,
        new Period(own.from().or(legislative::from), own.to().or(legislative::to)));
  }

  private static Period period(JsonNode object, String from, String to) {
    return new Period(Days.first(object.path(from).asText()), Days.last(object.path(to).asText()));
  }
}
