package org.newsgraph.rdf;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.language.Analysis;
import org.newsgraph.rdf.Terms.NIF;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.Span;

/**
 * Writes places of the article's text as NIF phrases. One span is one node, whoever points at it: a
 * source and the mention of its entity share theirs.
 */
final class Phrases {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private final Analysis analysis;
  private final String language;
  private final CodePoints points;
  private final Iris iris;
  private final Resource context;
  private final SentenceCase sentenceCase;

  Phrases(Analysis analysis, CodePoints points, Iris iris, Model model) {
    this.analysis = analysis;
    this.language = tag(analysis.article().metadata().language());
    this.points = points;
    this.iris = iris;
    this.context = model.createResource(iris.text());
    this.sentenceCase = new SentenceCase(analysis);
  }

  /** The text itself. */
  Resource context() {
    return context;
  }

  /** The phrase at {@code span}, written if it is new. */
  Resource at(Span span) {
    return write(span, NIF.Phrase);
  }

  /** The phrase at {@code span}, with the sentence in which it begins. */
  Resource withSentence(Span span) {
    Resource phrase = at(span);
    analysis
        .sentenceAt(span)
        .ifPresent(s -> phrase.addProperty(NIF.sentence, write(s.span(), NIF.Sentence)));
    return phrase;
  }

  /** The words at {@code span} in the article's language. */
  Literal words(Span span) {
    return inLanguage(span.of(analysis.text()));
  }

  /** The words at {@code span} as the label of what happens. */
  Literal trigger(Span span) {
    return inLanguage(sentenceCase.trigger(span));
  }

  /** The words at {@code span} as the label of whom they describe. */
  Literal description(Span span) {
    return inLanguage(sentenceCase.description(span));
  }

  /** {@code words} marked with the article's language. */
  Literal inLanguage(String words) {
    return context.getModel().createLiteral(words, language);
  }

  /** The article's language; files call theirs anything, and RDF takes only language tags. */
  private static String tag(String language) {
    return TAG.matcher(language).matches() ? language : "und";
  }

  /** Key of {@code span} in the path of a node: its offsets in code points. */
  String key(Span span) {
    return points.at(span.begin()) + "," + points.at(span.end());
  }

  private Resource write(Span span, Resource type) {
    int begin = points.at(span.begin());
    int end = points.at(span.end());
    return context
        .getModel()
        .createResource(iris.phrase(begin, end))
        .addProperty(RDF.type, type)
        .addProperty(NIF.beginIndex, offset(begin), XSDDatatype.XSDnonNegativeInteger)
        .addProperty(NIF.endIndex, offset(end), XSDDatatype.XSDnonNegativeInteger)
        .addProperty(NIF.anchorOf, span.of(analysis.text()))
        .addProperty(NIF.referenceContext, context);
  }

  private static String offset(int points) {
    return Integer.toString(points);
  }
}
