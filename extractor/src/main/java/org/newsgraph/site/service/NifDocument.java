package org.newsgraph.site.service;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.Terms.NIF;
import org.newsgraph.site.web.Format;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.WebException;

/**
 * What is sent to be annotated: a body by its {@code Content-Type}, or the fields of the NIF web
 * service (<a href="http://persistence.uni-leipzig.org/nlp2rdf/specification/api.html">NIF 2.0
 * public API</a>): {@code input}, {@code informat}, {@code outformat} and {@code prefix}.
 */
final class NifDocument {

  private static final String TEXT = "text";

  /** By media type, and by the names that the specification gives them in a form. */
  private static final Map<String, Lang> LANGUAGES =
      Map.ofEntries(
          Map.entry("text/turtle", Lang.TURTLE),
          Map.entry("application/x-turtle", Lang.TURTLE),
          Map.entry("turtle", Lang.TURTLE),
          Map.entry("application/n-triples", Lang.NTRIPLES),
          Map.entry("ntriples", Lang.NTRIPLES),
          Map.entry("application/ld+json", Lang.JSONLD11),
          Map.entry("application/json", Lang.JSONLD11),
          Map.entry("json-ld", Lang.JSONLD11),
          Map.entry("jsonld", Lang.JSONLD11),
          Map.entry("application/rdf+xml", Lang.RDFXML),
          Map.entry("rdfxml", Lang.RDFXML));

  private static final String PREFIX = "urn:newsgraph:text#";

  private NifDocument() {}

  /** The format of the answer; Turtle for who does not mind. */
  static Format wanted(Request request) {
    Optional<String> field = request.parameter("outformat").map(name -> name.replace("-", ""));
    for (Format format : Format.values()) {
      if (field.filter(format.code()::equals).isPresent()) {
        return format;
      }
    }
    if (field.isPresent()) {
      throw WebException.badRequest("error.format");
    }
    Format format = Format.of(request);
    return format == Format.HTML ? Format.TURTLE : format;
  }

  /**
   * @throws WebException with status 415 if it is of no type that can be read, 400 if it is not
   *     what its type says
   */
  static Graph of(Request request) {
    Optional<String> input = request.parameter("input");
    String said = input.isPresent() ? request.parameter("informat").orElse(TEXT) : type(request);
    if (said.equals(TEXT)) {
      return ofText(input.orElseGet(request::text), request);
    }
    Lang lang = LANGUAGES.get(said);
    if (lang == null) {
      throw new WebException(415, "error.nif.type");
    }
    return parsed(input.orElseGet(request::text), lang);
  }

  private static String type(Request request) {
    return request.mediaType().equals("text/plain") ? TEXT : request.mediaType();
  }

  private static Graph ofText(String text, Request request) {
    Graph graph = GraphFactory.createDefaultGraph();
    int length = text.codePointCount(0, text.length());
    String prefix = request.parameter("prefix").map(p -> request.iri("prefix")).orElse(PREFIX);
    Node context = NodeFactory.createURI(prefix + "char=0," + length);
    for (Node type : List.of(NIF.Context.asNode(), NifService.OFFSET_STRING)) {
      graph.add(context, RDF.type.asNode(), type);
    }
    graph.add(context, NIF.isString.asNode(), NodeFactory.createLiteralString(text));
    graph.add(context, NIF.beginIndex.asNode(), offset("0"));
    graph.add(context, NIF.endIndex.asNode(), offset(Integer.toString(length)));
    return graph;
  }

  private static Node offset(String points) {
    return NodeFactory.createLiteralDT(points, XSDDatatype.XSDnonNegativeInteger);
  }

  private static Graph parsed(String body, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    // What declares entities may name files of this machine, and one may stand for millions.
    if (lang == Lang.RDFXML && body.contains("<!DOCTYPE")) {
      throw WebException.badRequest("error.rdf", lang.getLabel());
    }
    try {
      RDFParser.create()
          .source(new StringReader(body))
          .base("urn:newsgraph:text")
          .lang(lang)
          .set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(NifDocument::nothingFromOutside))
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw WebException.badRequest("error.rdf", lang.getLabel());
    }
    return graph;
  }

  /** A context that is named by its address would have this machine ask whatever host it names. */
  private static com.apicatalog.jsonld.document.Document nothingFromOutside(
      java.net.URI address, com.apicatalog.jsonld.loader.DocumentLoaderOptions options)
      throws JsonLdError {
    throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address.toString());
  }
}
