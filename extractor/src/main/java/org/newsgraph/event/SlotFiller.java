package org.newsgraph.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Gender;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.mention.MentionKind;

/** Decides who or what of the cast the words in a slot mean, and whether they may fill it. */
final class SlotFiller {

  /** Classes in which "l'a convoqué" has a person as object; the grave ones are left out. */
  private static final Set<EventType> PERSONAL =
      EnumSet.of(
          EventType.INJURY,
          EventType.RELEASE,
          EventType.APPOINTMENT,
          EventType.RESIGNATION,
          EventType.MEETING);

  /** Classes beside the grave ones in which a wrong participant accuses somebody. */
  private static final Set<EventType> ACCUSING =
      EnumSet.of(EventType.SANCTION, EventType.INVESTIGATION, EventType.THREAT);

  /** Slots in which a country acts. */
  private static final Set<String> ACTING =
      Set.of("subj", "support", "own", "de", "avec", "entre", "contre", "envers", "gathered");

  /** Classes that befall a state where they befall a country. */
  private static final Set<EventType> STATE =
      EnumSet.of(
          EventType.ATTACK,
          EventType.THREAT,
          EventType.SANCTION,
          EventType.AID,
          EventType.AGREEMENT,
          EventType.COOPERATION);

  private final Prepositions prepositions;
  private final Grammar grammar;
  private final PeopleNouns people = new PeopleNouns();
  private final OnlyPerson only = new OnlyPerson(people);
  private final NamesInPhrase names;
  private final Owners owners;
  private final SpokenOf spoken;
  private final Set<String> forces = new HashSet<>();

  SlotFiller(Prepositions prepositions, Grammar grammar) {
    this.prepositions = prepositions;
    this.grammar = grammar;
    names = new NamesInPhrase(prepositions, people);
    owners = new Owners(prepositions);
    spoken = new SpokenOf(prepositions);
    for (LexiconFile.Row row : LexiconFile.read(SlotFiller.class, "fr/force-nouns.tsv")) {
      forces.add(row.get("noun"));
    }
  }

  /** The participant that the phrase with this head is in that slot; empty if none may be. */
  Optional<Participant> participant(
      TriggerMention mention, int head, Slot slot, EntityIndex entities) {
    Tree tree = mention.tree();
    boolean bare = slot.name().equals("subj") || slot.name().equals("obj");
    // "À Trappes, la vitre a été brisée": what has a preposition is no subject, whatever the parse.
    if (bare && prepositions.isLocal(prepositions.of(tree, head))) {
      return Optional.empty();
    }
    if (tree.isLabel(head, mention.head())) {
      return Optional.empty();
    }
    if (slot.name().equals("adj") && entities.at(tree, head).isEmpty()) {
      return government(tree, head, entities);
    }
    if (isClitic(tree, head)) {
      return slot.name().equals("obj") ? clitic(mention, head, entities) : Optional.empty();
    }
    return entities
        .at(tree, head)
        .filter(found -> names.isNamedBy(tree, head, found) && !isInside(tree, head, found))
        .or(() -> owners.behind(mention, head, slot, entities))
        .or(() -> names.in(mention, head, entities))
        .or(() -> names.called(tree, head, entities))
        .or(() -> names.listed(tree, head, entities))
        .or(() -> apposed(tree, head, entities))
        .filter(found -> slot.types().contains(type(mention, found, slot)))
        .filter(
            found ->
                !slot.name().equals("force")
                    || isForce(tree, head, found)
                    || StrikingState.acts(tree, mention.head(), head, entities))
        .filter(found -> isSafe(mention, found, entities))
        .filter(
            found ->
                !mention.trigger().frame().isUndergoing(slot)
                    || !spoken.isSpeaker(tree, head, found, entities))
        .filter(found -> !isJoinedInVain(mention, head, found))
        .map(found -> new Participant(found.entity().index(), found.span()));
  }

  /** "X, agronome, enlevé en 2009": the agronomist is X. */
  private Optional<EntityIndex.Found> apposed(Tree tree, int head, EntityIndex entities) {
    int name = tree.token(head).head();
    boolean person =
        tree.token(head).relation().equals("appos")
            && name >= 0
            && name < head
            && tree.child(head, "det") < 0
            && tree.token(name).tag().equals("PROPN")
            && people.maybe(tree.lemma(head));
    return person
        ? entities.at(tree, name).filter(f -> f.entity().type() == EntityType.PERSON)
        : Optional.empty();
  }

  /** The director of "le directeur d'une banque condamnée" was not condemned himself. */
  private static boolean isInside(Tree tree, int head, EntityIndex.Found found) {
    return found.head() >= 0
        && found.head() != head
        && found.mention().mention().kind() == MentionKind.DESCRIPTION
        && tree.sentence().is(head, "nmod")
        && found.span().contains(tree.token(head).span())
        && tree.dominates(found.head(), head);
  }

  /**
   * "Il a été arrêté" after a sentence with two men: who is meant is a guess, and a guess at who
   * was arrested, fined or killed accuses somebody. Such an event takes nobody by a pronoun, but
   * whom the article calls a suspect, where nobody else was spoken of just before.
   */
  private boolean isSafe(TriggerMention mention, EntityIndex.Found found, EntityIndex entities) {
    boolean accuses = mention.type().isGrave() || ACCUSING.contains(mention.type());
    return !accuses
        || found.entity().type() == EntityType.ORGANIZATION
        || found.entity().type() == EntityType.PLACE
        || found.mention().mention().kind() != MentionKind.PRONOUN
        || isKnownSuspect(mention.tree(), found, entities);
  }

