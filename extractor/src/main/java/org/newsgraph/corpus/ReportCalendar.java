package org.newsgraph.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.Terms.SEM;

/**
 * The reports of a dataset by their time, so that nobody needs to hold them all at once.
 *
 * <p>An article is read again for every time that it tells of, but for the last few, which are
 * mostly those of the same days.
 */
final class ReportCalendar {

  private static final int KEPT_ARTICLES = 500;

  private final DatasetGraph dataset;
  private final ReportReader reader;
  private final Map<String, List<EventReport>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<EventReport>> eldest) {
          return size() > KEPT_ARTICLES;
        }
      };

  ReportCalendar(DatasetGraph dataset, ReportReader reader) {
    this.dataset = dataset;
    this.reader = reader;
  }

  /** The days on which the times of reports may begin, in their order. */
  SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Node day : values(SEM.hasTimeStamp.asNode())) {
      if (isDay(day)) {
        days.add(LocalDate.parse(day.getLiteralLexicalForm()));
      }
    }
    for (Node day : values(SchemaDO.datePublished.asNode())) {
      days.add(TimeWindow.before(LocalDate.parse(day.getLiteralLexicalForm())).first());
    }
    return days;
  }

  /** The months and years that are told as such, in no order. */
  Collection<Node> periods() {
    return values(SEM.hasTimeStamp.asNode()).stream().filter(time -> !isDay(time)).toList();
  }

  /** The reports of a short time that begins on this day, in a fixed order. */
  List<EventReport> from(LocalDate day) {
    Set<String> articles = new TreeSet<>();
    add(SEM.hasTimeStamp.asNode(), date(day), articles);
    // Of those without a time of their own, which have happened just before they were told.
    add(SchemaDO.datePublished.asNode(), date(TimeWindow.toldAfter(day)), articles);
    return reports(articles).stream()
        .filter(report -> report.time().isShort() && report.time().first().equals(day))
        .toList();
  }

  /** The reports of this month or year as a whole. */
  List<EventReport> in(Node period) {
    Set<String> articles = new TreeSet<>();
    add(SEM.hasTimeStamp.asNode(), period, articles);
    return reports(articles).stream()
        .filter(report -> report.time().period().filter(period::equals).isPresent())
        .toList();
  }

  private List<EventReport> reports(Set<String> articles) {
    List<EventReport> reports = new ArrayList<>();
    for (String article : articles) {
      List<EventReport> read = kept.get(article);
      if (read == null) {
        read = reader.read(dataset.getGraph(NodeFactory.createURI(article)));
        kept.put(article, read);
      }
      reports.addAll(read);
    }
    return reports;
  }

  private void add(Node property, Node value, Set<String> articles) {
    Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, property, value);
    while (found.hasNext()) {
      articles.add(found.next().getGraph().getURI());
    }
  }

  /** What is said with {@code property}, each once. */
  private Collection<Node> values(Node property) {
    SortedMap<String, Node> values = new TreeMap<>();
    Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
    while (found.hasNext()) {
      Node value = found.next().getObject();
      values.put(value.getLiteralLexicalForm(), value);
    }
    return values.values();
  }

  private static boolean isDay(Node time) {
    return time.getLiteralDatatype().equals(XSDDatatype.XSDdate);
  }

  private static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }
}
