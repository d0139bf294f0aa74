package org.newsgraph.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.text.Span;

class FrenchTokenizerTest {

  private static final FrenchTokenizer TOKENIZER = new FrenchTokenizer(new WordForms());

  private static String tokens(String text) {
    return TOKENIZER.tokenize(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        // elision, with both apostrophes
        "L'armée qu’il dit ~ L'|armée|qu’|il|dit",
        "jusqu'à lorsqu'elle puisqu'on ~ jusqu'|à|lorsqu'|elle|puisqu'|on",
        "d'aujourd'hui, quelqu'un ~ d'|aujourd'hui|,|quelqu'un",
        "l'on sait qu'« aucun » ~ l'on|sait|qu'|«|aucun|»",
        "d'1,5 million ~ d'|1,5|million",
        "N'Djamena n'est pas O'Brien ~ N'Djamena|n'|est|pas|O'Brien",
        // pronouns and particles after a hyphen
        "dit-il, a-t-on, Est-ce ~ dit|-il|,|a|-t-on|,|Est|-ce",
        "Donne-le-moi, allons-y ~ Donne|-le|-moi|,|allons|-y",
        "celui-ci, ce jour-là, au-delà ~ celui-ci|,|ce|jour|-là|,|au-delà",
        "un rendez-vous, le porte-parole ~ un|rendez-vous|,|le|porte-parole",
        "al-Qurayshi à Saint-Jean-d'Angély ~ al-Qurayshi|à|Saint-Jean-d'Angély",
        // contractions stay one token
        "du chef des armées aux États-Unis ~ du|chef|des|armées|aux|États-Unis",
        // numbers
        "100 000 soldats, 2 500,75 € ~ 100 000|soldats|,|2 500,75|€",
        "100\u202F000 et 1\u00A0000 ~ 100\u202F000|et|1\u00A0000",
        "1,5 % à 14h30 le 1er ~ 1,5|%|à|14h30|le|1er",
        "20% de 23/12/2016, -2,5 °C ~ 20|%|de|23/12/2016|,|-2,5|°C",
        "en 2015 120 personnes ~ en|2015|120|personnes",
        "le n°33 du G20 ~ le|n°|33|du|G20",
        // quotation marks, nested
        "« Il a dit “non” » ~ «|Il|a|dit|“|non|”|»",
        "\"l'opération avait \"réussi\".\" ~ \"|l'|opération|avait|\"|réussi|\"|.|\"",
        "'Oui', dit-elle ~ '|Oui|'|,|dit|-elle",
        // abbreviations and initials
        "M. Dupont, J. K. Rowling, J.-C. ~ M.|Dupont|,|J.|K.|Rowling|,|J.-C.",
        "le plan B. Il part ~ le|plan|B|.|Il|part",
        "vers 300 av. J.-C. etc. ~ vers|300|av.|J.-C.|etc.",
        // addresses
        "voir https://example.org/a?b=c. ~ voir|https://example.org/a?b=c|.",
        "écrire à jean.dupont@example.org, @compte ~ écrire|à|jean.dupont@example.org|,|@compte",
        "selon Mediapart.fr : ~ selon|Mediapart.fr|:",
        // the rest
        "et/ou 120 km/h, Trump/Clinton ~ et|/|ou|120|km/h|,|Trump|/|Clinton",
        "Fin... et… non !!! ~ Fin|...|et|…|non|!!!",
        "élu(e)s (ou non) ~ élu(e)s|(|ou|non|)",
        "fin.Le début ~ fin|.|Le|début",
        "R&D, A/H1N1 ~ R&D|,|A/H1N1",
      })
  void aTextIsCutIntoItsTokens(String text, String expected) {
    assertEquals(expected.strip(), tokens(text.strip()));
  }

  @Test
  void anEmojiOfSeveralCodePointsIsOneToken() {
    assertEquals("Bravo|👩‍👩‍👧|!|🇫🇷", tokens("Bravo 👩‍👩‍👧! 🇫🇷"));
  }

  @Test
  void whiteSpaceOfAnyKindIsNoToken() {
    assertEquals("a|b", tokens(" \t\u00A0a\u200B\r\n\uFEFFb\u3000"));
    assertEquals(List.of(), TOKENIZER.tokenize("  \n ", new Span(0, 4)));
  }

  @Test
  void onlyTheGivenPlaceIsCut() {
    assertEquals(
        List.of(new Span(3, 5), new Span(5, 10)),
        TOKENIZER.tokenize("un l'homme ici", new Span(3, 10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-", "A.", "1.", "1 000 ", "a.b@c.", "l'", "'", "-a", "(", "www.", "é"})
  void oddTextOfAHundredThousandSignsDoesNoHarm(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeout(Duration.ofSeconds(20), () -> tokens(text));
  }
}
