package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;
import org.newsgraph.time.TimeExpression;

/** Finds counts and sums in a sentence and what they count. */
final class CountFinder {

  /** Words from the noun of one count to "un" that goes on counting. */
  private static final int LIST = 3;

  /** Words from a number back to "dont": "dont au moins deux". */
  private static final int PART = 3;

  /** Words around "aucun mort" among which the verb of finding stands. */
  private static final int AROUND = 4;

  private final FrenchNumbers numbers = new FrenchNumbers();
  private final CountedNouns nouns = new CountedNouns();
  private final BareNumbers bareNumbers = new BareNumbers(nouns);

  /** The counts of a sentence outside names and {@code times}, in order; empty if none. */
  List<Count> counts(
      Tree tree, String text, EntityIndex entities, ClaimIndex claims, List<TimeExpression> times) {
    return counts(tree, text, entities, claims, times, new ArrayList<>());
  }

  /**
   * The same.
   *
   * @param left takes the numbers that no rule takes for a count: parts of a whole, "un", measures,
   *     numbers without a noun
   */
  List<Count> counts(
      Tree tree,
      String text,
      EntityIndex entities,
      ClaimIndex claims,
      List<TimeExpression> times,
      List<Count> left) {
    List<Count> found = new ArrayList<>();
    int from = 0;
    for (FrenchNumbers.Number number : numbers.find(text, tree.sentence().span())) {
      Span span = number.span();
      if (times.stream().anyMatch(t -> t.span().overlaps(span)) || isName(tree, span, entities)) {
        continue;
      }
      while (from < tree.size() && tree.token(from).span().begin() < span.end()) {
        from++;
      }
      Optional<Count> before =
          found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
      boolean said = isAllSaid(tree, span, claims);
      Count count =
          before
              .filter(b -> said)
              .map(b -> new Count(number, b.what(), b.noun(), span, true))
              .orElse(count(tree, text, number, from, before));
      if (!count.what().equals(CountedNouns.NONE)) {
        found.add(count);
      } else {
        left.add(left(tree, text, number, from));
      }
    }
    List<Count> kept = Breakdown.without(tree, found);
    found.stream().filter(c -> !kept.contains(c)).forEach(left::add);
    left.removeIf(c -> c.noun() < 0 || isBare(c.value().span().of(text)) && !isOfPeople(tree, c));
    return kept;
  }

  private boolean isOfPeople(Tree tree, Count count) {
    return nouns.isPerson(tree, count.noun());
  }

  /** The number with its noun, or with itself where it has none. */
  private Count left(Tree tree, String text, FrenchNumbers.Number number, int after) {
    int noun = nouns.noun(tree, after);
    if (noun < 0) {
      int first = tree.sentence().firstTokenIn(number.span());
      return new Count(number, "", first, number.span(), false);
    }
    Span span = number.span().cover(tree.token(noun).span());
    return new Count(number, nouns.what(tree, noun), noun, span, false);
  }

  /** True if the event is only named by a verb that says how many there were. */
  boolean isCounting(TriggerMention mention) {
    return mention.verbal()
        && mention.trigger().words().size() == 1
        && nouns.isCounting(mention.tree().lemma(mention.head()));
  }

  /** "La CGT a compté 20 000 manifestants, la police 7 500": a number that is all that one says. */
  private static boolean isAllSaid(Tree tree, Span number, ClaimIndex claims) {
    return claims.around(tree.sentence().index(), number).stream()
        .anyMatch(c -> c.content().equals(List.of(number)));
  }

  private static boolean isName(Tree tree, Span span, EntityIndex entities) {
    return entities.in(tree).stream()
        .filter(f -> f.mention().mention().kind() == MentionKind.NAME)
        .anyMatch(f -> f.span().overlaps(span));
  }

  /**
   * The count that {@code number} makes.
   *
   * @param after index of the token behind it
   * @param before the count before it in the sentence
   */
  private Count count(
      Tree tree, String text, FrenchNumbers.Number number, int after, Optional<Count> before) {
    int first = tree.sentence().firstTokenIn(number.span());
    boolean bare = isBare(number.span().of(text)) && !isOnly(text, number.span());
    int noun = nouns.noun(tree, after);
    if (noun < 0) {
      int counted = nouns.nounBefore(tree, first);
      if (counted >= 0 && !bare) {
        return new Count(number, nouns.what(tree, counted), counted, number.span(), false);
      }
      boolean people = before.filter(b -> nouns.isPerson(tree, b.noun()) || b.isToll()).isPresent();
      Optional<String> become =
          bare ? Optional.empty() : bareNumbers.become(tree, first, after, people);
      if (become.isPresent()) {
        return new Count(number, become.get(), first, number.span(), false);
      }
      return before
          .filter(b -> !bare && isElliptic(tree, first, after, b))
          .map(b -> new Count(number, b.what(), b.noun(), number.span(), true))
          .orElseGet(() -> nothing(number));
    }
    Span span = number.span().cover(tree.token(noun).span());
    String what =
        WordGroup.BALLOT.has(tree.token(noun).form().toLowerCase(Locale.FRENCH))
            ? "votes"
            : nouns.what(tree, noun);
    if (what.equals("inhabitants") && isDescription(tree, noun)) {
      return nothing(number);
    }
    boolean listed =
        before.isPresent()
            && isListed(tree, first, before.get())
            && !what.equals(CountedNouns.NONE);
    if (bare && !listed && !isOneVictim(tree, first, noun) && !Count.isPenalty(what)) {
      return nothing(number);
    }
    if (number.value().signum() == 0 && !isMissed(tree, first, noun, what)) {
      return nothing(number);
    }
    if (before.isPresent() && before.get().noun() == noun && isPartOf(tree, first)) {
      // "118 des 240 emplois": the whole is no figure of what befell the part.
      return nothing(number);
    }
    if (before.isPresent() && isPart(tree, first) && nouns.isPerson(tree, noun)) {
      return new Count(number, before.get().what(), noun, span, true);
    }
    String done = what.isEmpty() || nouns.isPerson(tree, noun) ? nouns.byVerb(tree, first) : "";
    if (what.equals(CountedNouns.PEOPLE) && done.isEmpty() && nouns.isAboard(tree, noun)) {
      done = "passengers";
    }
    return new Count(number, done.isEmpty() ? what : done, noun, span, false);
  }

