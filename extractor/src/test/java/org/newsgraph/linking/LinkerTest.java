package org.newsgraph.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Gender;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.language.Analysis;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;
import org.newsgraph.text.Span;

class LinkerTest {

  private final StringBuilder text = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();

  private void entity(EntityType type, String name, String authority) {
    Span span = new Span(text.length(), text.length() + name.length());
    text.append(name).append(' ');
    Mention mention = new Mention(span, MentionType.PERSON, MentionKind.NAME, 1);
    entities.add(
        new Entity(
            entities.size(),
            type,
            name,
            Gender.UNKNOWN,
            List.of(new EntityMention(mention, false)),
            Optional.of(authority).filter(a -> !a.isEmpty())));
  }

  private List<String> links() {
    Metadata none = Metadata.unknown("fr");
    Analysis analysis = new Analysis(new Article(text.toString(), none, List.of()), List.of());
    return new Linker()
        .link(analysis, new Cast(entities, List.of())).stream()
            .map(link -> link.entity() + " " + link.iri())
            .toList();
  }

  @Test
  void countriesLinkByTheirKeyAndTheirGovernmentsStayNil() {
    entity(EntityType.PLACE, "Syrie", "Q858");
    entity(EntityType.ORGANIZATION, "gouvernement de la Syrie", "Q858#government");
    entity(EntityType.ORGANIZATION, "État islamique", "islamic-state");
    assertEquals(List.of("0 http://www.wikidata.org/entity/Q858"), links());
  }

  @Test
  void aCityLinksToWikidataAndGeoNames() {
    entity(EntityType.PLACE, "Lyon", "");
    entity(EntityType.PLACE, "France", "Q142");
    assertEquals(
        List.of(
            "0 http://www.wikidata.org/entity/Q456",
            "0 https://sws.geonames.org/2996944/",
            "1 http://www.wikidata.org/entity/Q142"),
        links());
  }

  @Test
  void aPoliticianLinksOnlyWhereTheCountryIsSpokenOf() {
    entity(EntityType.PERSON, "François Fillon", "");
    assertEquals(List.of(), links());
    entity(EntityType.PLACE, "France", "Q142");
    assertEquals("0 http://www.wikidata.org/entity/Q101410", links().get(0));
  }

  @Test
  void aSurnameAloneNeverLinks() {
    entity(EntityType.PERSON, "Fillon", "");
    entity(EntityType.PLACE, "France", "Q142");
    assertEquals(List.of("1 http://www.wikidata.org/entity/Q142"), links());
  }
}
