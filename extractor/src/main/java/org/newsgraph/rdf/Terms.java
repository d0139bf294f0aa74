package org.newsgraph.rdf;

import java.util.Locale;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * Terms of standard vocabularies for which Jena has no constants, and the individuals behind the
 * rooms' closed choices.
 */
public final class Terms {

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
  public static final class NIF {
    public static final String NS =
        "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    public static final Resource Context = type(NS + "Context");
    public static final Resource Phrase = type(NS + "Phrase");
    public static final Resource Sentence = type(NS + "Sentence");
    public static final Property anchorOf = property(NS + "anchorOf");
    public static final Property beginIndex = property(NS + "beginIndex");
    public static final Property endIndex = property(NS + "endIndex");
    public static final Property isString = property(NS + "isString");
    public static final Property referenceContext = property(NS + "referenceContext");
    public static final Property sentence = property(NS + "sentence");
    public static final Property sourceUrl = property(NS + "sourceUrl");

    private NIF() {}
  }

  /** Internationalization Tag Set: what a place in a text refers to. */
  public static final class ITS {
    public static final String NS = "http://www.w3.org/2005/11/its/rdf#";
    public static final Property taClassRef = property(NS + "taClassRef");
    public static final Property taConfidence = property(NS + "taConfidence");
    public static final Property taIdentRef = property(NS + "taIdentRef");

    private ITS() {}
  }

  /** PROV-O: where things come from. */
  public static final class PROV {
    public static final String NS = "http://www.w3.org/ns/prov#";
    public static final Resource Activity = type(NS + "Activity");
    public static final Resource Entity = type(NS + "Entity");
    public static final Property used = property(NS + "used");
    public static final Property wasAttributedTo = property(NS + "wasAttributedTo");
    public static final Property wasDerivedFrom = property(NS + "wasDerivedFrom");
    public static final Property wasGeneratedBy = property(NS + "wasGeneratedBy");
    public static final Property wasRevisionOf = property(NS + "wasRevisionOf");

    private PROV() {}
  }

  /** Simple Event Model. */
  public static final class SEM {
    public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final Resource Event = type(NS + "Event");
    public static final Property hasPlace = property(NS + "hasPlace");
    public static final Property hasTime = property(NS + "hasTime");
    public static final Property hasTimeStamp = property(NS + "hasTimeStamp");

    private SEM() {}
  }

  /** Citation Typing Ontology: how a claim answers another. */
  public static final class CITO {
    public static final String NS = "http://purl.org/spar/cito/";
    public static final Property confirms = property(NS + "confirms");
    public static final Property disputes = property(NS + "disputes");
    public static final Property qualifies = property(NS + "qualifies");

    private CITO() {}
  }

  /** OWL-Time: times that are no calendar day, month or year. */
  public static final class TIME {
    public static final String NS = "http://www.w3.org/2006/time#";
    public static final Resource Instant = type(NS + "Instant");
    public static final Resource Interval = type(NS + "Interval");
    public static final Resource ProperInterval = type(NS + "ProperInterval");
    public static final Property hasBeginning = property(NS + "hasBeginning");
    public static final Property hasEnd = property(NS + "hasEnd");
    public static final Property inXSDDate = property(NS + "inXSDDate");
    public static final Property inXSDDateTime = property(NS + "inXSDDateTime");
    public static final Property inside = property(NS + "inside");

    private TIME() {}
  }

  /** GeoSPARQL: where places lie. */
  public static final class GEO {
    public static final String NS = "http://www.opengis.net/ont/geosparql#";
    public static final Resource Geometry = type(NS + "Geometry");
    public static final Property hasGeometry = property(NS + "hasGeometry");
    public static final Property asWKT = property(NS + "asWKT");
    public static final RDFDatatype WKT =
        TypeMapper.getInstance().getSafeTypeByName(NS + "wktLiteral");

    private GEO() {}
  }
}
