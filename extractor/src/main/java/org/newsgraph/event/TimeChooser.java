package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.PublicationDate;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.time.Granularity;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeKind;

/** Chooses which of the times of its sentence an event happened at. */
final class TimeChooser {

  /** Words before a date in the first sentence of the body that still leave it a dateline. */
  private static final int DATELINE = 3;

  /** Words between a time and the preposition that makes it a bound: "avant le lundi". */
  private static final int BOUND = 3;

  /** Words before "depuis" among which a superlative stands. */
  private static final int COMPARED = 8;

  /** Words before a time that still opens its sentence: "Dans la nuit du". */
  private static final int FRONT = 4;

  /** Words from "lors" to the noun of what it happened in: "lors de l'élection municipale". */
  private static final int OCCASION = 4;

  private record Placed(TimeExpression time, int head) {}

  private final List<List<Placed>> bySentence = new ArrayList<>();
  private final Set<Span> bounds = new HashSet<>();
  private final Optional<PublicationDate> published;

  private final Attachment attachment;

  TimeChooser(Analysis analysis, List<TimeExpression> times, Attachment attachment) {
    this.attachment = attachment;
    published = analysis.article().metadata().published();
    for (int i = 0; i < analysis.sentences().size(); i++) {
      bySentence.add(new ArrayList<>(2));
    }
    for (TimeExpression time : times) {
      if (time.kind() == TimeKind.DATE || time.kind() == TimeKind.INTERVAL) {
        analysis
            .sentenceAt(time.span())
            .filter(s -> !isDateline(analysis, time, s.firstTokenIn(time.span())))
            .ifPresent(s -> place(s, time));
      }
    }
  }

  private void place(Sentence sentence, TimeExpression time) {
    if (!isHour(time) && isBound(sentence, sentence.firstTokenIn(time.span()))) {
      bounds.add(time.span());
    }
    bySentence.get(sentence.index()).add(new Placed(time, sentence.headOf(time.span())));
  }

  /** True if {@code time} only bounds what it stands with; it tells whether that is to come. */
  boolean isBound(TimeExpression time) {
    return bounds.contains(time.span());
  }

  /** "12 juin 2016 . –" at the head of the body says when the article was written. */
  private static boolean isDateline(Analysis analysis, TimeExpression time, int token) {
    if (token > DATELINE || time.value().isEmpty()) {
      return false;
    }
    boolean published =
        analysis
            .article()
            .metadata()
            .published()
            .filter(p -> p.day().equals(time.value().get().first()))
            .isPresent();
    int end = time.span().end();
    String after =
        analysis.text().substring(end, Math.min(end + 4, analysis.text().length())).strip();
    return published
        && (after.startsWith(".") || after.startsWith("–") || after.startsWith("-"))
        && analysis.sentenceAt(time.span()).filter(s -> s.kind() != BlockKind.HEADLINE).isPresent();
  }

  /** "Une prise d'otages jusqu'à 5 heures": whatever the hour bounds, the day is that day. */
  private static boolean isHour(TimeExpression time) {
    return time.value().filter(v -> v.granularity().compareTo(Granularity.DAY) < 0).isPresent();
  }

