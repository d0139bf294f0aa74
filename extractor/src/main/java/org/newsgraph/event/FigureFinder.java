package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.claim.Claim;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.text.Span;

/** Says what a count is in an event: its figure, named by what became of the counted. */
final class FigureFinder {

  /** What the counted do in the event. */
  enum Role {
    AGENT,
    PATIENT,
    NEITHER
  }

  /** Characters between a figure and the words that say who gives it: a comma and a blank. */
  private static final int BEHIND = 2;

  private static final BigDecimal PAIR = BigDecimal.valueOf(2);

  /** From how many on happenings of a kind are told as one. */
  private static final BigDecimal MANIFOLD = BigDecimal.TEN;

  private static final String PARTICIPANTS = "participants";

  /** Kinds of people, who can be killed or arrested like any others. */
  private static final Set<String> GROUPS =
      Set.of(
          "troops",
          "demonstrators",
          "strikers",
          "refugees",
          "migrants",
          "passengers",
          "nationals",
          "arrested",
          "prisoners");

  /** Classes whose verb says what became of the people that it counts. */
  private static final Set<EventType> BEFALLS =
      EnumSet.of(
          EventType.KILLING,
          EventType.DEATH,
          EventType.INJURY,
          EventType.ARREST,
          EventType.RELEASE,
          EventType.CHARGE,
          EventType.TRIAL,
          EventType.SENTENCE);

  /** Classes of what happens to bodies and things, which has no shares in percent. */
  private static final Set<EventType> BODILY =
      EnumSet.of(
          EventType.ATTACK,
          EventType.KILLING,
          EventType.DEATH,
          EventType.INJURY,
          EventType.ACCIDENT,
          EventType.DISASTER,
          EventType.ARREST,
          EventType.DEPLOYMENT,
          EventType.MOVEMENT);

  /** Classes whose agents do harm to others. */
  private static final Set<EventType> HARMS =
      EnumSet.of(EventType.ATTACK, EventType.KILLING, EventType.INJURY);

  /** Classes whose verb says what the people are doing that it counts. */
  private static final Set<EventType> GATHERS = EnumSet.of(EventType.PROTEST, EventType.STRIKE);

  private final Map<EventType, String> kinds = new HashMap<>();

  FigureFinder() {
    for (LexiconFile.Row row : LexiconFile.read(FigureFinder.class, "fr/figure-kinds.tsv")) {
      kinds.put(EventType.valueOf(row.get("type").toUpperCase(Locale.ROOT)), row.get("what"));
    }
  }

  /**
   * The figure that {@code count} is for the event of {@code mention}; empty if what it counts says
   * nothing of such an event.
   *
   * @param role what the counted do in the verb of the event
   */
  Optional<Figure> figure(
      Count count, Tree tree, TriggerMention mention, Role role, ClaimIndex claims) {
    String kind = kinds.getOrDefault(mention.type(), "");
    String what = count.what();
    boolean people = what.isEmpty() || what.equals(CountedNouns.PEOPLE) || GROUPS.contains(what);
    if (count.isPenalty() && mention.type() != EventType.SENTENCE) {
      // "Encourt dix ans de prison": nobody has been sentenced to them.
      return Optional.empty();
    }
    if (what.equals("percent") && BODILY.contains(mention.type())) {
      // "1,3 % malgré l'attentat": no share of anything in a deed.
      return Optional.empty();
    }
    if (role == Role.PATIENT && what.isEmpty() && mention.type() == EventType.ATTACK) {
      what = "targets";
    } else if (role == Role.PATIENT && people && BEFALLS.contains(mention.type())) {
      what = kind;
    } else if (role == Role.AGENT && people && !what.isEmpty() && HARMS.contains(mention.type())) {
      // "visé par deux individus": who does it is not among the victims.
      what = "assailants";
    } else if (role == Role.AGENT && people && GATHERS.contains(mention.type())) {
      what = kind;
    } else if (what.equals("percent") && mention.type() == EventType.ELECTION) {
      what = "votes";
    } else if (what.equals(PARTICIPANTS) && !kind.isEmpty()) {
      what = kind;
    } else if (what.equals(CountedNouns.PEOPLE)) {
      // "Trois hommes ont tué": who does it is not counted among the killed.
      what =
          mention.verbal() && BEFALLS.contains(mention.type()) || kind.isEmpty()
              ? CountedNouns.PEOPLE
              : kind;
    } else if (what.isEmpty()
        && (role == Role.PATIENT
            || role == Role.AGENT && !isPair(count)
            || isManifold(count, mention))) {
      // "la fermeture de deux lignes": what undergoes or does it is counted under its own name.
      what = tree.lemma(count.noun());
    }
    if (what.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> around = claims.around(tree.sentence().index(), count.span());
    Optional<Claim> giver =
        around.stream()
            .filter(c -> isNamedBehind(c, count.span()))
            .findFirst()
            .or(() -> around.stream().findFirst());
    OptionalInt claim = giver.map(c -> OptionalInt.of(c.index())).orElse(OptionalInt.empty());
    return Optional.of(new Figure(count.value().value(), what, count.span(), claim));
  }

  /** "Les deux nations": both sides are no figure of what they do. */
  private static boolean isPair(Count count) {
    return count.value().value().compareTo(PAIR) <= 0;
  }

  /** "20 000 évacuations": so many are one happening, with their number as its figure. */
  private static boolean isManifold(Count count, TriggerMention mention) {
    return count.noun() == mention.head() && count.value().value().compareTo(MANIFOLD) >= 0;
  }

  /** "25 000, selon la CGT": of two claims that hold a figure, the one told right behind it. */
  private static boolean isNamedBehind(Claim claim, Span figure) {
    return claim
        .cue()
        .map(cue -> cue.begin() - figure.end())
        .filter(gap -> gap >= 0 && gap <= BEHIND)
        .isPresent();
  }
}
