package org.newsgraph.site.service;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.Terms.ITS;
import org.newsgraph.rdf.Terms.NIF;
import org.newsgraph.site.data.Annotation;
import org.newsgraph.site.data.Annotations;
import org.newsgraph.site.page.NodeData;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Format;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/**
 * A NIF 2.1 annotation service at {@code POST /nif}, as benchmarks such as GERBIL call it: a text,
 * or a NIF document with contexts, goes in; the document with the entities found comes out.
 *
 * <p>Entities with a link to an outside authority are named by its IRI, the others by ours.
 */
public final class NifService implements Route {

  /**
   * One document holds a few contexts; each is annotated, and counted, as an article of its own:
   * more than a client may send at once would never be answered.
   */
  private static final int MAX_CONTEXTS = 10;

  static final Node OFFSET_STRING = NodeFactory.createURI(NIF.NS + "OffsetBasedString");
  private static final List<Node> COPIED =
      List.of(
          NIF.beginIndex.asNode(),
          NIF.endIndex.asNode(),
          NIF.anchorOf.asNode(),
          ITS.taClassRef.asNode(),
          ITS.taConfidence.asNode());

  private final Annotations annotations;

  public NifService(Annotations annotations) {
    this.annotations = annotations;
  }

  @Override
  public Answer answer(Request request) {
    Format format = NifDocument.wanted(request);
    Graph document = NifDocument.of(request);
    List<Triple> texts = document.find(Node.ANY, NIF.isString.asNode(), Node.ANY).toList();
    if (texts.isEmpty() || texts.size() > MAX_CONTEXTS) {
      throw WebException.badRequest("error.nif");
    }
    for (Triple text : texts) {
      annotate(text, request, document);
    }

    return NodeData.answer(document, format);
  }

  private void annotate(Triple text, Request request, Graph document) {
    Node context = text.getSubject();
    if (!context.isURI() || !text.getObject().isLiteral()) {
      throw WebException.badRequest("error.nif");
    }
    Annotation found =
        annotations.annotate(
            text.getObject().getLiteralLexicalForm(),
            Optional.empty(),
            request.names(),
            request.client().address());
    String iri = context.getURI();
    int hash = iri.indexOf('#');
    String start = hash < 0 ? iri : iri.substring(0, hash);
    found
        .graph()
        .read(
            () -> {
              mentions(found.graph().dataset(), context, start, document);
              return null;
            });
  }

  /**
   * What the document links already stays as it is: benchmarks send names that are to be linked.
   */
  private static void mentions(DatasetGraph from, Node context, String start, Graph document) {
    List<Quad> mentions = new ArrayList<>();
    from.find(Node.ANY, Node.ANY, ITS.taIdentRef.asNode(), Node.ANY)
        .forEachRemaining(mentions::add);
    for (Quad mention : mentions) {
      Node phrase = mention.getSubject();
      String iri = phrase.getURI();
      Node here = NodeFactory.createURI(start + iri.substring(iri.indexOf('#')));
      if (document.contains(here, ITS.taIdentRef.asNode(), Node.ANY)) {
        continue;
      }
      document.add(here, RDF.type.asNode(), NIF.Phrase.asNode());
      document.add(here, RDF.type.asNode(), OFFSET_STRING);
      document.add(here, NIF.referenceContext.asNode(), context);
      document.add(here, ITS.taIdentRef.asNode(), known(from, mention.getObject()));
      for (Node property : COPIED) {
        from.find(Node.ANY, phrase, property, Node.ANY)
            .forEachRemaining(quad -> document.add(here, property, quad.getObject()));
      }
    }
  }

  private static Node known(DatasetGraph from, Node entity) {
    Iterator<Quad> links = from.find(Node.ANY, entity, SKOS.exactMatch.asNode(), Node.ANY);
    return links.hasNext() ? links.next().getObject() : entity;
  }
}
