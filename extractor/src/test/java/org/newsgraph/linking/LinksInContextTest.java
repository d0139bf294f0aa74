package org.newsgraph.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.authority.Authority;
import org.newsgraph.authority.AuthorityEntry;
import org.newsgraph.authority.AuthorityEntry.Name;
import org.newsgraph.authority.AuthorityType;
import org.newsgraph.authority.Period;
import org.newsgraph.authority.TableAuthority;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.EntityResolver;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.DateBasis;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.ingest.PublicationDate;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.mention.NameFinder;
import org.newsgraph.text.Span;

/** What the words around a name say of the entry that it means, on a made authority. */
class LinksInContextTest {

  private static final String BASE = "https://example.org/";
  private static final Analyzer ANALYZER = new Analyzer();
  private static final NameFinder NAMES = new NameFinder();
  private static final EntityResolver RESOLVER = new EntityResolver();

  private final List<AuthorityEntry> entries = new ArrayList<>();

  private LinksInContextTest city(String id, String name, String iso2, long population) {
    entries.add(entry(id, AuthorityType.PLACE, "city", name, iso2, population, List.of()));
    return this;
  }

  private LinksInContextTest politician(String id, String name, String iso2) {
    entries.add(entry(id, AuthorityType.PERSON, "politician", name, iso2, 0, List.of()));
    return this;
  }

  private static AuthorityEntry entry(
      String id,
      AuthorityType type,
      String kind,
      String name,
      String iso2,
      long population,
      List<String> sameAs) {
    return new AuthorityEntry(
        BASE + id,
        type,
        kind,
        List.of(new Name(name, "fr", true)),
        List.of(iso2),
        population,
        0,
        Optional.empty(),
        Period.UNKNOWN,
        List.of(),
        sameAs);
  }

  /** The entries linked, in the order of the cast. */
  private List<String> links(String text) {
    return all(text).stream()
        .map(Link::iri)
        .filter(iri -> iri.startsWith(BASE))
        .map(iri -> iri.substring(BASE.length()))
        .toList();
  }

  private List<Link> all(String text) {
    Metadata metadata =
        Metadata.unknown("fr")
            .withPublished(new PublicationDate(LocalDate.of(2017, 3, 1), DateBasis.GIVEN));
    Block body = new Block(BlockKind.BODY, new Span(0, text.length()));
    Analysis analysis = ANALYZER.analyze(new Article(text, metadata, List.of(body)));
    Cast cast = RESOLVER.resolve(analysis, NAMES.find(analysis));
    Authority authority = new TableAuthority(entries);
    return new Linker(authority).link(analysis, cast);
  }

  @Test
  void theCountryOfTheArticleChoosesAmongCitiesOfOneName() {
    city("brest-fr", "Brest", "FR", 144_899).city("brest-by", "Brest", "BY", 300_715);
    assertEquals(
        List.of("brest-by"),
        links("En Biélorussie, un incendie a eu lieu à Brest. La Biélorussie est en deuil."));
  }

  @Test
  void aRegionInBracketsKeepsThePlaceInItsCountry() {
    city("valencia", "Valence", "ES", 808_000);
    assertEquals(
        List.of(), links("France : un homme a été blessé lundi à Valence (Drôme), en France."));
    assertEquals(List.of("valencia"), links("En Espagne, un homme a été blessé lundi à Valence."));
  }

  @Test
  void aCityThatPlaysIsItsTeam() {
    city("toulouse", "Toulouse", "FR", 847_000);
    assertEquals(List.of("toulouse"), links("En France, un incendie a eu lieu lundi à Toulouse."));
    assertEquals(
        List.of(),
        links(
            "Handball : Toulouse a battu Sélestat samedi lors du match de championnat."
                + " Toulouse prend la tête du classement après cette victoire."));
  }

  @Test
  void aProvinceIsNotItsChiefTown() {
    city("idlib", "Idleb", "SY", 128_840);
    assertEquals(List.of("idlib"), links("En Syrie, une bombe a explosé mardi à Idleb."));
    assertEquals(List.of(), links("En Syrie, une bombe a explosé mardi dans la province d'Idleb."));
  }

  @Test
  void aFunctionInPoliticsSpeaksForThePolitician() {
    politician("murray", "Pierre Murray", "FR");
    assertEquals(
        List.of("murray"),
        links("France : le ministre Pierre Murray a présenté la loi à l'Assemblée nationale."));
  }

  @Test
  void aCyclistIsNotThePoliticianOfTheSameName() {
    politician("murray", "Pierre Murray", "FR");
    assertEquals(
        List.of(),
        links(
            "Cyclisme : le coureur australien Pierre Murray a gagné la course au sprint."
                + " Le peloton arrive à deux minutes du champion."));
  }

  @Test
  void aSurnameAloneNeverLinks() {
    politician("murray", "Murray", "FR");
    assertEquals(List.of(), links("France : le ministre Murray a présenté la loi."));
  }

  @Test
  void whatTheEntryIsElsewhereIsLinkedAsSurely() {
    entries.add(
        entry(
            "lyon",
            AuthorityType.PLACE,
            "city",
            "Lyon",
            "FR",
            1_423_000,
            List.of("https://sws.geonames.org/2996944/")));
    List<Link> links =
        all("En France, un incendie a eu lieu lundi à Lyon.").stream()
            .filter(link -> !link.iri().contains("wikidata"))
            .toList();
    assertEquals(2, links.size());
    assertEquals(links.get(0).confidence(), links.get(1).confidence());
    assertTrue(links.get(0).confidence() > 0.8 && links.get(0).confidence() <= 1);
  }
}
