package org.newsgraph.linking;

import java.time.LocalDate;
import java.util.Set;
import org.newsgraph.authority.AuthorityEntry;
import org.newsgraph.authority.AuthorityEntry.Office;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.NormalForm;

/** Whether a person of the article fits an entry: field, functions, nation, age, office. */
record PersonEvidence(Surroundings around, Entity entity, AuthorityEntry entry) {

  /** Whoever is older is no longer in office, but may still be in the news. */
  private static final int OLD = 85;

  private static final int GROWN_UP = 18;

  /**
   * Whether anything but the name speaks for the entry: its country, or politics. Without that, and
   * without others of its country beside it, the name is anybody's.
   */
  boolean isSupported() {
    return around.countries().speaksOf(entity.index(), entry)
        || around.fieldOf(entity).equals("politics")
        || around.fieldNear(entity).equals("politics")
        || around.fieldOfArticle().equals("politics");
  }

  void tell(Evidence evidence) {
    evidence.say("own", around.fieldOf(entity));
    evidence.say("function", agrees(around.countriesOfFunctions(entity)));
    evidence.say("nation", agrees(around.nationsOf(entity)));
    evidence.say("age", around.day().map(this::age).orElse("unknown"));
    evidence.say("office", around.day().map(this::office).orElse("unknown"));
    int known = entry.popularity();
    evidence.say("known", known == 0 ? "unknown" : known < 20 ? "little" : "well");
    evidence.say("words", NormalForm.of(entity.name()).split(" ").length > 2 ? "many" : "two");
  }

  /** "L'Autrichien X" is no German member of parliament. */
  private String agrees(Set<String> codes) {
    return codes.isEmpty()
        ? "untold"
        : entry.countries().stream().anyMatch(codes::contains) ? "same" : "other";
  }

  private String age(LocalDate day) {
    if (entry.existence().from().isEmpty()) {
      return "unknown";
    }
    LocalDate born = entry.existence().from().get();
    if (day.isBefore(born.plusYears(GROWN_UP))) {
      return "child";
    }
    boolean dead = entry.existence().to().filter(day::isAfter).isPresent();
    return dead || day.isAfter(born.plusYears(OLD)) ? "past" : "fits";
  }

  private String office(LocalDate day) {
    if (entry.offices().isEmpty()) {
      return "unknown";
    }
    boolean past = false;
    for (Office office : entry.offices()) {
      if (office.term().from().isPresent() && office.term().mayContain(day)) {
        return "now";
      }
      past |= office.term().to().filter(day::isAfter).isPresent();
    }
    return past ? "past" : "later";
  }
}
