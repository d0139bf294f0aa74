package org.newsgraph.site.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.newsgraph.site.web.Answer;

/** JSON for scripts. */
public final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** A document of maps, lists, texts, numbers and records. */
  public static Answer answer(Object document) {
    return Answer.json(text(document));
  }

  /** The same with another status than 200. */
  public static Answer answer(int status, Object document) {
    return Answer.json(status, text(document));
  }

  /** As text that may stand inside a script element: nothing in it ends the element. */
  public static String inPage(Object document) {
    return text(document)
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String text(Object document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps, lists, texts and numbers are always JSON", e);
    }
  }
}
