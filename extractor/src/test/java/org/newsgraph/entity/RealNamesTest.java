package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.mention.NameFinder;
import org.newsgraph.text.Span;

/** Names as the name finder really gives them, torn apart or run together. */
class RealNamesTest {

  private static final Analyzer ANALYZER = new Analyzer();
  private static final NameFinder NAMES = new NameFinder();
  private static final EntityResolver RESOLVER = new EntityResolver();

  private static List<Entity> entities(String text) {
    Block body = new Block(BlockKind.BODY, new Span(0, text.length()));
    Analysis analysis = ANALYZER.analyze(new Article(text, Metadata.unknown("fr"), List.of(body)));
    return RESOLVER.resolve(analysis, NAMES.find(analysis)).entities();
  }

  private static List<String> persons(String text) {
    return entities(text).stream()
        .filter(e -> e.type() == EntityType.PERSON)
        .map(Entity::name)
        .toList();
  }

  @Test
  void aPortfolioHasNoManagement() {
    String text =
        "La ministre de la Transition écologique est venue mercredi. Le syndicat accuse la direction"
            + " d'avoir caché le danger.";
    assertTrue(
        entities(text).stream()
            .filter(e -> e.name().equals("Transition écologique"))
            .flatMap(e -> e.mentions().stream())
            .allMatch(m -> text.indexOf("direction") > m.mention().span().end()));
  }

  @Test
  void aPortfolioIsNotPartOfTheMinistersName() {
    assertEquals(
        List.of("Mohieddine Salem"),
        persons("Le ministre des Affaires étrangères Mohieddine Salem a rejeté la trêve."));
  }

  @ParameterizedTest
  @CsvSource({
    "Le chef du renseignement, Kyrylo Boudanov",
    "Le secrétaire général de l'ONU, Antonio Guterres",
    "Le patron de la CGT, Philippe Martinez",
    "L'ex-chef du renseignement, Bernard Bajolet"
  })
  void theBodyEndsBeforeThePersonsName(String function, String name) {
    assertEquals(List.of(name), persons(function + " " + name + " a démenti mardi."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Abou Dhabi", "Dar es Salam", "Kyiv", "Ryad", "New Delhi", "Nay Pyi Taw"})
  void aCapitalThatDeniesIsAGovernmentInAnySpelling(String capital) {
    List<Entity> found = entities(capital + " dément avoir livré des armes.");
    assertEquals(List.of(), found.stream().filter(e -> e.type() == EntityType.PERSON).toList());
    assertEquals(
        1,
        found.stream().filter(e -> e.authority().orElse("").endsWith("#government")).count(),
        found::toString);
  }

  @Test
  void theNameOfAPlaceInCapitalsIsShownWithCapitalInitials() {
    assertEquals("Port-Soudan", LabelCase.ofPlace("PORT-SOUDAN"));
    assertEquals("Châlons-sur-Marne", LabelCase.ofPlace("CHÂLONS-SUR-MARNE"));
    assertEquals("ZAC", LabelCase.ofPlace("ZAC"));
    assertEquals("La Haye", LabelCase.ofPlace("La Haye"));
  }
}
