package org.newsgraph.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/** The prefixes under which graphs are written and queries are read. */
public final class Prefixes {

  private static final Map<String, String> VOCABULARIES = vocabularies();

  private Prefixes() {}

  private static Map<String, String> vocabularies() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("ng", NG.NS);
    map.put("schema", SchemaDO.NS);
    map.put("prov", Terms.PROV.NS);
    map.put("sem", Terms.SEM.NS);
    map.put("cito", Terms.CITO.NS);
    map.put("org", ORG.NS);
    map.put("skos", SKOS.getURI());
    map.put("nif", Terms.NIF.NS);
    map.put("itsrdf", Terms.ITS.NS);
    map.put("time", Terms.TIME.NS);
    map.put("rdf", RDF.getURI());
    map.put("rdfs", RDFS.getURI());
    map.put("xsd", XSD.getURI());
    map.put("geo", Terms.GEO.NS);
    map.put("wd", "http://www.wikidata.org/entity/");
    return map;
  }

  /** The vocabularies' prefixes, in a fixed order. */
  public static Map<String, String> ofVocabularies() {
    return new LinkedHashMap<>(VOCABULARIES);
  }

  /**
   * The vocabularies' prefixes and those of the entities beside the article named {@code article}.
   */
  static Map<String, String> of(String article) {
    Map<String, String> map = ofVocabularies();
    int end = article.lastIndexOf("article/");
    if (end < 0) {
      // A derived graph, which lies beside no entities.
      return map;
    }
    String base = article.substring(0, end);
    map.put("entity", base + "entity/");
    map.put("person", base + "entity/person/");
    map.put("organization", base + "entity/organization/");
    map.put("place", base + "entity/place/");
    return map;
  }
}
