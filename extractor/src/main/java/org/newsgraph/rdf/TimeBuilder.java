package org.newsgraph.rdf;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.Terms.SEM;
import org.newsgraph.rdf.Terms.TIME;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeValue;

/**
 * Writes when an event happens: a time stamp where the text gives a day, month or year, OWL-Time
 * where it is finer ("à 20 h 30") or vaguer ("au début des années 2000").
 */
final class TimeBuilder {

  private static final Pattern DAY = Pattern.compile("-?\\d{4,}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("-?\\d{4,}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("-?\\d{4,}");
  private static final Pattern MINUTE = Pattern.compile("-?\\d{4,}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

  private final Phrases phrases;

  TimeBuilder(Phrases phrases) {
    this.phrases = phrases;
  }

  void build(TimeExpression time, Resource event) {
    event.addProperty(NG.timeSpan, phrases.at(time.span()));
    time.when().ifPresent(value -> write(value, event));
  }

  private static void write(TimeValue value, Resource event) {
    String iso = value.iso();
    if (DAY.matcher(iso).matches()) {
      event.addProperty(SEM.hasTimeStamp, iso, XSDDatatype.XSDdate);
    } else if (MONTH.matcher(iso).matches()) {
      event.addProperty(SEM.hasTimeStamp, iso, XSDDatatype.XSDgYearMonth);
    } else if (YEAR.matcher(iso).matches()) {
      event.addProperty(SEM.hasTimeStamp, iso, XSDDatatype.XSDgYear);
    } else if (value.first().equals(value.last())) {
      partOfDay(value, event);
    } else {
      interval(value, event);
    }
  }

  /** The day as a stamp, and the time of day where it is told by the clock. */
  private static void partOfDay(TimeValue value, Resource event) {
    event.addProperty(SEM.hasTimeStamp, value.first().toString(), XSDDatatype.XSDdate);
    if (MINUTE.matcher(value.iso()).matches()) {
      // Not inXSDDateTimeStamp: that one wants a zone, and articles give none.
      Resource instant =
          node(event, "/time", TIME.Instant)
              .addProperty(TIME.inXSDDateTime, value.iso() + ":00", XSDDatatype.XSDdateTime);
      event.addProperty(SEM.hasTime, instant);
    }
  }

  private static void interval(TimeValue value, Resource event) {
    Resource interval =
        node(event, "/time", TIME.ProperInterval)
            .addProperty(TIME.hasBeginning, day(event, "/time/begin", value.first()))
            .addProperty(TIME.hasEnd, day(event, "/time/end", value.last()));
    event.addProperty(SEM.hasTime, interval);
  }

  private static Resource day(Resource event, String path, LocalDate day) {
    return node(event, path, TIME.Instant)
        .addProperty(TIME.inXSDDate, day.toString(), XSDDatatype.XSDdate);
  }

  private static Resource node(Resource event, String path, Resource type) {
    Model model = event.getModel();
    return model.createResource(event.getURI() + path).addProperty(RDF.type, type);
  }
}
