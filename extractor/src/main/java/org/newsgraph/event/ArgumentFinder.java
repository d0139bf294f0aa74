package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Gender;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;

/** Fills the roles of a trigger's frame with entities of the cast. */
final class ArgumentFinder {

  private static final Set<EventType> GRAVE =
      EnumSet.of(
          EventType.ATTACK,
          EventType.KILLING,
          EventType.DEATH,
          EventType.ARREST,
          EventType.CHARGE,
          EventType.TRIAL,
          EventType.SENTENCE);

  /** Classes in which "l'a convoqué" has a person as object; the grave ones are left out. */
  private static final Set<EventType> PERSONAL =
      EnumSet.of(
          EventType.INJURY,
          EventType.RELEASE,
          EventType.APPOINTMENT,
          EventType.RESIGNATION,
          EventType.MEETING);

  /** Words after a passive among which its agent may stand. */
  private static final int REACH = 10;

  private final Prepositions prepositions;
  private final Grammar grammar;
  private final Attachment attachment;
  private final Whose whose;
  private final PeopleNouns people = new PeopleNouns();
  private final OnlyPerson only = new OnlyPerson(people);
  private final Set<String> members = new HashSet<>();
  private final Set<String> forces = new HashSet<>();

  ArgumentFinder(Prepositions prepositions, Grammar grammar, Attachment attachment) {
    this.prepositions = prepositions;
    this.grammar = grammar;
    this.attachment = attachment;
    whose = new Whose(grammar, prepositions, attachment);
    for (LexiconFile.Row row : LexiconFile.read(ArgumentFinder.class, "fr/member-nouns.tsv")) {
      members.add(row.get("noun"));
    }
    for (LexiconFile.Row row : LexiconFile.read(ArgumentFinder.class, "fr/force-nouns.tsv")) {
      forces.add(row.get("noun"));
    }
  }

  /** Who does it, empty if not said. */
  List<Participant> agents(TriggerMention mention, EntityIndex entities) {
    return fill(mention, mention.trigger().frame().agent(), entities, false);
  }

  /** Who undergoes it, empty if not said. */
  List<Participant> patients(TriggerMention mention, EntityIndex entities) {
    return fill(mention, mention.trigger().frame().patient(), entities, false);
  }

  /** Who does it by what the sentence tells beside it, see {@link Slot#isBeside}; empty if open. */
  List<Participant> agentsBeside(TriggerMention mention, EntityIndex entities) {
    return fill(mention, mention.trigger().frame().agent(), entities, true);
  }

  /** Who undergoes it by what the sentence tells beside it; empty if open. */
  List<Participant> patientsBeside(TriggerMention mention, EntityIndex entities) {
    return fill(mention, mention.trigger().frame().patient(), entities, true);
  }

  /** Head tokens of everything in the slots of {@code role}, named or not; empty if none. */
  List<Integer> heads(TriggerMention mention, List<List<Slot>> role) {
    List<Integer> heads = new ArrayList<>();
    for (List<Slot> slots : role) {
      slots.stream()
          .filter(slot -> !slot.isBeside())
          .forEach(slot -> heads.addAll(heads(mention, slot)));
    }
    return heads;
  }

