package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.mention.MentionType;

/**
 * A definite description without a name refers to the one last spoken of whom it fits: "le chef de
 * l'EI", "le ministre", "l'agence de presse", "le groupe", "le pays".
 */
final class Descriptions implements Sieve {

  private static final Set<String> PARTS = WordClasses.of("parts-of-a-country");

  /** "la capitale syrienne". */
  private static final Set<String> CAPITALS = WordClasses.of("capital-nouns");

  private final BroaderFunctions broader = new BroaderFunctions();
  private final Subjects subjects = new Subjects();

  @Override
  public void apply(Scene scene) {
    PersonFinder persons = new PersonFinder(scene, broader);
    BodyFinder bodies = new BodyFinder();
    Map<String, Draft> places = new HashMap<>();
    scene.drafts().forEach(d -> d.authority().ifPresent(key -> places.putIfAbsent(key, d)));
    Recent nations = new Recent();
    Map<EntityType, Recent> recent = new HashMap<>();
    for (EntityType type : EntityType.values()) {
      recent.put(type, new Recent());
    }
    int next = 0;
    for (Phrase phrase : scene.phrases()) {
      while (next < scene.names().size() && begins(scene.names().get(next), phrase)) {
        touch(scene, scene.names().get(next), recent, places);
        next++;
      }
      Optional<Draft> owner = scene.owner(phrase);
      if (owner.isEmpty()
          && (phrase.definite() || isKin(phrase))
          && !isPartOfName(phrase)
          && !isContinued(phrase)) {
        owner = capital(scene, phrase).or(() -> find(phrase, recent, nations, persons, bodies));
        owner.ifPresent(d -> join(scene, phrase, d, persons));
      }
      persons.saw(phrase, owner.isPresent());
      if (!isPartOfName(phrase) && !isContinued(phrase)) {
        bodies.saw(phrase, owner);
      }
      int sentence = phrase.line().sentence().index();
      boolean subject = subjects.isSubject(phrase.line(), phrase.first(), phrase.last());
      owner.ifPresent(d -> recent.get(d.type()).touch(d, sentence, subject));
      phrase
          .country()
          .map(c -> places.get(c.id()))
          .ifPresent(d -> nations.touch(d, sentence, subject));
    }
  }

  /** "La capitale syrienne" is the city of that name, if the article names it. */
  private static Optional<Draft> capital(Scene scene, Phrase phrase) {
    boolean capital = CAPITALS.contains(phrase.noun().id()) && phrase.body().isEmpty();
    return phrase
        .country()
        .filter(c -> capital && !c.capital().isEmpty())
        .map(c -> NormalForm.of(c.capital()))
        .flatMap(
            name ->
                scene.drafts().stream()
                    .filter(d -> d.type() == EntityType.PLACE && d.names().contains(name))
                    .findFirst());
  }

  /** "son épouse", once the article has said who she is. */
  private static boolean isKin(Phrase phrase) {
    String kind = phrase.noun().kind();
    return phrase.determiner() == Phrase.Determiner.POSSESSIVE && kind.equals("kin");
  }

  private static void join(Scene scene, Phrase phrase, Draft draft, PersonFinder persons) {
    if (phrase.noun().type() == EntityType.PERSON && !persons.holds(draft, phrase)) {
      scene.refer(phrase, draft);
    } else {
      scene.assign(phrase, draft);
    }
  }

  private static boolean begins(Reference name, Phrase phrase) {
    int own = phrase.line().sentence().index();
    return name.sentence() < own || name.sentence() == own && name.last() < phrase.headEnd();
  }

  /**
   * Whoever {@code name} means was spoken of. So was the region whose government it stands for, but
   * not the country: there "le pays" is rather another one in which governments act.
   */
  private void touch(
      Scene scene, Reference name, Map<EntityType, Recent> recent, Map<String, Draft> places) {
    boolean subject = subjects.isSubject(name.line(), name.first(), name.last());
    scene.owner(name).ifPresent(d -> recent.get(d.type()).touch(d, name.sentence(), subject));
    name.institution()
        .map(institution -> places.get(institution.authority().replaceFirst("#.*", "")))
        .filter(land -> land.country().filter(Country::region).isPresent())
        .ifPresent(region -> recent.get(EntityType.PLACE).touch(region, name.sentence(), subject));
  }

  /** "le président Les Républicains du Sénat" is not just the president. */
  private static boolean isContinued(Phrase phrase) {
    Reference next = phrase.line().nameFrom(phrase.last() + 1);
    // "le chef de l'organisation Ayman al-Zawahiri": the name is the chief's.
    return next != null
        && !phrase.noun().bodies().contains("country")
        && (next.mention().type() != MentionType.PERSON
            || phrase.noun().type() == EntityType.PERSON
            || phrase.noun().sort() == Sort.INSTITUTION);
  }

  private static boolean isPartOfName(Phrase phrase) {
    return phrase.line().nameAt(phrase.headEnd()) != null;
  }

  private static Optional<Draft> find(
      Phrase phrase,
      Map<EntityType, Recent> recent,
      Recent nations,
      PersonFinder persons,
      BodyFinder bodies) {
    if (phrase.noun().sort() == Sort.INSTITUTION) {
      // "le syndicat" of which nothing else is said is the one named before.
      boolean word =
          phrase.core() == phrase.headEnd() && !phrase.noun().kind().equals(HeadNoun.NAMED);
      boolean back =
          word
              && phrase.bare()
              && !phrase.noun().alone()
              && !phrase.noun().bodies().contains("state");
      return back ? bodies.find(phrase, recent.get(EntityType.ORGANIZATION)) : Optional.empty();
    }
    Recent latest = recent.get(phrase.noun().type());
    if (phrase.noun().kind().equals(HeadNoun.FACILITY) && phrase.bare()) {
      return bodies
          .find(phrase, latest)
          .or(() -> bodies.find(phrase, recent.get(EntityType.ORGANIZATION)));
    }
    return switch (phrase.noun().type()) {
      case PERSON -> persons.find(phrase, latest);
      case PLACE ->
          phrase.bare() || phrase.determiner() == Phrase.Determiner.DEMONSTRATIVE
              ? bodies.find(phrase, ofNation(phrase) ? nations : latest)
              : Optional.empty();
      default -> phrase.hasComplement() ? Optional.empty() : bodies.find(phrase, latest);
    };
  }

  /**
   * "le ministère de l'Intérieur du pays" after "le gouvernement russe" is Russia's, but not "le
   * nord du pays".
   */
  private static boolean ofNation(Phrase phrase) {
    Line line = phrase.line();
    return line.word(phrase.first() - 1).equals("du")
        && !PARTS.contains(line.word(phrase.first() - 2));
  }
}
