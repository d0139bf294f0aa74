package org.newsgraph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
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
import org.newsgraph.rdf.GraphValidator;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeTagger;

/**
 * Measures how long each stage takes: every stage runs over all articles before the next begins, on
 * one thread, so that one stage's time holds nothing of another's.
 */
public final class StageTimes {

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private int count;

  /**
   * Takes all {@code articles} through all stages.
   *
   * @return nanoseconds by stage, in the order of the stages; all stages stand there, also without
   *     articles
   */
  public static Map<String, Long> of(List<Article> articles) {
    StageTimes times = new StageTimes();
    times.count = articles.size();
    times.run(articles);
    return times.nanos;
  }

  private void run(List<Article> articles) {
    Analyzer analyzer = new Analyzer();
    NameFinder nameFinder = new NameFinder();
    TimeTagger timeTagger = new TimeTagger();
    EntityResolver entityResolver = new EntityResolver();
    Attributor attributor = new Attributor();
    EventFinder eventFinder = new EventFinder();
    Linker linker = new Linker();
    GraphBuilder builder = new GraphBuilder("http://localhost:3030/");
    GraphValidator validator = new GraphValidator();

    List<Analysis> analyses = new ArrayList<>();
    List<List<Mention>> names = new ArrayList<>();
    List<List<TimeExpression>> times = new ArrayList<>();
    List<Cast> casts = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    List<List<Event>> events = new ArrayList<>();
    List<List<Link>> links = new ArrayList<>();
    List<ArticleGraph> graphs = new ArrayList<>();
    time("language", i -> analyses.add(analyzer.analyze(articles.get(i))));
    time("mention", i -> names.add(nameFinder.find(analyses.get(i))));
    time("time", i -> times.add(timeTagger.tag(analyses.get(i))));
    time("entity", i -> casts.add(entityResolver.resolve(analyses.get(i), names.get(i))));
    time("claim", i -> attributions.add(attributor.attribute(analyses.get(i), casts.get(i))));
    time(
        "event",
        i -> events.add(eventFinder.find(analyses.get(i), attributions.get(i), times.get(i))));
    time("linking", i -> links.add(linker.link(analyses.get(i), attributions.get(i).cast())));
    time(
        "rdf",
        i ->
            graphs.add(
                builder.build(
                    new Extraction(
                        analyses.get(i), attributions.get(i), events.get(i), links.get(i)))));
    time("shapes", i -> validator.validate(graphs.get(i)));
  }

  private void time(String stage, IntConsumer step) {
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      step.accept(i);
    }
    nanos.put(stage, System.nanoTime() - start);
  }
}
