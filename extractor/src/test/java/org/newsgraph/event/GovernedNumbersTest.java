package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Attribution;
import org.newsgraph.entity.Cast;

/** Which numbers of a sentence are figures of a happening that the lexicon may not know. */
class GovernedNumbersTest {

  private static final String WITHOUT_POWER =
      "600_000/600_000/NUM/2/nummod foyers/foyer/NOUN/4/nsubj:pass/Plur"
          + " étaient/être/AUX/4/aux:pass/Imp.Ind.Fin privés/priver/VERB/0/root/Past.Part"
          + " de/de/ADP/6/case courant/courant/NOUN/4/obl:arg ././PUNCT/4/punct";

  @Test
  void whatUndergoesItIsItsFigure() {
    assertEquals(List.of("600000 households"), figures(WITHOUT_POWER, "étaient privés"));
  }

  @Test
  void aSumIsTheFigureOfWhatWasPaid() {
    assertEquals(
        List.of("13000 euros"),
        figures(
            "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                + " encaissé/encaisser/VERB/0/root/Past.Part pour/pour/ADP/6/case"
                + " 13_000/13_000/NUM/6/nummod euros/euro/NOUN/3/obl:mod/Plur"
                + " ././PUNCT/3/punct",
            "a encaissé"));
  }

  @Test
  void aShareIsTheFigureOfWhatItMeasures() {
    assertEquals(
        List.of("0.4 point"),
        figures(
            "Un/un/DET/2/det repli/repli/NOUN/6/nsubj de/de/ADP/5/case 0,4/0,4/NUM/5/nummod"
                + " point/point/NOUN/2/nmod étonne/étonner/VERB/0/root/Pres.Ind.Fin"
                + " ././PUNCT/6/punct",
            "repli"));
  }

  @Test
  void howFarSomethingFellNeedsNoNoun() {
    assertEquals(
        List.of("340 340"),
        figures(
            "Le/le/DET/2/det parc/parc/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                + " chuté/chuter/VERB/0/root/Past.Part à/à/ADP/6/case 340/340/NUM/4/obl:arg"
                + " ././PUNCT/4/punct",
            "a chuté"));
  }

  @Test
  void aNumberWithoutANounElsewhereIsNone() {
    assertEquals(
        List.of(),
        figures(
            "Le/le/DET/2/det parc/parc/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                + " déménagé/déménager/VERB/0/root/Past.Part au/à/ADP/6/case"
                + " 340/340/NUM/4/obl:arg ././PUNCT/4/punct",
            "a déménagé"));
  }

  @Test
  void aMeasureIsNone() {
    assertEquals(
        List.of(),
        figures(
            "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                + " couru/courir/VERB/0/root/Past.Part douze/douze/NUM/5/nummod"
                + " kilomètres/kilomètre/NOUN/3/obj/Plur ././PUNCT/3/punct",
            "a couru"));
  }

  @Test
  void whatANearerHappeningTellsIsNone() {
    assertEquals(
        List.of(),
        figures(
            "Kerlin/Kerlin/PROPN/2/nsubj applaudit/applaudir/VERB/0/root/Pres.Ind.Fin"
                + " quand/quand/SCONJ/7/mark 600_000/600_000/NUM/5/nummod"
                + " foyers/foyer/NOUN/7/nsubj:pass/Plur sont/être/AUX/7/aux:pass/Pres.Ind.Fin"
                + " privés/priver/VERB/2/advcl/Past.Part ././PUNCT/2/punct",
            "applaudit",
            "sont privés"));
  }

  @Test
  void aNumberThatAnotherHappeningHasIsLeftThere() {
    MadeArticle article = new MadeArticle().sentence(WITHOUT_POWER);
    Happening first = happening(article, "étaient privés");
    List<Happening> once = give(article, List.of(first));
    assertEquals(once, give(article, once));
  }

  /** The figures of the happening that the first of {@code words} name. */
  private static List<String> figures(String tokens, String... words) {
    MadeArticle article = new MadeArticle().sentence(tokens);
    List<Happening> happenings = Stream.of(words).map(w -> happening(article, w)).toList();
    return give(article, happenings).get(0).best().figures().stream()
        .map(f -> f.value() + " " + f.what())
        .toList();
  }

  private static List<Happening> give(MadeArticle article, List<Happening> happenings) {
    Attribution nobody = new Attribution(new Cast(List.of(), List.of()), List.of());
    return new GovernedNumbers(new MentionReader(new Accusation()))
        .give(
            happenings,
            List.of(article.tree(0)),
            article.analysis().text(),
            new EntityIndex(article.analysis(), nobody.cast()),
            new ClaimIndex(article.analysis(), nobody),
            List.of());
  }

  private static Happening happening(MadeArticle article, String words) {
    TriggerMention trigger =
        new FurtherWords(new TriggerLexicon(), new PeopleNouns())
            .of(article.tree(0), List.of()).stream()
                .filter(t -> article.words(t.span()).equals(words))
                .findFirst()
                .orElseThrow();
    EventMention mention =
        new EventMention(
            trigger,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            EventStatus.FACT,
            false,
            List.of(),
            0);
    return new Happening(List.of(mention), mention, List.of(), 0.5);
  }
}
