package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.time.TimeExpression;

/** Reads the mentions of happenings in an article, sentence by sentence, with their weight. */
final class MentionGatherer {

  private final TriggerFinder triggers = new TriggerFinder();
  private final Copula copula = new Copula();
  private final Consequence consequence = new Consequence();
  private final FigureTier figures;
  private final MentionReader reader;
  private final Salience salience;

  MentionGatherer(MentionReader reader, Salience salience) {
    this.reader = reader;
    this.salience = salience;
    figures = new FigureTier(reader);
  }

  /**
   * The mentions of an article; none if nothing in it may name a happening.
   *
   * @param further which words outside the trigger lexicon are worth reading
   */
  Mentions gather(
      Analysis analysis,
      ClaimIndex claims,
      List<TimeExpression> times,
      Setting setting,
      Responsibility responsibility,
      EntityIndex entities,
      Predicate<TriggerMention> further) {
    TimeChooser chooser = reader.times(analysis, times);
    ArticleSoFar soFar = new ArticleSoFar(analysis, claims);
    List<EventMention> mentions = new ArrayList<>();
    List<EventMention> others = new ArrayList<>();
    List<Tree> trees = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      Tree tree =
          Dislocation.mend(NameBehindTime.mend(Reattachment.of(sentence), entities), entities);
      trees.add(tree);
      setting.read(tree, entities);
      responsibility.read(tree, entities);
      List<TriggerMention> found = triggers.find(tree, entities);
      List<EventMention> here = new ArrayList<>();
      for (TriggerMention trigger : found) {
        if (!claims.isInsertedCue(trigger)) {
          here.add(reader.read(trigger, entities, claims, chooser));
        }
      }
      List<EventMention> counted =
          figures.tie(tree, analysis.text(), here, mentions, entities, claims, times);
      List<EventMention> joined = consequence.join(copula.join(counted));
      for (EventMention mention : joined) {
        mentions.add(
            salience.weigh(mention, soFar.standing(mention, joined.size() == 1, found), entities));
      }
      for (TriggerMention word : triggers.further(tree, found, further)) {
        if (!chooser.isTime(word) && !claims.isInsertedCue(word)) {
          EventMention mention = reader.read(word, entities, claims, chooser);
          others.add(
              salience.weigh(mention, soFar.standing(mention, joined.isEmpty(), found), entities));
        }
      }
      soFar.read(tree, entities);
    }
    return new Mentions(mentions, others, trees);
  }
}
