package org.newsgraph.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

  private static final Tagger TAGGER = new Tagger();

  private static Reading read(String sentence, String form) {
    List<String> forms = List.of(sentence.split(" "));
    return TAGGER.tag(forms).get(forms.indexOf(form));
  }

  @ParameterizedTest
  @CsvSource({
    "Il aurait été tué par un drone ., aurait, AUX, avoir, Fin, Cnd, Pres",
    "Il aurait été tué par un drone ., tué, VERB, tuer, Part, '', Past",
    "Le chef serait mort ., serait, AUX, être, Fin, Cnd, Pres",
    "Le ministre démissionnerait demain ., démissionnerait, VERB, démissionner, Fin, Cnd, Pres",
    "Le ministre démissionnera demain ., démissionnera, VERB, démissionner, Fin, Ind, Fut",
    "Il dit que la paix approche ., dit, VERB, dire, Fin, Ind, Pres",
    "Il a dit que la paix approche ., dit, VERB, dire, Part, '', Past",
    "Elle affirmait le contraire ., affirmait, VERB, affirmer, Fin, Ind, Imp",
    "Il faut que Moscou réponde ., réponde, VERB, répondre, Fin, Sub, Pres",
    "Il faut que Moscou réponde ., faut, VERB, falloir, Fin, Ind, Pres",
    "Citant un responsable CNN accuse Kiev ., Citant, VERB, citer, Part, '', Pres",
    "Ils refusent de négocier ., négocier, VERB, négocier, Inf, '', ''",
    "Les rebelles kidnappèrent le maire ., kidnappèrent, VERB, kidnapper, Fin, Ind, Past",
  })
  void aVerbShowsFormMoodAndTense(
      String sentence,
      String form,
      String tag,
      String lemma,
      String verbForm,
      String mood,
      String tense) {
    Reading reading = read(sentence, form);
    Morphology m = reading.morphology();
    assertEquals(
        List.of(tag, lemma, verbForm, mood, tense),
        List.of(reading.tag(), reading.lemma(), m.verbForm(), m.mood(), m.tense()));
  }

  @ParameterizedTest
  @CsvSource({
    "Le chef de l' Etat parle ., Etat, NOUN, état, Masc, Sing",
    "Les pays voisins protestent ., pays, NOUN, pays, Masc, Plur",
    "Un responsable américain le dit ., responsable, NOUN, responsable, Masc, Sing",
    "Une journaliste russe le dit ., journaliste, NOUN, journaliste, Fem, Sing",
    "Il est né dans la capitale ., capitale, NOUN, capitale, Fem, Sing",
    "L' ex-ministre proteste ., ex-ministre, NOUN, ex-ministre, '', Sing",
    "Tous les otages sont libres ., otages, NOUN, otage, '', Plur",
    "M. Dupont proteste ., M., NOUN, monsieur, Masc, Sing",
    "Les talibanes protestent ., Les, DET, le, '', Plur",
    "Le fils du président parle ., fils, NOUN, fils, Masc, Sing",
    "Le fils du président parle ., du, ADP, de, Masc, Sing",
    "Elle part à Moscou ., Elle, PRON, il, Fem, Sing",
  })
  void aNounShowsLemmaGenderAndNumber(
      String sentence, String form, String tag, String lemma, String gender, String number) {
    Reading reading = read(sentence, form);
    assertEquals(
        List.of(tag, lemma, gender, number),
        List.of(
            reading.tag(),
            reading.lemma(),
            reading.morphology().gender(),
            reading.morphology().number()));
  }

  @Test
  void anUnknownNameIsAProperNounThatKeepsItsCase() {
    assertEquals("PROPN", read("Le chef al-Qurayshi est mort .", "al-Qurayshi").tag());
    assertEquals("Zelensky", read("Le président Zelensky parle .", "Zelensky").lemma());
  }

  @Test
  void aCommonWordAtTheHeadOfASentenceIsNoName() {
    assertEquals("NOUN", read("Soldats et civils ont fui .", "Soldats").tag());
    assertEquals("ADP", read("Selon Washington , il est mort .", "Selon").tag());
  }

  @Test
  void noWordsGiveNoReadings() {
    assertEquals(List.of(), TAGGER.tag(List.of()));
  }
}
