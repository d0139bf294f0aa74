package org.newsgraph.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.newsgraph.site.data.Annotation;
import org.newsgraph.site.data.Annotations;
import org.newsgraph.site.data.Description;
import org.newsgraph.site.data.Relation;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Format;
import org.newsgraph.site.web.Language;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/** Where one pastes an article and sees it turned into a graph. */
public final class AnnotatePage implements Route {

  private final Annotations annotations;
  private final ArticlePage articles;
  private final Templates templates;
  private final Messages messages;
  private final BiFunction<List<Relation>, Language, Object> picture;

  /**
   * @param picture the data of a graph of these relations
   */
  public AnnotatePage(
      Annotations annotations,
      ArticlePage articles,
      Templates templates,
      Messages messages,
      BiFunction<List<Relation>, Language, Object> picture) {
    this.picture = picture;
    this.annotations = annotations;
    this.articles = articles;
    this.templates = templates;
    this.messages = messages;
  }

  @Override
  public Answer answer(Request request) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("text", request.parameters().getOrDefault("text", ""));
    page.put("date", request.parameter("date").orElse(""));
    page.put("result", Optional.empty());
    page.put("failure", "");
    int status = 200;
    if (request.method().equals("POST")) {
      status = annotate(request, page);
    }
    return templates.page(status, "annotate", request, page);
  }

  /** Puts the result onto the page, or why there is none; the text stays in the form. */
  private int annotate(Request request, Map<String, Object> page) {
    try {
      Annotation annotation =
          annotations.annotate(
              request.parameters().getOrDefault("text", ""),
              request.parameter("date"),
              request.names(),
              request.client().address());
      page.put("result", Optional.of(annotation));
      page.putAll(articles.values(annotation.view(), request.language()));
      page.put("turtle", turtle(annotation));
      List<Relation> relations = annotations.relations(annotation);
      page.put("connected", !relations.isEmpty());
      page.put("network", Json.inPage(picture.apply(relations, request.language())));
      return 200;
    } catch (WebException e) {
      page.put("failure", messages.of(request.language(), e.key(), e.details()));
      return e.status();
    }
  }

  /** The graph as Turtle. */
  public static String turtle(Annotation annotation) {
    return annotation
        .graph()
        .read(() -> NodeData.text(Description.whole(annotation.graph().dataset()), Format.TURTLE));
  }
}