  private static Count nothing(FrenchNumbers.Number number) {
    return new Count(number, CountedNouns.NONE, -1, number.span(), false);
  }

  /** "un", "des millions": no count that anybody would note. */
  private static boolean isBare(String words) {
    return WordGroup.BARE_NUMBER.has(words.toLowerCase(Locale.FRENCH));
  }

  /** "Un seul vote contre": here "un" counts. */
  private static boolean isOnly(String text, Span number) {
    return text.startsWith(" seul", number.end());
  }

  /** "Trois clôtures arrachées et un tracteur incendié": "un" goes on counting. */
  private static boolean isListed(Tree tree, int number, Count before) {
    return number > 0
        && tree.token(number - 1).tag().equals("CCONJ")
        && number - before.noun() <= LIST
        && number > before.noun();
  }

  /** "Un mort et trois blessés"; "une mort" is no dead. */
  private static boolean isOneVictim(Tree tree, int number, int noun) {
    return tree.token(number).form().equalsIgnoreCase("un")
        && tree.token(noun).tag().equals("NOUN")
        && WordGroup.VICTIM.has(tree.lemma(noun));
  }

  /** "Aucun blessé n'est à déplorer", not "aucun blessé n'a été entendu". */
  private static boolean isMissed(Tree tree, int number, int noun, String what) {
    boolean counts = Count.isToll(what) || what.equals("survivors");
    return counts
        && IntStream.range(Math.max(0, number - AROUND), Math.min(tree.size(), noun + AROUND + 1))
            .anyMatch(i -> WordGroup.FINDING.has(tree.lemma(i)));
  }

  /** "dont deux enfants" */
  private static boolean isPart(Tree tree, int number) {
    return IntStream.range(Math.max(0, number - PART), number)
        .anyMatch(i -> tree.lemma(i).equals("dont"));
  }

  /** "Mocoa (40 000 habitants)", "un village de cent habitants": how large a place is. */
  private static boolean isDescription(Tree tree, int noun) {
    String relation = tree.token(tree.firstConjunct(noun)).relation();
    return !relation.startsWith("nsubj") && !relation.startsWith("obj");
  }

  /** "Des 240", "sur 240": the number of the whole. */
  private static boolean isPartOf(Tree tree, int number) {
    return number > 0
        && WordGroup.WHOLE.has(tree.token(number - 1).form().toLowerCase(Locale.FRENCH));
  }

  /**
   * True if the number counts what the one before it counted: "quatorze morts selon la gendarmerie,
   * dix-sept d'après la Croix-Rouge", "385 voix contre 2", "suivi par Lyon (6 801)", "dix pour la
   * cadette".
   */
  private static boolean isElliptic(Tree tree, int number, int after, Count before) {
    String next = after < tree.size() ? tree.token(after).form().toLowerCase(Locale.FRENCH) : "";
    String last = number > 0 ? tree.token(number - 1).form().toLowerCase(Locale.FRENCH) : "";
    if (before.isBallot() && (WordGroup.BALLOT.has(next) || WordGroup.BALLOT.has(last))) {
      return true;
    }
    boolean aside =
        number > 1
            && last.equals("(")
            && next.equals(")")
            && tree.token(number - 2).tag().equals("PROPN");
    boolean goesOn =
        (last.equals(",") || number > 0 && tree.token(number - 1).tag().equals("CCONJ"))
            && after < tree.size()
            && tree.token(after).tag().equals("ADP")
            && !WordGroup.OF.has(next);
    boolean sourced = isSource(tree, after) || next.equals(",") && isSource(tree, after + 1);
    return !before.what().isEmpty() && (aside || goesOn) || sourced;
  }

  /** True if the words from {@code i} say who gives a number: "selon la préfecture". */
  static boolean isSource(Tree tree, int i) {
    return i < tree.size()
        && (tree.lemma(i).equals("selon")
            || i + 1 < tree.size()
                && WordGroup.OF.has(tree.token(i).form().toLowerCase(Locale.FRENCH))
                && tree.lemma(i + 1).equals("après"));
  }
}
