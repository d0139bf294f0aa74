package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.claim.Claim;
import org.newsgraph.entity.Countries;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;
import org.newsgraph.time.TimeExpression;

/** Finds counts and sums in a sentence and what they count. */
final class FigureFinder {

  /**
   * A number with the noun that it counts.
   *
   * @param value the number as read
   * @param what what is counted, empty where the event decides
   * @param noun index of the counted noun in the sentence
   * @param span from the number to the noun
   */
  record Count(FrenchNumbers.Number value, String what, int noun, Span span) {

    /** True if the noun itself tells of dead, injured or missing. */
    boolean isToll() {
      return FigureFinder.isToll(what);
    }

    /** True if those counted were there when an accident or attack befell them. */
    boolean isAboard() {
      return ABOARD.contains(what);
    }
  }

  /** What the counted do in the event. */
  enum Role {
    AGENT,
    PATIENT,
    NEITHER
  }

  /** Words between a number and its noun: "31 000 jeunes personnes", "trois millions d'euros". */
  private static final int REACH = 4;

  private static final String PEOPLE = "people";

  /** Kinds of people, who can be killed or arrested like any others. */
  private static final Set<String> GROUPS =
      Set.of(
          "troops", "demonstrators", "strikers", "refugees", "migrants", "passengers", "nationals");

  private static final Set<String> ABOARD = Set.of("passengers", "crew", "survivors", "nationals");

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

  /** Classes whose verb says what the people are doing that it counts. */
  private static final Set<EventType> GATHERS = EnumSet.of(EventType.PROTEST, EventType.STRIKE);

  private final Among among = new Among();
  private final FrenchNumbers numbers = new FrenchNumbers();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<EventType, String> kinds = new HashMap<>();

  FigureFinder() {
    for (LexiconFile.Row row : LexiconFile.read(FigureFinder.class, "fr/counted-nouns.tsv")) {
      nouns.put(row.get("noun"), row.get("what"));
    }
    for (LexiconFile.Row row : LexiconFile.read(FigureFinder.class, "fr/figure-kinds.tsv")) {
      kinds.put(EventType.valueOf(row.get("type").toUpperCase(Locale.ROOT)), row.get("what"));
    }
  }

  /** The counts of a sentence outside names and {@code times}, in order; empty if none. */
  List<Count> counts(Tree tree, String text, EntityIndex entities, List<TimeExpression> times) {
    List<Count> found = new ArrayList<>();
    int from = 0;
    for (FrenchNumbers.Number number : numbers.find(text, tree.sentence().span())) {
      Span span = number.span();
      if (isBare(span.of(text)) && !isOnly(text, span)
          || times.stream().anyMatch(t -> t.span().overlaps(span))
          || entities.in(tree).stream()
              .anyMatch(
                  f ->
                      f.mention().mention().kind() == MentionKind.NAME
                          && f.span().overlaps(span))) {
        continue;
      }
      while (from < tree.size() && tree.token(from).span().begin() < span.end()) {
        from++;
      }
      int noun = countedNoun(tree, from);
      if (noun < 0) {
        if (!found.isEmpty()) {
          Count before = found.get(found.size() - 1);
          if (isSourced(tree, from) || before.what().equals("votes") && isBallot(tree, from)) {
            found.add(new Count(number, before.what(), before.noun(), span));
          }
        }
        continue;
      }
      String whole = nouns.getOrDefault(tree.lemma(among.whole(tree, noun)), "");
      String what = isToll(whole) ? whole : what(tree, noun);
      if (!what.equals("none")) {
        found.add(new Count(number, what, noun, span.cover(tree.token(noun).span())));
      }
    }
    return found;
  }

