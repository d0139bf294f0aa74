package org.newsgraph.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.ITS;
import org.newsgraph.rdf.Terms.NIF;
import org.newsgraph.rdf.Terms.SEM;

/** Reads what an article's graph reports. Thread-safe. */
final class ReportReader {

  private final Stems stems = new Stems();

  /**
   * The events of {@code graph} that can be placed in time, in no order; empty if it has none.
   *
   * @param graph the graph of one article
   */
  List<EventReport> read(Graph graph) {
    Model model = ModelFactory.createModelForGraph(graph);
    Optional<LocalDate> published = PublicationDay.of(model);
    NavigableMap<Integer, Set<String>> named = namesByPlace(model);
    List<EventReport> reports = new ArrayList<>();
    for (Resource event : model.listSubjectsWithProperty(RDF.type, SEM.Event).toList()) {
      time(event, published).ifPresent(time -> reports.add(report(event, published, time, named)));
    }
    return reports;
  }

  private EventReport report(
      Resource event,
      Optional<LocalDate> published,
      TimeWindow time,
      NavigableMap<Integer, Set<String>> named) {
    String article = event.getRequiredProperty(NG.inArticle).getResource().getURI();
    Optional<Resource> sentence =
        Optional.ofNullable(
                event.getRequiredProperty(NG.triggerSpan).getResource().getProperty(NIF.sentence))
            .map(Statement::getResource);
    Set<String> company = new TreeSet<>();
    sentence.ifPresent(s -> named.subMap(begin(s), end(s)).values().forEach(company::addAll));
    return new EventReport(
        event.getURI(),
        article,
        published,
        type(event),
        time,
        shared(event, NG.agent, article),
        shared(event, NG.patient, article),
        shared(event, SEM.hasPlace, article),
        local(company, article),
        figures(event),
        sentence
            .map(s -> stems.of(s.getRequiredProperty(NIF.anchorOf).getString()))
            .orElse(Set.of()));
  }

  private static String type(Resource event) {
    return event
        .listProperties(RDF.type)
        .mapWith(Statement::getResource)
        .filterKeep(type -> type.getURI().startsWith(NG.NS))
        .next()
        .getURI();
  }

  private static NavigableMap<Integer, Set<String>> namesByPlace(Model model) {
    NavigableMap<Integer, Set<String>> named = new TreeMap<>();
    model
        .listStatements(null, ITS.taIdentRef, (RDFNode) null)
        .filterKeep(s -> s.getSubject().hasProperty(NIF.beginIndex))
        .forEachRemaining(
            s ->
                named
                    .computeIfAbsent(begin(s.getSubject()), k -> new TreeSet<>())
                    .add(s.getResource().getURI()));
    return named;
  }

  private static int begin(Resource phrase) {
    return phrase.getRequiredProperty(NIF.beginIndex).getInt();
  }

  private static int end(Resource phrase) {
    return phrase.getRequiredProperty(NIF.endIndex).getInt();
  }

  private static Set<String> shared(Resource event, Property role, String article) {
    Set<String> entities = new TreeSet<>();
    event.listProperties(role).forEachRemaining(s -> entities.add(s.getResource().getURI()));
    return local(entities, article);
  }

  /** Without what lives in the article alone. */
  private static Set<String> local(Set<String> entities, String article) {
    entities.removeIf(entity -> entity.startsWith(article + "/"));
    return entities;
  }

  private static Map<String, Set<BigDecimal>> figures(Resource event) {
    Map<String, Set<BigDecimal>> figures = new HashMap<>();
    event
        .listProperties(NG.figure)
        .mapWith(Statement::getResource)
        .forEachRemaining(
            f ->
                figures
                    .computeIfAbsent(
                        f.getRequiredProperty(NG.what).getString(), k -> new TreeSet<>())
                    .add(
                        new BigDecimal(
                            f.getRequiredProperty(RDF.value).getLiteral().getLexicalForm())));
    return figures;
  }

  private static Optional<TimeWindow> time(Resource event, Optional<LocalDate> published) {
    Statement stamp = event.getProperty(SEM.hasTimeStamp);
    if (stamp == null) {
      // A time that is no day, month or year ("au printemps 2015") is no news of these days.
      return event.hasProperty(SEM.hasTime) ? Optional.empty() : published.map(TimeWindow::before);
    }
    String iso = stamp.getLiteral().getLexicalForm();
    String kind = stamp.getLiteral().getDatatypeURI();
    if (kind.equals(XSDDatatype.XSDdate.getURI())) {
      return Optional.of(TimeWindow.day(LocalDate.parse(iso)));
    }
    if (kind.equals(XSDDatatype.XSDgYearMonth.getURI())) {
      YearMonth month = YearMonth.parse(iso);
      return Optional.of(new TimeWindow(month.atDay(1), month.atEndOfMonth(), true));
    }
    Year year = Year.parse(iso);
    return Optional.of(new TimeWindow(year.atDay(1), year.atMonth(12).atEndOfMonth(), true));
  }
}
