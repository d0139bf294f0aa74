package org.newsgraph.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.SEM;

/**
 * Which events of several articles are the same happening: each is {@code ng:sameEventAs} the event
 * of the earliest article, with a confidence on the statement.
 */
public final class SameEvents implements DerivedGraph {

  private static final Node NAME = NodeFactory.createURI(NAMES + "same-events");
  private static final Inference INFERENCE = new Inference(NAME, NG.sameEventAs);

  private final ReportReader reader = new ReportReader();
  private final EventClusters clusters = new EventClusters();

  @Override
  public Node name() {
    return NAME;
  }

  @Override
  public void rebuild(DatasetGraph dataset, Runnable step) {
    dataset.removeGraph(NAME);
    ReportCalendar calendar = new ReportCalendar(dataset, reader);
    EventSweep sweep = new EventSweep(clusters, cluster -> write(List.of(cluster), dataset));
    for (LocalDate day : calendar.days()) {
      for (EventReport report : calendar.from(day)) {
        sweep.add(report);
        step.run();
      }
    }
    sweep.end();
    // Events of a month or a year as a whole meet only those of the same one.
    for (Node period : calendar.periods()) {
      write(clusters.of(calendar.in(period)), dataset);
    }
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    Reports reports = new Reports(dataset);
    List<EventReport> touched = new ArrayList<>();
    gone.forEach(graph -> touched.addAll(reader.read(graph)));
    changed.forEach(article -> touched.addAll(reports.of(article)));
    Set<EventReport> related = clusters.related(touched, reports::near);
    Set<EventReport> present = new LinkedHashSet<>(related);
    gone.forEach(graph -> present.removeAll(reader.read(graph)));
    changed.forEach(article -> present.addAll(reports.of(article)));
    for (EventReport report : related) {
      INFERENCE.forget(report.event(), dataset);
    }
    write(clusters.of(present), dataset);
  }

  private static void write(List<EventCluster> clusters, DatasetGraph dataset) {
    for (EventCluster cluster : clusters) {
      cluster
          .others()
          .forEach((event, sure) -> INFERENCE.state(event, cluster.first(), sure, dataset));
    }
  }

  /** The reports of a dataset, read once an article. */
  private final class Reports {

    private final DatasetGraph dataset;
    private final Map<Node, List<EventReport>> byArticle = new HashMap<>();

    Reports(DatasetGraph dataset) {
      this.dataset = dataset;
    }

    List<EventReport> of(Node article) {
      return byArticle.computeIfAbsent(article, a -> reader.read(dataset.getGraph(a)));
    }

    /** The reports of the articles that may tell of the same time as {@code report}. */
    List<EventReport> near(EventReport report) {
      Set<String> articles = new TreeSet<>();
      for (LocalDate day : report.time().mayMeet()) {
        Node date = NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
        add(SEM.hasTimeStamp.asNode(), date, articles);
        add(SchemaDO.datePublished.asNode(), date, articles);
      }
      report.time().period().ifPresent(period -> add(SEM.hasTimeStamp.asNode(), period, articles));
      return articles.stream().flatMap(a -> of(NodeFactory.createURI(a)).stream()).toList();
    }

    private void add(Node property, Node value, Set<String> articles) {
      Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, property, value);
      while (found.hasNext()) {
        articles.add(found.next().getGraph().getURI());
      }
    }
  }
}
