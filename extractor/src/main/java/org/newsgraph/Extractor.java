package org.newsgraph;

import java.util.List;
import org.newsgraph.authority.Authority;
import org.newsgraph.authority.StarterAuthority;
import org.newsgraph.claim.Attribution;
import org.newsgraph.claim.Attributor;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.EntityResolver;
import org.newsgraph.event.Event;
import org.newsgraph.event.EventFinder;
import org.newsgraph.ingest.Article;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.linking.Link;
import org.newsgraph.linking.Linker;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.NameFinder;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Extraction;
import org.newsgraph.rdf.GraphBuilder;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeTagger;

/**
 * The way of an article, a line a stage: text in, graph out.
 *
 * <p>Loading the models takes about a second, so keep one extractor for all articles. Thread-safe.
 */
public final class Extractor {

  private final Analyzer analyzer = new Analyzer();
  private final NameFinder nameFinder = new NameFinder();
  private final TimeTagger timeTagger = new TimeTagger();
  private final EntityResolver entityResolver = new EntityResolver();
  private final Attributor attributor = new Attributor();
  private final EventFinder eventFinder = new EventFinder();
  private final Linker linker;
  private final GraphBuilder graphBuilder;

  /**
   * @param base IRI under which all data IRIs hang, ending in a slash
   */
  public Extractor(String base) {
    this(base, StarterAuthority.load());
  }

  /**
   * @param base as above
   * @param authority of known persons, organisations and places, to link to
   */
  public Extractor(String base, Authority authority) {
    linker = new Linker(authority);
    graphBuilder = new GraphBuilder(base);
  }

  /** The graph of {@code article}; the same article gives the same triples. */
  public ArticleGraph extract(Article article) {
    return extract(analyze(article));
  }

  /** The sentences of {@code article}, with which its way begins. */
  public Analysis analyze(Article article) {
    return analyzer.analyze(article);
  }

  /** The graph of the article that was analyzed; the same analysis gives the same triples. */
  public ArticleGraph extract(Analysis analysis) {
    List<Mention> names = nameFinder.find(analysis);
    List<TimeExpression> times = timeTagger.tag(analysis);
    Cast cast = entityResolver.resolve(analysis, names);
    Attribution attribution = attributor.attribute(analysis, cast);
    List<Event> events = eventFinder.find(analysis, attribution, times);
    List<Link> links = linker.link(analysis, attribution.cast());
    return graphBuilder.build(new Extraction(analysis, attribution, events, links));
  }
}
