package org.newsgraph.corpus;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.SchemaDO;

/** The day on which an article was published, as its graph has it. */
final class PublicationDay {

  private PublicationDay() {}

  /**
   * @param article the graph of one article
   * @return its day, empty if the graph gives none
   */
  static Optional<LocalDate> of(Model article) {
    return article
        .listObjectsOfProperty(SchemaDO.datePublished)
        .nextOptional()
        .map(day -> LocalDate.parse(day.asLiteral().getLexicalForm()));
  }
}
