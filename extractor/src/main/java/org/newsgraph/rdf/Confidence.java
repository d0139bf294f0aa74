package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/** Writes confidences as decimals: a double would print noise behind the third digit. */
public final class Confidence {

  private Confidence() {}

  /** {@code value} from 0 to 1, rounded to three digits. */
  public static Literal of(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    // xsd:decimal in its canonical form keeps one digit behind the point: 1.0, 0.85.
    BigDecimal canonical = rounded.stripTrailingZeros();
    return ResourceFactory.createTypedLiteral(
        (canonical.scale() < 1 ? canonical.setScale(1) : canonical).toPlainString(),
        XSDDatatype.XSDdecimal);
  }
}
