package org.newsgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.newsgraph.ingest.MadeText;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.language.Sentence;

class SentenceWordsTest {

  private static final Analyzer ANALYZER = new Analyzer();
  private static final NameLists LISTS = new NameLists();
  private static final NameCues CUES = new NameCues();
  private static final CommonWords DICTIONARY = new CommonWords();

  @Test
  void aNounRightBeforeANameAnnouncesIt() {
    int bank = value("La banque suisse Reyl a fermé.", Attribute.APPOSED, "Reyl");
    assertNotEquals(0, bank);
    assertEquals(0, value("Le maire a quitté Reyl hier.", Attribute.APPOSED, "Reyl"));
  }

  @Test
  void aNounRightBehindANameExplainsIt() {
    String text = "La trésorière d'Iteka, une association burundaise, a protesté.";
    assertNotEquals(0, value(text, Attribute.EXPLAINED, "Iteka"));
  }

  @Test
  void bodiesOfSeveralWordsAreListedWithoutCapitalsToo() {
    String text = "Le procureur de la cour pénale internationale a parlé.";
    assertNotEquals(0, value(text, Attribute.BODY_LIST, "internationale"));
    assertNotEquals(0, value(text, Attribute.LISTED, "cour"));
    assertEquals(0, value(text, Attribute.LISTED, "procureur"));
  }

  @Test
  void theWordsOfAnAcronymAreMarkedAndTheAcronymWhereverItStands() {
    String text = "Le service national de renseignement (SNR) nie. Hier, le SNR a parlé.";
    assertNotEquals(0, value(text, Attribute.EXPANSION, "renseignement"));
    assertNotEquals(0, value(text, Attribute.ACRONYM, "SNR"));
    assertEquals(0, value(text, Attribute.EXPANSION, "nie"));
  }

  /** Value of the last word {@code form} of the text. */
  private static int value(String text, Attribute attribute, String form) {
    Analysis analysis = ANALYZER.analyze(MadeText.of(text));
    DocumentWords document = new DocumentWords(analysis, LISTS, CUES);
    int value = 0;
    for (Sentence sentence : analysis.sentences()) {
      int[][] values =
          new SentenceWords(analysis, sentence, LISTS, CUES, DICTIONARY, document).values();
      for (int i = 0; i < sentence.tokens().size(); i++) {
        if (sentence.tokens().get(i).form().equals(form)) {
          value = values[attribute.ordinal()][i];
        }
      }
    }
    return value;
  }
}
