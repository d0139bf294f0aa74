package org.newsgraph.rdf;

import java.util.OptionalInt;
import org.newsgraph.claim.Act;
import org.newsgraph.claim.Answer;
import org.newsgraph.claim.AnswerKind;
import org.newsgraph.claim.SourceKind;
import org.newsgraph.entity.EntityType;
import org.newsgraph.event.EventType;
import org.newsgraph.time.Granularity;

/** A small article with one of everything: a chain, a quotation, a denial, an event, a function. */
final class Raid {

  private Raid() {}

  static Sketch sketch() {
    return new Sketch(
            "Le raid américain en Syrie, mercredi, a tué dix personnes, selon CNN, citant un"
                + " responsable. Joe Biden, président des États-Unis, a salué « une victoire »."
                + " Moscou dément toute coopération. 😀 Faites un don.")
        .published("2022-02-03")
        .boilerplate("Faites un don.")
        .named(EntityType.PERSON, "Joe Biden", "", "Joe Biden")
        .named(EntityType.PLACE, "États-Unis", "Q30", "États-Unis")
        .named(EntityType.PLACE, "Syrie", "Q858", "Syrie")
        .named(EntityType.ORGANIZATION, "CNN", "", "CNN")
        .named(EntityType.ORGANIZATION, "gouvernement russe", "Q159#government", "~Moscou")
        .described(EntityType.ANONYMOUS_SOURCE, "un responsable", "un responsable")
        .role(0, "président", 1, "Joe Biden, président des États-Unis")
        .link(1, "http://www.wikidata.org/entity/Q30", 0.95)
        .claim(
            5,
            SourceKind.ANONYMOUS,
            Act.ASSERT,
            "Le raid américain en Syrie, mercredi, a tué dix personnes",
            "citant",
            "un responsable")
        .claim(
            3,
            SourceKind.MEDIA,
            Act.REPORT,
            "Le raid américain en Syrie, mercredi, a tué dix personnes",
            "selon",
            "CNN")
        .restingOn(0)
        .claim(0, SourceKind.OFFICIAL, Act.PRAISE, "une victoire", "a salué", "Joe Biden")
        .quoting("une victoire")
        .claim(4, SourceKind.OFFICIAL, Act.DENY, "toute coopération", "dément", "Moscou")
        .answering(new Answer(1, AnswerKind.DISPUTES, 0.6))
        .event(EventType.ATTACK, "raid", "a tué")
        .with(1, "américain", 2, "dix personnes", 2, "en Syrie")
        .when("mercredi", "2022-02-02", "2022-02-02", "2022-02-02", Granularity.DAY)
        .figure("10", "killed", "dix personnes", OptionalInt.of(1));
  }
}
