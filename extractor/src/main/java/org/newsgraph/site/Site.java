package org.newsgraph.site;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.site.data.Addresses;
import org.newsgraph.site.data.Base;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.page.ArticlePage;
import org.newsgraph.site.page.ErrorPages;
import org.newsgraph.site.page.Messages;
import org.newsgraph.site.page.NodePages;
import org.newsgraph.site.page.PlainPage;
import org.newsgraph.site.page.SearchPage;
import org.newsgraph.site.page.Templates;
import org.newsgraph.site.picture.SearchData;
import org.newsgraph.site.web.Assets;
import org.newsgraph.site.web.Routes;
import org.newsgraph.site.web.SecurityHeaders;
import org.newsgraph.site.web.SiteServlet;
import org.newsgraph.store.ServerExtension;

/** What the site answers, and where. */
public final class Site implements ServerExtension {

  private final Messages messages = new Messages();
  private final Assets assets = new Assets();
  private final Templates templates = new Templates(messages, assets);

  @Override
  public void addTo(FusekiServer.Builder server, DatasetGraph dataset) {
    Graph graph = new Graph(dataset, new Addresses(new Base(dataset)));
    Routes routes = new Routes();
    pages(routes, graph);
    pictures(routes, graph);
    routes.below(Assets.PLACE, assets);
    server
        .addFilter("/*", new SecurityHeaders())
        .addServlet("/*", new SiteServlet(routes, new ErrorPages(templates, messages)));
  }

  private void pages(Routes routes, Graph graph) {
    NodePages nodes = new NodePages(graph, templates, new ArticlePage(templates, messages));
    routes
        .at("/", new PlainPage(templates, "home"))
        .at("/search", new SearchPage(graph, templates))
        .at("/about", new PlainPage(templates, "about"))
        .at("/resource", nodes)
        .below("/entity/", nodes)
        .below("/article/", nodes)
        .below("/extractor/", nodes);
  }

  private void pictures(Routes routes, Graph graph) {
    routes.at("/api/search", new SearchData(graph));
  }
}
