package org.newsgraph.site.page;

import java.util.Map;
import org.newsgraph.site.data.ArticleTextReader;
import org.newsgraph.site.data.ClaimReader;
import org.newsgraph.site.data.Description;
import org.newsgraph.site.data.EntityReader;
import org.newsgraph.site.data.EventReader;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.StatementReader;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Format;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/** A node: to readers as the page of its kind, to programs as data. */
public final class NodePages implements Route {

  private final Graph graph;
  private final Templates templates;
  private final ArticlePage articles;

  public NodePages(Graph graph, Templates templates, ArticlePage articles) {
    this.graph = graph;
    this.templates = templates;
    this.articles = articles;
  }

  @Override
  public Answer answer(Request request) {
    String iri =
        request.path().equals("/resource")
            ? request.required("iri")
            : graph.addresses().iri(request.path());
    return graph.read(() -> answer(iri, request));
  }

  private Answer answer(String iri, Request request) {
    if (!graph.things().isKnown(iri)) {
      throw WebException.notFound();
    }
    Format format = Format.of(request);
    Answer answer =
        format == Format.HTML
            ? page(graph.things().of(iri), request)
            : NodeData.answer(Description.of(graph.dataset(), iri), format);
    return answer.with("Link", links(iri, request));
  }

  private static String links(String iri, Request request) {
    StringBuilder links = new StringBuilder();
    for (Format format : Format.values()) {
      String place = new Here(request).as(format.code());
      links.append("<" + place + ">; rel=\"alternate\"; type=\"" + format.type() + "\", ");
    }
    boolean plain = iri.chars().allMatch(c -> c > ' ' && c < 127 && c != '<' && c != '>');
    return plain
        ? links + "<" + iri + ">; rel=\"describes\""
        : links.substring(0, links.length() - 2);
  }

  private Answer page(Thing thing, Request request) {
    return switch (thing.kind()) {
      case PERSON, ORGANISATION, PLACE, ANONYMOUS, VAGUE ->
          page("entity", new EntityReader(graph).read(thing), request);
      case EVENT ->
          new EventReader(graph)
              .read(thing)
              .map(event -> page("event", event, request))
              .orElseGet(() -> statements(thing, request));
      case CLAIM ->
          new ClaimReader(graph)
              .read(thing)
              .map(claim -> page("claim", claim, request))
              .orElseGet(() -> statements(thing, request));
      case ARTICLE ->
          new ArticleTextReader(graph)
              .read(thing)
              .map(article -> articles.page(article, request))
              .orElseGet(() -> statements(thing, request));
      case ROLE, FIGURE, PHRASE, OTHER ->
          isText(thing) ? Answer.seeOther(article(thing)) : statements(thing, request);
    };
  }

  private Answer page(String template, Object view, Request request) {
    return templates.page(template, request, Map.of(template, view));
  }

  /** Browsers keep the fragment when they are sent on: links to words arrive at the words. */
  private static boolean isText(Thing thing) {
    return thing.href().startsWith("/article/") && thing.href().endsWith("/text");
  }

  private static String article(Thing text) {
    return text.href().substring(0, text.href().length() - "/text".length());
  }

  private Answer statements(Thing thing, Request request) {
    StatementReader statements = new StatementReader(graph);
    return templates.page(
        "resource",
        request,
        Map.of("thing", thing, "of", statements.of(thing), "to", statements.to(thing)));
  }
}