  /** What the noun counts; a noun of origin counts people ("sept Philippins"). */
  private String what(Tree tree, int noun) {
    String listed = nouns.get(tree.lemma(noun));
    if (listed != null) {
      return listed;
    }
    String form = tree.token(noun).form();
    boolean origin =
        Character.isUpperCase(form.charAt(0))
            && Countries.all().ofAdjective(form.toLowerCase(Locale.FRENCH)).isPresent();
    return origin ? "nationals" : "";
  }

  private static boolean isToll(String what) {
    return what.equals("killed") || what.equals("injured") || what.equals("missing");
  }

  /** "un", "des millions": no count that anybody would note. */
  private static boolean isBare(String words) {
    String lower = words.toLowerCase(Locale.FRENCH);
    return lower.equals("un")
        || lower.equals("une")
        || lower.startsWith("millions")
        || lower.startsWith("milliards")
        || lower.equals("million")
        || lower.equals("milliard");
  }

  /**
   * "quatorze morts selon la gendarmerie, dix-sept d'après la Croix-Rouge": the noun is left out.
   */
  private static boolean isSourced(Tree tree, int after) {
    if (after >= tree.size()) {
      return false;
    }
    String form = tree.token(after).form().toLowerCase(Locale.FRENCH);
    String next = after + 1 < tree.size() ? tree.lemma(after + 1) : "";
    return form.equals("selon") || form.startsWith("d") && next.equals("après");
  }

  /** "385 voix contre 2", "385 voix pour, deux contre" */
  private static boolean isBallot(Tree tree, int after) {
    // The number is the token before "after"; what stands before it tells too.
    boolean before = after >= 2 && WordGroup.BALLOT.has(tree.lemma(after - 2));
    return before || after < tree.size() && WordGroup.BALLOT.has(tree.lemma(after));
  }

  /** "Un seul vote contre": here "un" counts. */
  private static boolean isOnly(String text, Span number) {
    return text.startsWith(" seul", number.end());
  }

  private static int countedNoun(Tree tree, int from) {
    int adjective = -1;
    for (int i = from; i < Math.min(tree.size(), from + REACH); i++) {
      String tag = tree.token(i).tag();
      if (tag.equals("NOUN") || tree.token(i).form().equals("%")) {
        return i;
      }
      adjective = adjective < 0 && tag.equals("ADJ") ? i : adjective;
      boolean between =
          tag.equals("ADJ") || tag.equals("ADP") || tag.equals("DET") || tag.equals("NUM");
      if (!between) {
        break;
      }
    }
    // "trois mille salariés", "douze blessés": nouns that a tagger takes for adjectives.
    return adjective;
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
    boolean people = what.isEmpty() || what.equals(PEOPLE) || GROUPS.contains(what);
    if (what.equals("percent") && BODILY.contains(mention.type())) {
      // "1,3 % malgré l'attentat": no share of anything in a deed.
      return Optional.empty();
    }
    if (role == Role.PATIENT && what.isEmpty() && mention.type() == EventType.ATTACK) {
      what = "targets";
    } else if (role == Role.PATIENT && people && BEFALLS.contains(mention.type())) {
      what = kind;
    } else if (role == Role.AGENT && people && GATHERS.contains(mention.type())) {
      what = kind;
    } else if (what.equals("percent") && mention.type() == EventType.ELECTION) {
      what = "votes";
    } else if (what.equals(PEOPLE)) {
      // "Trois hommes ont tué": who does it is not counted among the killed.
      what = mention.verbal() && BEFALLS.contains(mention.type()) || kind.isEmpty() ? PEOPLE : kind;
    } else if (what.isEmpty() && role == Role.PATIENT) {
      // "la fermeture de deux lignes": what undergoes it is counted under its own name.
      what = tree.lemma(count.noun());
    }
    if (what.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> around = claims.around(tree.sentence().index(), count.span());
    OptionalInt claim =
        around.isEmpty() ? OptionalInt.empty() : OptionalInt.of(around.get(0).index());
    return Optional.of(new Figure(count.value().value(), what, count.span(), claim));
  }
}