  /**
   * "Avant le 16 mai", "d'ici à décembre": the day by which it ends is not that of the event, nor
   * is the year since which nothing was worse ("la plus meurtrière depuis 1945").
   */
  private static boolean isBound(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - BOUND); i--) {
      String form = sentence.tokens().get(i).form().toLowerCase(Locale.FRENCH);
      if (WordGroup.BOUND.has(form)) {
        // "peu avant midi"
        String before = i > 0 ? sentence.tokens().get(i - 1).form() : "";
        return !WordGroup.NEARLY.has(before.toLowerCase(Locale.FRENCH));
      }
      if (form.equals("depuis")) {
        return IntStream.range(Math.max(0, i - COMPARED), i)
            .mapToObj(j -> sentence.tokens().get(j).form().toLowerCase(Locale.FRENCH))
            .anyMatch(WordGroup.EXTREME::has);
      }
      if (!WordGroup.BOUND_LINK.has(form)) {
        return false;
      }
    }
    return false;
  }

  /** The time of the event that {@code mention} names, empty if not said. */
  Optional<TimeExpression> time(TriggerMention mention, ClaimIndex claims) {
    Tree tree = mention.tree();
    Placed best = null;
    int least = Integer.MAX_VALUE;
    for (Placed placed : bySentence.get(mention.sentence())) {
      int distance = distance(tree, mention, placed.head());
      if (distance < least
          && claims.isSaidTogether(mention.sentence(), mention.span(), placed.time().span())) {
        least = distance;
        best = placed;
      }
    }
    return Optional.ofNullable(best)
        .or(() -> frame(mention, claims))
        .map(Placed::time)
        .map(time -> SecondTimes.finer(tree.sentence(), times(mention), time))
        .filter(time -> !SecondTimes.isOneOfTwo(tree.sentence(), times(mention), time));
  }

  private List<TimeExpression> times(TriggerMention mention) {
    return bySentence.get(mention.sentence()).stream().map(Placed::time).toList();
  }

  /**
   * The time that opens the sentence and so frames all that it tells as past: "Le 20 octobre, à
   * Trappes, une vitre a été brisée". It bridges what the parse lost.
   */
  private Optional<Placed> frame(TriggerMention mention, ClaimIndex claims) {
    if (!mention.isToldAsPast() && !Adrift.isToldWith(mention)) {
      return Optional.empty();
    }
    Tree tree = mention.tree();
    return bySentence.get(mention.sentence()).stream()
        .limit(1)
        .filter(p -> tree.sentence().firstTokenIn(p.time().span()) <= FRONT)
        .filter(p -> p.time().value().isPresent())
        .filter(p -> claims.isSaidTogether(mention.sentence(), mention.span(), p.time().span()))
        .findFirst();
  }

  /** True if {@code time} lies after the day of publication; false if either is unknown. */
  boolean isFuture(TimeExpression time) {
    return published.isPresent()
        && time.value().filter(v -> v.first().isAfter(published.get().day())).isPresent();
  }

  /**
   * How far the time lies from the trigger: 0 on the trigger itself, then the clause of the
   * trigger, then a clause above it; the words between decide ties.
   *
   * @return {@link Integer#MAX_VALUE} if the time belongs to something else
   */
  private int distance(Tree tree, TriggerMention mention, int time) {
    int trigger = mention.head();
    int apart = Math.min(Math.abs(time - trigger), 99);
    int holder = tree.token(time).head();
    if (holder == trigger) {
      return apart;
    }
    if (Adrift.isWhen(mention, holder)) {
      return 50 + apart;
    }
    if (isOfOtherNoun(tree, mention, time)) {
      return Integer.MAX_VALUE;
    }
    if (tree.dominates(trigger, time)) {
      // A time in a clause below the trigger belongs to that clause.
      int clause = holder < 0 ? trigger : tree.clause(holder);
      if (clause == trigger || !tree.dominates(trigger, clause)) {
        return 100 + apart;
      }
      // "une aide aux familles, qui arriveront mardi": the day of the families.
      // Nor does "obsèques de leur père, mort vendredi", unless the verb says when it happened: "un
      // accident de car scolaire survenu mardi".
      boolean own =
          tree.token(clause).head() == trigger
              || tree.isInfinitive(clause)
              || !Voice.isFinite(tree, clause) && WordGroup.OCCURRING.has(tree.lemma(clause));
      // "s'est excusé d'avoir comparé la finale aux Jeux de 1936": what he is sorry for is earlier.
      own &= !isPerfectInfinitive(tree, clause);
      return own ? later(apart) : Integer.MAX_VALUE;
    }
    int clause = tree.clause(trigger);
    // "il y a dix jours" has a verb of its own: what counts is the clause in which it stands.
    int timeClause = holder < 0 ? time : tree.clause(holder);
    if (timeClause == clause) {
      boolean shared = mention.verbal() || attachment.sharesTime(tree, trigger, clause);
      return shared ? 200 + apart : Integer.MAX_VALUE;
    }
    // "une marche, interdite par le préfet, a réuni dimanche": the ban is of another day.
    if (tree.token(clause).relation().equals("acl") && tree.isPastParticiple(clause)) {
      return Integer.MAX_VALUE;
    }
    // A finite clause below another has a time of its own: "il a été inculpé, a annoncé hier le
    // juge".
    boolean open = tree.isInfinitive(clause) || !Voice.isFinite(tree, clause);
    // "adopté aujourd'hui avant d'être promulgué": later, who knows when.
    int marker = tree.child(clause, "mark");
    if (open && marker >= 0 && isLater(tree, marker)) {
      return Integer.MAX_VALUE;
    }
    int upper = tree.clause(Math.max(0, tree.token(clause).head()));
    if (timeClause == tree.firstConjunct(clause) || open && timeClause == upper) {
      return 300 + apart;
    }
    return Integer.MAX_VALUE;
  }

  /**
   * "A condamné l'attentat de lundi", "X, ministre durant les années 1990": the time tells which of
   * the kind the noun means, or when somebody was what it says.
   */
  private static boolean isOfOtherNoun(Tree tree, TriggerMention mention, int time) {
    int noun = tree.token(time).head();
    if (noun < 0 || !tree.token(noun).tag().equals("NOUN")) {
      return false;
    }
    List<Integer> prepositions =
        tree.children(time).stream()
            .filter(c -> c < time && tree.token(c).relation().equals("case"))
            .toList();
    if (tree.sentence().is(noun, "appos") && !prepositions.isEmpty()) {
      return true;
    }
    // "aux alentours de 14 heures", "au cours de mai": these are no complements of a noun.
    boolean of =
        prepositions.stream()
            .filter(c -> tree.lemma(c).equals("de"))
            .anyMatch(c -> c > 0 && !WordGroup.DAYTIME.has(tree.lemma(c - 1)));
    return of
        && !mention.span().overlaps(tree.token(noun).span())
        && !tree.sentence().is(noun, "nsubj")
        && !WordGroup.CONTEST.has(tree.lemma(mention.head()))
        && !isWhen(tree, noun);
  }

  /** "Lors de la séance de lundi", "au cours du vote de mardi", "dans la soirée de jeudi". */
  private static boolean isWhen(Tree tree, int noun) {
    return WordGroup.DAYTIME.has(tree.lemma(noun))
        || IntStream.range(Math.max(0, noun - OCCASION), noun)
            .mapToObj(i -> tree.lemma(i))
            .anyMatch(l -> WordGroup.WHILE.has(l) || WordGroup.OCCASION.has(l));
  }

  private static boolean isPerfectInfinitive(Tree tree, int verb) {
    return tree.children(verb).stream()
        .filter(c -> tree.token(c).relation().startsWith("aux"))
        .anyMatch(tree::isInfinitive);
  }

  private static boolean isLater(Tree tree, int marker) {
    return tree.lemma(marker).equals("avant")
        || marker > 0 && tree.lemma(marker - 1).equals("avant");
  }

  private static int later(int apart) {
    return 600 + apart;
  }
}
