package org.newsgraph.site;

import java.time.Duration;
import java.util.function.Function;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Server;
import org.newsgraph.site.data.Addresses;
import org.newsgraph.site.data.Annotations;
import org.newsgraph.site.data.Annotator;
import org.newsgraph.site.data.Base;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Library;
import org.newsgraph.site.data.OverviewReader;
import org.newsgraph.site.page.AnnotatePage;
import org.newsgraph.site.page.ArticlePage;
import org.newsgraph.site.page.ArticlesPage;
import org.newsgraph.site.page.ConnectionPage;
import org.newsgraph.site.page.DisputesPage;
import org.newsgraph.site.page.ErrorPages;
import org.newsgraph.site.page.HomePage;
import org.newsgraph.site.page.LibraryPages;
import org.newsgraph.site.page.Messages;
import org.newsgraph.site.page.NodePages;
import org.newsgraph.site.page.PlainPage;
import org.newsgraph.site.page.RetractPage;
import org.newsgraph.site.page.SearchPage;
import org.newsgraph.site.page.Templates;
import org.newsgraph.site.picture.AnnotationNetwork;
import org.newsgraph.site.picture.GraphData;
import org.newsgraph.site.picture.LibraryData;
import org.newsgraph.site.picture.MapData;
import org.newsgraph.site.picture.SearchData;
import org.newsgraph.site.picture.TimelineData;
import org.newsgraph.site.service.AnnotateService;
import org.newsgraph.site.service.DatasetDescription;
import org.newsgraph.site.service.NewsData;
import org.newsgraph.site.service.NifService;
import org.newsgraph.site.service.OpenApi;
import org.newsgraph.site.service.PreviewService;
import org.newsgraph.site.service.ReconciliationService;
import org.newsgraph.site.service.Rows;
import org.newsgraph.site.service.SuggestService;
import org.newsgraph.site.web.AddressGuard;
import org.newsgraph.site.web.Assets;
import org.newsgraph.site.web.AtTheEndpoint;
import org.newsgraph.site.web.Format;
import org.newsgraph.site.web.Limited;
import org.newsgraph.site.web.OwnPagesOnly;
import org.newsgraph.site.web.RateLimit;
import org.newsgraph.site.web.Robots;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.Routes;
import org.newsgraph.site.web.RowFormat;
import org.newsgraph.site.web.SecurityHeaders;
import org.newsgraph.site.web.SiteServlet;
import org.newsgraph.store.ServerExtension;
import org.newsgraph.store.Store;

/** What the site answers, and where. */
public final class Site implements ServerExtension {

  /** A page loads its picture, a reader clicks on: who asks more often is a program. */
  private final RateLimit pictures = new RateLimit(300, Duration.ofMillis(100));

  /** Faster than anybody reads or types; what copies a site page by page is to ask for data. */
  private final RateLimit reading = new RateLimit(1_000, Duration.ofMillis(50));

  /** Some questions read the whole store. */
  private final RateLimit questions = new RateLimit(100, Duration.ofMillis(500));

  private final Function<String, Annotator> loading;
  private final boolean editable;
  private final ArticlePage articles;
  private final Messages messages = new Messages();
  private final Assets assets = new Assets();
  private final Templates templates = new Templates(messages, assets);

  /**
   * @param loading makes an annotator that mints IRIs under a base; it is called when the first
   *     text comes
   */
  public Site(Function<String, Annotator> loading) {
    this(loading, false);
  }

  /**
   * @param editable true if there are accounts, so that those who may can take articles back
   */
  public Site(Function<String, Annotator> loading, boolean editable) {
    this.loading = loading;
    this.editable = editable;
    this.articles = new ArticlePage(templates, messages, editable);
  }

  @Override
  public void addTo(FusekiServer.Builder server, Store store) {
    server
        .addFilter("/*", new SecurityHeaders())
        .addFilter("/*", new OwnPagesOnly())
        .addFilter("/*", new AtTheEndpoint())
        .addServlet("/*", new SiteServlet(routes(store), new ErrorPages(templates, messages)));
  }

  @Override
  public void guard(Server jetty) {
    AddressGuard.before(jetty);
  }

  /** What answers where. */
  Routes routes(Store store) {
    DatasetGraph dataset = store.dataset();
    Graph graph = new Graph(dataset, new Addresses(new Base(dataset)));
    Routes routes = new Routes();
    OverviewReader overviews = new OverviewReader(graph);
    pages(routes, graph, overviews);
    pictures(routes, graph);
    library(routes, graph);
    annotations(routes, graph);
    services(routes, graph, overviews);
    routes.below(Assets.PLACE, assets);
    if (editable) {
      routes.post(RetractPage.PLACE, new RetractPage(graph, store, templates));
    }
    guesses(routes);
    return routes;
  }

