package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Cast;

/** Who died in a deed by a sentence that is left out itself. */
class LeftTollsTest {

  private final MadeArticle article =
      new MadeArticle()
          .sentence(
              "Un/un/DET/2/det attentat/attentat/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                  + " secoué/secouer/VERB/0/root/Past.Part la/le/DET/6/det ville/ville/NOUN/4/obj")
          .sentence(
              "40/40/NUM/2/nummod personnes/personne/NOUN/5/nsubj:pass/Plur"
                  + " ont/avoir/AUX/5/aux:tense/Pres.Ind.Fin été/être/AUX/5/aux:pass/Past.Part"
                  + " tuées/tuer/VERB/0/root/Past.Part");

  @Test
  void theDeadOfALeftOutSentenceAreThoseOfTheDeed() {
    Happening deed = happening(0, List.of());
    Happening toll = happening(1, List.of());
    List<Happening> given = LeftTolls.give(List.of(deed, toll), List.of(deed));
    assertEquals(
        List.of("40 killed"),
        given.get(0).best().figures().stream().map(f -> f.value() + " " + f.what()).toList());
  }

  @Test
  void theDeadOfAKeptSentenceAreThoseOfTheDeedToo() {
    Happening deed = happening(0, List.of());
    Happening toll = happening(1, List.of());
    List<Happening> given = LeftTolls.give(List.of(deed, toll), List.of(deed, toll));
    assertEquals(1, given.get(0).best().figures().size());
    assertEquals(toll, given.get(1));
  }

  @Test
  void whomSomebodyIsQuotedToHaveKilledDidNotDieInTheDeed() {
    Happening deed = happening(0, List.of());
    Happening toll = happening(1, List.of("quoted"));
    List<Happening> kept = List.of(deed, toll);
    assertEquals(kept, LeftTolls.give(kept, kept));
  }

  @Test
  void whoDiedLongAgoDidNotDieInTheDeed() {
    Happening deed = happening(0, List.of());
    Happening toll = happening(1, List.of("old"));
    assertEquals(List.of(deed), LeftTolls.give(List.of(deed, toll), List.of(deed)));
  }

  private Happening happening(int sentence, List<String> signs) {
    EntityIndex entities = new EntityIndex(article.analysis(), new Cast(List.of(), List.of()));
    TriggerMention trigger =
        new TriggerFinder()
            .find(article.tree(sentence), entities).stream()
                .filter(t -> t.type() == EventType.ATTACK || t.type() == EventType.KILLING)
                .findFirst()
                .orElseThrow();
    List<Figure> figures =
        sentence == 0
            ? List.of()
            : List.of(
                new Figure(BigDecimal.valueOf(40), "killed", trigger.span(), OptionalInt.empty()));
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
            figures,
            EventStatus.FACT,
            false,
            signs,
            0);
    return new Happening(List.of(mention), mention, signs, 0.5);
  }
}
