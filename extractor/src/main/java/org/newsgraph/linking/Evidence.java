package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.authority.AuthorityEntry;
import org.newsgraph.authority.AuthorityEntry.Name;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.NormalForm;

/**
 * What speaks for and against a candidate, as names such as {@code person.country=main}: each
 * question has a few answers, and each answer a weight in {@code weights.tsv}.
 */
final class Evidence {

  private final String type;
  private final List<String> found = new ArrayList<>();

  private Evidence(Entity entity) {
    type = entity.type().name().toLowerCase(Locale.ROOT);
    found.add(type + ".any");
  }

  /**
   * The evidence on {@code entry}.
   *
   * @param rivals the entries of the type that share the entity's names, {@code entry} among them
   * @param kin how many other entities of the article may be of its type and country
   */
  static List<String> on(
      Surroundings around,
      Entity entity,
      AuthorityEntry entry,
      List<AuthorityEntry> rivals,
      int kin) {
    Evidence evidence = new Evidence(entity);
    evidence.say("country", around.countries().near(entity.index(), entry));
    evidence.say("choice", choice(around.countries(), entity, entry, rivals));
    evidence.say("rivals", rivals.size() == 1 ? "none" : rivals.size() == 2 ? "one" : "many");
    evidence.say("spelling", spelling(around, entity, entry));
    evidence.say("near", around.fieldNear(entity));
    evidence.say("article", around.fieldOfArticle());
    String others = kin == 0 ? "none" : kin == 1 ? "one" : "many";
    switch (entity.type()) {
      case PERSON -> {
        evidence.say("kin", others);
        new PersonEvidence(around, entity, entry).tell(evidence);
      }
      case PLACE -> new PlaceEvidence(around, entity, entry, rivals, others).tell(evidence);
      default -> {
        evidence.say("kind", entry.kind());
        evidence.say("own", around.fieldOf(entity));
        String name = NormalForm.of(entity.name());
        evidence.say(
            "name", name.indexOf(' ') > 0 ? "words" : name.length() <= 4 ? "acronym" : "word");
      }
    }
    return List.copyOf(evidence.found);
  }

  /** Whether the article speaks of the entry's country and of no rival's. */
  private static String choice(
      CountryContext countries, Entity entity, AuthorityEntry entry, List<AuthorityEntry> rivals) {
    if (rivals.size() == 1) {
      return "none";
    }
    boolean near = countries.speaksOf(entity.index(), entry);
    boolean other =
        rivals.stream()
            .anyMatch(r -> !r.iri().equals(entry.iri()) && countries.speaksOf(entity.index(), r));
    return near ? other ? "shared" : "won" : other ? "lost" : "open";
  }

  /** Notes the answer to a question. */
  void say(String question, String answer) {
    found.add(type + "." + question + "=" + answer);
  }

  /**
   * Whether the article writes the name as the authority does, letter by letter: "label", "alias"
   * or "other".
   */
  static String spelling(Surroundings around, Entity entity, AuthorityEntry entry) {
    Set<String> names = around.names(entity);
    boolean alias = false;
    for (Name name : entry.names()) {
      if (names.contains(name.text())) {
        if (name.preferred()) {
          return "label";
        }
        alias = true;
      }
    }
    return alias ? "alias" : "other";
  }
}