  /** Addresses that people try, and where they lead. */
  private void guesses(Routes routes) {
    routes
        .sent("/sparql", "/newsgraph/sparql")
        .sent("/void", "/.well-known/void")
        .sent("/openapi", "/openapi.json")
        .sent("/api", "/openapi.json")
        .sent("/favicon.ico", assets.address("icon.svg"))
        .sent("/events", "/#events")
        .sent("/people", "/library/most-quoted")
        .sent("/claims", "/disputes")
        .sent("/entities", "/search")
        .sent("/sources", "/library/most-quoted");
  }

  private void pages(Routes routes, Graph graph, OverviewReader overviews) {
    // A page shows the first of everything; as data, a node is thousands of statements.
    Route nodes =
        new Limited(
            read(spoken(graph, g -> new NodePages(g, templates, articles))),
            pictures,
            request -> Format.of(request) != Format.HTML);
    routes
        .at("/", new HomePage(overviews, templates, new DatasetDescription(graph, overviews)))
        .at("/articles", read(spoken(graph, g -> new ArticlesPage(g, templates))))
        .at("/disputes", read(spoken(graph, g -> new DisputesPage(g, templates))))
        .at("/graph", drawn(spoken(graph, g -> new ConnectionPage(g, overviews, templates))))
        .at("/map", new PlainPage(templates, "map"))
        .at("/query", new PlainPage(templates, "query"))
        .at("/search", read(spoken(graph, g -> new SearchPage(g, templates))))
        .at("/about", new PlainPage(templates, "about"))
        .at("/robots.txt", new Robots())
        .at("/resource", nodes)
        .below("/entity/", nodes)
        .below("/article/", nodes)
        .below("/extractor/", nodes);
  }

  private void pictures(Routes routes, Graph graph) {
    Route lists = drawn(new Rows(spoken(graph, NewsData::new), graph));
    Route relations = drawn(new Rows(spoken(graph, g -> new GraphData(g, messages)), graph));
    Route timeline = spoken(graph, g -> new TimelineData(g, messages));
    Route map = spoken(graph, g -> new MapData(g, messages));
    routes
        .at("/api/search", read(new Rows(spoken(graph, SearchData::new), graph)))
        .at("/api/graph", relations)
        .at("/api/path", relations)
        .at("/api/timeline", drawn(new Rows(timeline, graph)))
        .at("/api/map", drawn(new Rows(map, graph)))
        .at(NewsData.CLAIMS, lists)
        .at(NewsData.EVENTS, lists)
        .at(NewsData.FIGURES, lists);
  }

  private static Route spoken(Graph graph, Function<Graph, Route> route) {
    return new InReadersLanguage(graph, route);
  }

  private Route read(Route page) {
    return new Limited(page, reading, request -> true);
  }

  private Route drawn(Route picture) {
    return new Limited(picture, pictures, request -> true);
  }

  private void library(Routes routes, Graph graph) {
    Route pages = spoken(graph, g -> new LibraryPages(g, new Library(g), templates, messages));
    Route data =
        new Limited(
            new Rows(spoken(graph, g -> new LibraryData(new Library(g))), graph),
            questions,
            request -> RowFormat.of(request).isPresent());
    routes
        .at("/library", pages)
        .below(LibraryPages.PLACE, new Limited(pages, questions, request -> true))
        .at("/api/library", data)
        .below(LibraryData.PLACE, data);
  }

  private void annotations(Routes routes, Graph graph) {
    Annotations annotations = new Annotations(graph, loading);
    routes
        .post(
            "/annotate",
            new AnnotatePage(
                annotations, articles, templates, messages, new AnnotationNetwork(messages)::of))
        .onlyPost("/api/annotate", new AnnotateService(annotations))
        .onlyPost("/nif", new NifService(annotations));
  }

  private void services(Routes routes, Graph graph, OverviewReader overviews) {
    Route suggest = spoken(graph, SuggestService::new);
    routes
        .post(ReconciliationService.PLACE, new ReconciliationService(graph))
        .at(
            ReconciliationService.PLACE + "/preview",
            spoken(graph, g -> new PreviewService(g, templates)))
        .at(ReconciliationService.PLACE + "/properties", suggest)
        .below(ReconciliationService.PLACE + "/suggest/", suggest)
        .at("/.well-known/void", new DatasetDescription(graph, overviews))
        .at("/openapi.json", new OpenApi());
  }
}