  private List<Participant> fill(
      TriggerMention mention, List<List<Slot>> role, EntityIndex entities, boolean beside) {
    for (List<Slot> slots : role) {
      List<Participant> found = new ArrayList<>();
      for (Slot slot : slots) {
        if (slot.isBeside() != beside) {
          continue;
        }
        for (int head : heads(mention, slot)) {
          entity(mention, head, slot, entities)
              .filter(p -> found.stream().noneMatch(f -> f.entity() == p.entity()))
              .ifPresent(found::add);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private Optional<Participant> entity(
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
        .filter(found -> isNamedBy(tree, head, found) && !isInside(tree, head, found))
        .or(() -> behind(tree, head, entities))
        .or(() -> named(tree, head, entities))
        .filter(found -> slot.types().contains(type(mention, found, slot)))
        .filter(found -> !slot.name().equals("force") || isForce(tree, head, found))
        .filter(found -> isSafe(mention, found))
        .map(found -> new Participant(found.entity().index(), found.span()));
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

  /** "Le juge X" is X, "la famille X", "l'affaire X" is not. */
  private boolean isNamedBy(Tree tree, int head, EntityIndex.Found found) {
    boolean apart = found.head() != head && !found.span().contains(tree.token(head).span());
    return !apart
        || found.entity().type() != EntityType.PERSON
        || !tree.token(head).tag().equals("NOUN")
        || people.maybe(tree.lemma(head));
  }

  /**
   * The one name in a long phrase for a person that the parse ties to some other word of it: "le
   * journaliste et présentateur de radio français X".
   */
  private Optional<EntityIndex.Found> named(Tree tree, int head, EntityIndex entities) {
    if (!tree.token(head).tag().equals("NOUN") || !people.maybe(tree.lemma(head))) {
      return Optional.empty();
    }
    List<EntityIndex.Found> names =
        entities.in(tree).stream()
            .filter(f -> f.entity().type() == EntityType.PERSON && f.head() > head)
            .filter(f -> f.mention().mention().kind() == MentionKind.NAME)
            .filter(f -> prepositions.of(tree, f.head()).isEmpty())
            .filter(f -> tree.dominates(head, f.head()))
            .filter(f -> tree.clause(f.head()) == tree.clause(head))
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /**
   * "Il a été arrêté" after a sentence with two men: who is meant is a guess, and a guess at who
   * was arrested, charged or killed accuses somebody. Such an event takes a person by name or
   * description.
   */
  private static boolean isSafe(TriggerMention mention, EntityIndex.Found found) {
    return !GRAVE.contains(mention.type())
        || found.entity().type() != EntityType.PERSON
        || found.mention().mention().kind() != MentionKind.PRONOUN;
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

  /** The body or country that unnamed people act for: "des membres de la DGSI". */
  private Optional<EntityIndex.Found> behind(Tree tree, int head, EntityIndex entities) {
    if (!members.contains(tree.lemma(head))) {
      return Optional.empty();
    }
    for (int c : tree.children(head)) {
      boolean of = prepositions.of(tree, c).equals("de") || tree.sentence().is(c, "amod");
      Optional<EntityIndex.Found> found = of ? entities.at(tree, c) : Optional.empty();
      if (found.filter(f -> f.entity().type() == EntityType.ORGANIZATION).isPresent()) {
        return found;
      }
    }
    return Optional.empty();
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
    boolean acts = subject || slot.name().equals("support") || slot.name().equals("de");
    boolean body =
        acts && found.entity().authority().isPresent()
            || subject
                && mention.verbal()
                && !GRAVE.contains(mention.type())
                && SubjectBefore.of(mention.tree(), mention.head()).contains(found.head());
    return body && type == EntityType.PLACE ? EntityType.ORGANIZATION : type;
  }

  private List<Integer> heads(TriggerMention mention, Slot slot) {
    Tree tree = mention.tree();
    int head = mention.head();
    return switch (slot.name()) {
      case "subj" -> mention.verbal() ? subject(mention) : List.of();
      case "obj" -> mention.verbal() ? grammar.object(tree, head) : List.of();
      // "La famille annonce la mort de X": who announces a death did not bring it about.
      case "support" ->
          Whose.isOwned(tree, head)
              ? List.of()
              : attachment.carrier(tree, head, GRAVE.contains(mention.type()));
      case "support-obj", "target" -> attachment.target(tree, head);
      case "adj" -> adjectives(tree, head);
      case "own" -> whose.ownDeed(tree, head);
      case "fate" -> whose.ownFate(tree, head);
      case "attend" ->
          prepositional(mention, "de").isEmpty() ? whose.attending(tree, head) : List.of();
      case "party" -> party(mention);
      case "doer" -> whose.doer(tree, head);
      case "from" ->
          Whose.isOwned(tree, head) || prepositional(mention, "de").size() > 1
              ? prepositional(mention, "de")
              : List.of();
      case "de" -> Whose.isOwned(tree, head) ? List.of() : prepositional(mention, "de");
      case "force" -> prepositional(mention, "de");
      default -> prepositional(mention, slot.name());
    };
  }

  /** A verb that takes no object keeps its subject, whatever the parser thinks of its auxiliary. */
  private List<Integer> subject(TriggerMention mention) {
    if (mention.trigger().frame().hasObject()
        && grammar.isPassive(mention.tree(), mention.head())) {
      List<Integer> by = grammar.by(mention.tree(), mention.head());
      return by.isEmpty() ? agentAfter(mention.tree(), mention.head()) : by;
    }
    return mention.trigger().frame().hasObject()
        ? grammar.subject(mention.tree(), mention.head())
        : grammar.surfaceSubject(mention.tree(), mention.head());
  }

  /** The agent of a passive that the parse hung elsewhere: "interpellé, sans incident, par X". */
  private List<Integer> agentAfter(Tree tree, int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + REACH) && !tree.isVerb(i); i++) {
      if (tree.isNominal(i) && prepositions.of(tree, i).equals("par")) {
        return tree.conjuncts(i);
      }
    }
    return List.of();
  }

  /** Who signs or meets beside whom "avec" names: "X a signé un accord avec Y". */
  private List<Integer> party(TriggerMention mention) {
    Tree tree = mention.tree();
    if (prepositional(mention, "avec").isEmpty() || !prepositional(mention, "de").isEmpty()) {
      return List.of();
    }
    List<Integer> carrier = attachment.carrier(tree, mention.head(), true);
    return carrier.isEmpty() ? whose.attending(tree, mention.head()) : carrier;
  }

  private static List<Integer> adjectives(Tree tree, int noun) {
    return tree.children(noun).stream().filter(c -> tree.sentence().is(c, "amod")).toList();
  }

  /**
   * Phrases of the trigger itself, of the expression's own nouns ("la mise en examen de X"), of the
   * participle or the light verb that carries it ("un raid mené par X", "mener une attaque contre
   * X").
   */
  private List<Integer> prepositional(TriggerMention mention, String preposition) {
    Tree tree = mention.tree();
    List<Integer> found = new ArrayList<>(grammar.dependents(tree, mention.head(), preposition));
    Span words = mention.span();
    for (int i = mention.head() + 1;
        i < tree.size() && tree.token(i).span().begin() < words.end();
        i++) {
      for (int dependent : grammar.dependents(tree, i, preposition)) {
        if (tree.token(dependent).span().begin() >= words.end()) {
          found.add(dependent);
        }
      }
    }
    if (found.isEmpty() && mention.verbal() && preposition.equals("par")) {
      found.addAll(agentAfter(tree, mention.head()));
    }
    if (found.isEmpty() && !mention.verbal() && !preposition.equals("de")) {
      for (Attachment.Governor governor : attachment.governors(tree, mention.head())) {
        // "une réunion improvisée avec X": who is with whom hangs on the participle.
        boolean with = preposition.equals("avec") && governor.verb() > mention.head();
        if (governor.asObject() && (with || attachment.isSupport(tree.lemma(governor.verb())))) {
          found.addAll(grammar.dependents(tree, governor.verb(), preposition));
        }
      }
    }
    return found;
  }
}
