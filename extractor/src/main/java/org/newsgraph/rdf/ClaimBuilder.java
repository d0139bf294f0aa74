package org.newsgraph.rdf;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.claim.Answer;
import org.newsgraph.claim.AnswerKind;
import org.newsgraph.claim.Attribution;
import org.newsgraph.claim.Claim;
import org.newsgraph.entity.Entity;
import org.newsgraph.rdf.Terms.CITO;
import org.newsgraph.rdf.Terms.ITS;
import org.newsgraph.rdf.Terms.PROV;
import org.newsgraph.text.Span;

/** Writes a claim: the words, the speaker, what it rests on and what it answers. */
final class ClaimBuilder {

  private final Attribution attribution;
  private final Nodes nodes;
  private final Phrases phrases;
  private final Topics topics;
  private final List<Chain> chains;

  ClaimBuilder(Attribution attribution, Nodes nodes, Phrases phrases, Topics topics) {
    this.attribution = attribution;
    this.nodes = nodes;
    this.phrases = phrases;
    this.topics = topics;
    this.chains = Chain.of(attribution.claims());
  }

  void build(Claim claim, Resource node) {
    node.addProperty(RDF.type, SchemaDO.Claim)
        .addProperty(PROV.wasAttributedTo, nodes.entities().get(claim.speaker()))
        .addProperty(NG.form, Terms.of(claim.form()))
        .addProperty(NG.act, Terms.of(claim.act()))
        .addProperty(NG.sourceKind, Terms.of(claim.sourceKind()))
        .addProperty(NG.polarity, Terms.of(claim.polarity()))
        .addProperty(ITS.taConfidence, Confidence.of(claim.confidence()))
        .addProperty(NG.inArticle, nodes.article());
    if (claim.conditional()) {
      node.addProperty(NG.mood, NG.Conditional);
    }
    if (claim.inferred()) {
      node.addLiteral(NG.inferred, true);
    }
    claim
        .addressee()
        .ifPresent(index -> node.addProperty(NG.addressee, nodes.entities().get(index)));
    words(claim, node);
    chain(claim, node);
    claim.answer().ifPresent(answer -> answer(answer, node));
    topics.in(claim.content()).forEach(topic -> node.addProperty(SchemaDO.about, topic));
  }

  private void words(Claim claim, Resource node) {
    for (Span piece : claim.content()) {
      node.addProperty(NG.contentSpan, phrases.withSentence(piece));
    }
    for (Span quoted : claim.quotations()) {
      node.addProperty(RDF.type, SchemaDO.Quotation)
          .addProperty(SchemaDO.text, phrases.words(quoted))
          .addProperty(NG.quotedSpan, phrases.at(quoted));
    }
    node.addProperty(RDFS.label, label(claim));
    claim.source().ifPresent(span -> node.addProperty(NG.sourceSpan, phrases.at(span)));
    claim.cue().ifPresent(span -> node.addProperty(NG.cueSpan, cue(claim, phrases.at(span))));
  }

  /** The words said or reported; search finds the claim by them, whether they are quoted or not. */
  private Literal label(Claim claim) {
    return phrases.inLanguage(
        claim.content().stream()
            .map(piece -> phrases.words(piece).getString())
            .collect(Collectors.joining(" … ")));
  }

  /**
   * The cue; where the text names no source at all ("est accusé de …"), the cue is the only place
   * that speaks of the one implied.
   */
  private Resource cue(Claim claim, Resource phrase) {
    Entity speaker = attribution.cast().entities().get(claim.speaker());
    if (speaker.mentions().isEmpty() && !phrase.hasProperty(ITS.taIdentRef)) {
      phrase.addProperty(ITS.taIdentRef, nodes.entities().get(claim.speaker()));
    }
    return phrase;
  }

  private void chain(Claim claim, Resource node) {
    Chain chain = chains.get(claim.index());
    claim
        .derivedFrom()
        .ifPresent(inner -> node.addProperty(PROV.wasDerivedFrom, nodes.claims().get(inner)));
    node.addProperty(NG.rootSource, nodes.entities().get(chain.rootSpeaker()))
        .addProperty(NG.chainDepth, Numbers.integer(chain.depth()));
  }

  private void answer(Answer answer, Resource node) {
    Model model = node.getModel();
    Resource answered = nodes.claims().get(answer.claim());
    Property how = property(answer.kind());
    node.addProperty(how, answered);
    model
        .createReifier(
            model.createResource(node.getURI() + "/answer"),
            model.createStatement(node, how, answered))
        .addProperty(ITS.taConfidence, Confidence.of(answer.confidence()));
  }

  private static Property property(AnswerKind kind) {
    return switch (kind) {
      case DISPUTES -> CITO.disputes;
      case CONFIRMS -> CITO.confirms;
      case QUALIFIES -> CITO.qualifies;
    };
  }
}