  private boolean isKnownSuspect(Tree tree, EntityIndex.Found found, EntityIndex entities) {
    int head = found.head();
    return head >= 0
        && tree.token(head).tag().equals("PRON")
        && entities.isCalled(found.entity().index(), WordGroup.SUSPECT)
        && only.before(tree, head, found.entity().gender(), Set.of(), entities)
            .filter(one -> one.entity().index() == found.entity().index())
            .isPresent();
  }

  /**
   * "X a arrêté Y et Z a protesté", "après l'arrestation de Y, Z a protesté": whom the parse joins
   * to Y may begin the next clause.
   */
  private boolean isJoinedInVain(TriggerMention mention, int head, EntityIndex.Found found) {
    Tree tree = mention.tree();
    boolean joined =
        mention.type().isGrave()
            && head > mention.head()
            && tree.token(head).relation().equals("conj")
            && prepositions.of(tree, head).isEmpty();
    return isOneOfSeveral(mention, found)
        || joined
            && (NameList.isBehindOpening(tree, tree.firstConjunct(head), found.span())
                || NextClause.mayTake(tree, head, found.span()));
  }

  // "a arrêté trois hommes, X a été relâché": the parse takes X for one of them.
  private static boolean isOneOfSeveral(TriggerMention mention, EntityIndex.Found found) {
    Tree tree = mention.tree();
    return mention.type().isGrave()
        && found.head() > mention.head()
        && tree.token(found.head()).relation().equals("appos")
        && tree.token(tree.token(found.head()).head()).morphology().number().equals("Plur")
        && NextClause.mayBegin(tree, found.span());
  }

  private static boolean isClitic(Tree tree, int i) {
    return tree.token(i).tag().equals("PRON")
        && WordGroup.OBJECT_CLITIC.has(tree.token(i).form().toLowerCase(Locale.FRENCH));
  }

  /** Whom "l'a convoqué" means, if it can only be one; empty if several persons were named. */
  private Optional<Participant> clitic(TriggerMention mention, int head, EntityIndex entities) {
    if (!PERSONAL.contains(mention.type())) {
      return Optional.empty();
    }
    Tree tree = mention.tree();
    Set<Integer> subjects = new HashSet<>();
    for (int subject : grammar.surfaceSubject(tree, mention.head())) {
      entities.at(tree, subject).ifPresent(f -> subjects.add(f.entity().index()));
    }
    Gender gender = OnlyPerson.of(tree.token(mention.head()).morphology().gender());
    return only.before(tree, head, gender, subjects, entities)
        .map(f -> new Participant(f.entity().index(), tree.token(head).span()));
  }

  /** "L'opération russe": the government of the country, if the article speaks of it. */
  private static Optional<Participant> government(Tree tree, int word, EntityIndex entities) {
    return Countries.all()
        .ofAdjective(tree.token(word).form())
        .flatMap(country -> entities.government(country.id()))
        .map(entity -> new Participant(entity.index(), tree.token(word).span()));
  }

  /** True for those who can attack: an army, a police, an armed group, a government. */
  private boolean isForce(Tree tree, int head, EntityIndex.Found found) {
    String first = found.entity().name().toLowerCase(Locale.FRENCH).split("[ -]")[0];
    return forces.contains(first)
        || forces.contains(tree.lemma(head))
        || found.entity().authority().filter(a -> a.contains("#")).isPresent();
  }

  /** "Dunkerque, qui a battu Aix": a place by its name; "l'aéroport a rouvert" does nothing. */
  private static boolean isNamed(TriggerMention mention, EntityIndex.Found found, Slot slot) {
    return found.mention().mention().kind() == MentionKind.NAME
        && found.head() < mention.head()
        && !mention.type().harms()
        && !mention.trigger().frame().isUndergoing(slot);
  }

  /**
   * A country that acts is a body, even where the cast keeps it as a place; so is a town or region
   * that is the subject of what only people do: "Montpellier a remporté la coupe".
   */
  private static EntityType type(TriggerMention mention, EntityIndex.Found found, Slot slot) {
    EntityType type = found.entity().type();
    if (type == EntityType.ANONYMOUS_SOURCE) {
      return EntityType.PERSON;
    }
    boolean subject = slot.name().equals("subj");
    boolean acts = ACTING.contains(slot.name());
    // "Attaquer un pays", "des sanctions contre un pays": the state is meant, "visiter un pays"
    // not.
    acts |= STATE.contains(mention.type());
    // "La Crimée a été annexée", "Toulouse a été éliminé": what befalls a place befalls its people.
    // A street that is closed has none.
    String first = found.entity().name().toLowerCase(Locale.FRENCH).split(" ")[0];
    boolean whole =
        mention.type() == EventType.OTHER
            && slot.name().equals("obj")
            && !WordGroup.STREET.has(first);
    boolean body =
        whole
            || slot.name().equals("facing")
            || acts && found.entity().authority().isPresent()
            || subject
                && mention.verbal()
                && !mention.type().isGrave()
                && (isNamed(mention, found, slot)
                    || SubjectBefore.of(mention.tree(), mention.head()).contains(found.head()));
    return body && type == EntityType.PLACE ? EntityType.ORGANIZATION : type;
  }
}
