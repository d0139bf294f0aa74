package org.newsgraph.event;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.text.Span;
import org.newsgraph.time.TimeExpression;

/**
 * Gathers what may be the time of a happening: what the rules of {@link TimeChooser} say, and the
 * times of its sentences and of those around its best mention.
 */
final class TimeOptions {

  /** Sentences before the happening whose times may be its time. */
  static final int BACK = 3;

  /**
   * What may be the time of a happening.
   *
   * @param time the words and their value
   * @param given true if the rules give it
   * @param signs what holds of it, see {@link TimeSigns}
   */
  record Option(TimeExpression time, boolean given, List<String> signs) {}

  private final TimeChooser chooser;
  private final ClaimIndex claims;
  private final Setting setting;
  private final Map<TimeExpression, Integer> ruled = new IdentityHashMap<>();

  /**
   * @param happenings all of the article, so that it is known which times the rules give to others
   */
  TimeOptions(TimeChooser chooser, ClaimIndex claims, Setting setting, List<Happening> happenings) {
    this.chooser = chooser;
    this.claims = claims;
    this.setting = setting;
    happenings.forEach(h -> ruled(h).ifPresent(t -> ruled.merge(t, 1, Integer::sum)));
  }

  /** When it was by the rules; empty if they leave it open. */
  static Optional<TimeExpression> ruled(Happening happening) {
    return happening
        .best()
        .time()
        .or(
            () ->
                happening.mentions().stream()
                    .map(EventMention::time)
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  /** The options for training, of a happening with these triggers. */
  RoleCandidates<TimeExpression> candidates(Happening happening, List<Span> triggers) {
    return new RoleCandidates<>(
        happening.best().mention().type(),
        triggers,
        of(happening).stream()
            .map(o -> new RoleCandidates.Candidate<>(o.time(), o.signs()))
            .toList());
  }

  /** What may be its time, in the order of the text; empty if no time is near. */
  List<Option> of(Happening happening) {
    Optional<TimeExpression> given = ruled(happening);
    Map<Span, TimeChooser.Placed> near = new LinkedHashMap<>();
    TriggerMention mention = happening.best().mention();
    int best = mention.sentence();
    for (int i = Math.max(0, best - BACK); i <= Math.min(best + 1, chooser.sentences() - 1); i++) {
      add(i, near);
    }
    happening.mentions().forEach(m -> add(m.mention().sentence(), near));
    TimeSigns signs = new TimeSigns(happening, given, near.values(), chooser, claims, setting);
    List<Option> options = new ArrayList<>();
    for (TimeChooser.Placed placed : near.values()) {
      boolean own = given.filter(t -> t == placed.time()).isPresent();
      if (!own && placed.sentence() == mention.sentence() && chooser.isOfOther(mention, placed)) {
        continue;
      }
      int others = ruled.getOrDefault(placed.time(), 0);
      options.add(new Option(placed.time(), own, signs.of(placed, own ? others - 1 : others)));
    }
    return options;
  }

  private void add(int sentence, Map<Span, TimeChooser.Placed> near) {
    chooser.in(sentence).forEach(p -> near.putIfAbsent(p.time().span(), p));
  }
}
