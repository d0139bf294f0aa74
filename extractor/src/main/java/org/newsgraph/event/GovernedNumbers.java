package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.time.TimeExpression;

/**
 * Gives numbers that no happening of an article has to the one whose trigger governs them, also if
 * the lexicon does not know it: "600 000 foyers étaient privés d'électricité", "la valeur a chuté
 * de 22,5 à 21,6 milliards".
 *
 * <p>Only what such a number mostly is a figure of it is given: what undergoes it, shares, sums,
 * large numbers, and of a rise or fall every number. On annotated articles two of three were right;
 * of all governed numbers one in six is.
 */
final class GovernedNumbers {

  /** From how many on a number says how large a happening is, whatever it counts. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

  /** A number of the article, in its sentence. */
  private record Told(Tree tree, Count count, boolean left) {}

  private final CountFinder counts = new CountFinder();
  private final FigureFinder finder = new FigureFinder();
  private final FigureHomes homes = new FigureHomes();
  private final CountedRole roles;

  GovernedNumbers(MentionReader reader) {
    roles = new CountedRole(reader);
  }

  /**
   * The happenings, those with further figures that govern some.
   *
   * @param trees the sentences of the article
   */
  List<Happening> give(
      List<Happening> happenings,
      List<Tree> trees,
      String text,
      EntityIndex entities,
      ClaimIndex claims,
      List<TimeExpression> times) {
    Map<EventMention, List<Figure>> given = new IdentityHashMap<>();
    for (Tree tree : trees) {
      List<EventMention> here = mentions(happenings, tree);
      if (!here.isEmpty()) {
        for (Told told : numbers(tree, text, entities, claims, times)) {
          boolean free = happenings.stream().noneMatch(h -> has(h, told.count()));
          EventMention nearest = nearest(here, told.count());
          if (free && governs(nearest, told) && isFigure(nearest, told)) {
            given
                .computeIfAbsent(nearest, m -> new ArrayList<>(nearest.figures()))
                .add(figure(nearest, told, claims));
          }
        }
      }
    }
    return happenings.stream().map(h -> with(h, given)).toList();
  }

  private static List<EventMention> mentions(List<Happening> happenings, Tree tree) {
    return happenings.stream()
        .flatMap(h -> h.mentions().stream())
        .filter(m -> m.mention().sentence() == tree.sentence().index())
        .toList();
  }

  private List<Told> numbers(
      Tree tree, String text, EntityIndex entities, ClaimIndex claims, List<TimeExpression> times) {
    List<Count> left = new ArrayList<>();
    List<Told> numbers = new ArrayList<>();
    for (Count count : counts.counts(tree, text, entities, claims, times, left)) {
      numbers.add(new Told(tree, count, false));
    }
    left.forEach(count -> numbers.add(new Told(tree, count, true)));
    return numbers;
  }

  private static boolean has(Happening happening, Count count) {
    return happening.mentions().stream()
        .flatMap(m -> m.figures().stream())
        .anyMatch(f -> f.span().overlaps(count.span()));
  }

  private static EventMention nearest(List<EventMention> here, Count count) {
    return here.stream()
        .min(Comparator.comparingInt(m -> Math.abs(m.mention().head() - count.noun())))
        .orElseThrow();
  }

  private static boolean governs(EventMention event, Told told) {
    int head = event.mention().head();
    int noun = told.count().noun();
    return noun >= 0 && noun != head && event.mention().tree().dominates(head, noun);
  }

  private boolean isFigure(EventMention event, Told told) {
    TriggerMention mention = event.mention();
    Tree tree = mention.tree();
    Count count = told.count();
    if (count.isPenalty() || count.isNone() || mention.type() != EventType.OTHER) {
      return false;
    }
    if (FigureHomes.isSum(count)) {
      return true;
    }
    boolean share = count.what().equals("percent") || WordGroup.SHARE.has(tree.lemma(count.noun()));
    boolean measure = told.left() && count.what().equals(CountedNouns.NONE) && !share;
    boolean large = count.value().value().compareTo(LARGE) >= 0;
    boolean changed = count.what().isEmpty() && told.left() && isChange(mention);
    boolean undergoes =
        !told.left() && roles.of(mention, count.noun()) == FigureFinder.Role.PATIENT;
    return share || !measure && (large || changed || undergoes);
  }

  /** "La hausse", "a chuté": of these every number tells how far. */
  private static boolean isChange(TriggerMention mention) {
    return WordGroup.CHANGE.has(mention.tree().lemma(mention.head()));
  }

  private Figure figure(EventMention event, Told told, ClaimIndex claims) {
    Count count = told.count();
    Optional<Figure> named =
        count.what().equals(CountedNouns.NONE)
            ? Optional.empty()
            : finder.figure(
                count,
                told.tree(),
                event.mention(),
                roles.of(event.mention(), count.noun()),
                claims);
    return named.orElseGet(
        () -> new Figure(count.value().value(), name(told), count.span(), OptionalInt.empty()));
  }

  private static String name(Told told) {
    String what = told.count().what();
    return what.isEmpty() || what.equals(CountedNouns.NONE)
        ? told.tree().lemma(told.count().noun())
        : what;
  }

  private static Happening with(Happening happening, Map<EventMention, List<Figure>> given) {
    if (happening.mentions().stream().noneMatch(given::containsKey)) {
      return happening;
    }
    List<EventMention> mentions =
        happening.mentions().stream()
            .map(m -> given.containsKey(m) ? m.withFigures(given.get(m)) : m)
            .toList();
    EventMention best = mentions.get(happening.mentions().indexOf(happening.best()));
    return new Happening(mentions, best, happening.signs(), happening.probability());
  }
}
