package org.newsgraph.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/** Writes numbers in the canonical form of their datatype, so that one number is one term. */
final class Numbers {

  private Numbers() {}

  /** {@code value} as xsd:integer. */
  static Literal integer(int value) {
    return ResourceFactory.createTypedLiteral(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** {@code value} as xsd:integer if it is whole, otherwise as xsd:decimal. */
  static Literal of(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return ResourceFactory.createTypedLiteral(
        plain.toPlainString(),
        plain.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
  }
}
