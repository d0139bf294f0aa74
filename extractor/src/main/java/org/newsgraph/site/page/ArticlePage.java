package org.newsgraph.site.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgraph.site.data.ArticleView;
import org.newsgraph.site.data.ClaimLine;
import org.newsgraph.site.data.EventLine;
import org.newsgraph.site.data.Mark;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Language;
import org.newsgraph.site.web.Request;

/** An article with its marks, which tell what they are when a reader points at them. */
public final class ArticlePage {

  private final Templates templates;
  private final Messages messages;
  private final boolean editable;

  /**
   * @param editable true if those who may can take an article back from its page
   */
  public ArticlePage(Templates templates, Messages messages, boolean editable) {
    this.editable = editable;
    this.templates = templates;
    this.messages = messages;
  }

  private record Tip(String kind, String label, String href, String detail, String anchor) {}

  Answer page(ArticleView article, Request request) {
    Map<String, Object> values = new LinkedHashMap<>(values(article, request.language()));
    values.put("editable", editable);
    return templates.page("article", request, values);
  }

  /** What the template of an article needs. */
  public Map<String, Object> values(ArticleView article, Language language) {
    return Map.of("article", article, "marks", Json.inPage(tips(article, language)));
  }

  private Map<Integer, Tip> tips(ArticleView article, Language language) {
    Map<String, String> details = new HashMap<>();
    for (ClaimLine claim : article.claims()) {
      details.put(
          claim.claim().iri(),
          claim.speaker().label() + " · " + messages.of(language, "act." + claim.act()));
    }
    for (EventLine event : article.events()) {
      String type = messages.of(language, "type." + event.type());
      details.put(
          event.event().iri(), type + " · " + messages.of(language, "status." + event.status()));
    }
    Map<Integer, Tip> tips = new LinkedHashMap<>();
    for (Mark mark : article.marks()) {
      String kind = messages.of(language, "kind." + mark.thing().kind().code());
      String detail = details.getOrDefault(mark.thing().iri(), kind);
      tips.put(
          mark.id(),
          new Tip(mark.kind(), mark.thing().label(), mark.thing().href(), detail, mark.anchor()));
    }
    return tips;
  }
}
