package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.event.Event;
import org.newsgraph.event.Participant;
import org.newsgraph.rdf.Terms.ITS;
import org.newsgraph.rdf.Terms.SEM;
import org.newsgraph.text.Span;

/** Writes an event: its class, its words, who takes part, where, when and how many. */
final class EventBuilder {

  private final Nodes nodes;
  private final Phrases phrases;
  private final TimeBuilder times;
  private final FigureBuilder figures;

  EventBuilder(Nodes nodes, Phrases phrases) {
    this.nodes = nodes;
    this.phrases = phrases;
    this.times = new TimeBuilder(phrases);
    this.figures = new FigureBuilder(nodes, phrases);
  }

  void build(Event event, Resource node) {
    List<Span> triggers = event.triggers();
    node.addProperty(RDF.type, SEM.Event)
        .addProperty(RDF.type, Terms.of(event.type()))
        .addProperty(RDFS.label, phrases.trigger(triggers.get(0)))
        .addProperty(NG.triggerSpan, phrases.withSentence(triggers.get(0)))
        .addProperty(NG.status, Terms.of(event.status()))
        .addProperty(ITS.taConfidence, Confidence.of(event.confidence()))
        .addProperty(NG.inArticle, nodes.article());
    for (Span other : triggers.subList(1, triggers.size())) {
      node.addProperty(NG.otherTriggerSpan, phrases.withSentence(other));
    }
    participants(event.agents(), NG.agent, node);
    participants(event.patients(), NG.patient, node);
    participants(event.places(), SEM.hasPlace, node);
    event.time().ifPresent(time -> times.build(time, node));
    event.figures().forEach(figure -> figures.build(figure, node));
  }

  /** The triple is asserted; its reifier points at the words that say so. */
  private void participants(List<Participant> participants, Property role, Resource node) {
    Model model = node.getModel();
    for (int i = 0; i < participants.size(); i++) {
      Participant participant = participants.get(i);
      Resource entity = nodes.entities().get(participant.entity());
      String key = "/" + role.getLocalName() + "/" + (i + 1);
      node.addProperty(role, entity);
      model
          .createReifier(
              model.createResource(node.getURI() + key), model.createStatement(node, role, entity))
          .addProperty(NG.span, phrases.at(participant.span()));
    }
  }
}
