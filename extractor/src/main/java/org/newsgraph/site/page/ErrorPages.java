package org.newsgraph.site.page;

import java.util.Map;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.ErrorAnswer;
import org.newsgraph.site.web.Request;

/** Says what went wrong: to programs as JSON, to browsers as a page. */
public final class ErrorPages implements ErrorAnswer {

  private final Templates templates;
  private final Messages messages;

  public ErrorPages(Templates templates, Messages messages) {
    this.templates = templates;
    this.messages = messages;
  }

  @Override
  public Answer answer(Request request, int status, String key, Object... details) {
    String message = messages.of(request.language(), key, details);
    boolean forPrograms = request.path().startsWith("/api/") || !request.accept().contains("html");
    return forPrograms
        ? Json.answer(status, Map.of("error", message))
        : templates.page(status, "error", request, Map.of("status", status, "message", message));
  }
}
