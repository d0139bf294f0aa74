package org.newsgraph.rdf;

import java.util.Locale;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * Terms of standard vocabularies for which Jena has no constants, and the individuals behind the
 * rooms' closed choices.
 */
final class Terms {

  private Terms() {}

  /**
   * The ontology's individual or class for a choice: its local name is the constant's in camel
   * case, so {@code ASSERT} is {@code ng:Assert}. A test holds the two lists together.
   */
  static Resource of(Enum<?> choice) {
    StringBuilder name = new StringBuilder();
    for (String word : choice.name().split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return ResourceFactory.createResource(NG.NS + name);
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  private static Resource type(String iri) {
    return ResourceFactory.createResource(iri);
  }

  /** NLP Interchange Format: places in a text. */
  static final class NIF {
    static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    static final Resource Context = type(NS + "Context");
    static final Resource Phrase = type(NS + "Phrase");
    static final Resource Sentence = type(NS + "Sentence");
    static final Property anchorOf = property(NS + "anchorOf");
    static final Property beginIndex = property(NS + "beginIndex");
    static final Property endIndex = property(NS + "endIndex");
    static final Property isString = property(NS + "isString");
    static final Property referenceContext = property(NS + "referenceContext");
    static final Property sentence = property(NS + "sentence");
    static final Property sourceUrl = property(NS + "sourceUrl");

    private NIF() {}
  }

  /** Internationalization Tag Set: what a place in a text refers to. */
  static final class ITS {
    static final String NS = "http://www.w3.org/2005/11/its/rdf#";
    static final Property taClassRef = property(NS + "taClassRef");
    static final Property taConfidence = property(NS + "taConfidence");
    static final Property taIdentRef = property(NS + "taIdentRef");

    private ITS() {}
  }

  /** PROV-O: where things come from. */
  static final class PROV {
    static final String NS = "http://www.w3.org/ns/prov#";
    static final Resource Activity = type(NS + "Activity");
    static final Resource Entity = type(NS + "Entity");
    static final Property wasAttributedTo = property(NS + "wasAttributedTo");
    static final Property wasDerivedFrom = property(NS + "wasDerivedFrom");
    static final Property wasGeneratedBy = property(NS + "wasGeneratedBy");

    private PROV() {}
  }

  /** Simple Event Model. */
  static final class SEM {
    static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    static final Resource Event = type(NS + "Event");
    static final Property hasPlace = property(NS + "hasPlace");
    static final Property hasTime = property(NS + "hasTime");
    static final Property hasTimeStamp = property(NS + "hasTimeStamp");

    private SEM() {}
  }

  /** Citation Typing Ontology: how a claim answers another. */
  static final class CITO {
    static final String NS = "http://purl.org/spar/cito/";
    static final Property confirms = property(NS + "confirms");
    static final Property disputes = property(NS + "disputes");
    static final Property qualifies = property(NS + "qualifies");

    private CITO() {}
  }

  /** OWL-Time: times that are no calendar day, month or year. */
  static final class TIME {
    static final String NS = "http://www.w3.org/2006/time#";
    static final Resource Instant = type(NS + "Instant");
    static final Resource ProperInterval = type(NS + "ProperInterval");
    static final Property hasBeginning = property(NS + "hasBeginning");
    static final Property hasEnd = property(NS + "hasEnd");
    static final Property inXSDDate = property(NS + "inXSDDate");
    static final Property inXSDDateTime = property(NS + "inXSDDateTime");

    private TIME() {}
  }
}
