package org.newsgraph.site.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Assets;
import org.newsgraph.site.web.Language;
import org.newsgraph.site.web.Request;

/** Fills the templates of the pages; what is put into them is escaped. Thread-safe. */
public final class Templates {

  private static final String FOLDER = "org/newsgraph/site/templates";

  private final Map<Language, String> scriptWords = new EnumMap<>(Language.class);
  private final PebbleEngine engine;

  public Templates(Messages messages, Assets assets) {
    for (Language language : Language.values()) {
      scriptWords.put(language, Json.inPage(scriptWords(messages, language)));
    }
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".peb");
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new PageWords(messages, assets))
            .strictVariables(true)
            .build();
  }

  /** What scripts say: words of their own, and those that pages say too. */
  private static Map<String, String> scriptWords(Messages messages, Language language) {
    Map<String, String> words = new TreeMap<>(messages.below(language, "script."));
    for (String shared : List.of("kind.", "status.")) {
      messages.below(language, shared).forEach((code, word) -> words.put(shared + code, word));
    }
    return words;
  }

  /** The page with status 200. */
  public Answer page(String template, Request request, Map<String, Object> values) {
    return page(200, template, request, values);
  }

  /**
   * A page.
   *
   * @param template its name, without folder and ending
   * @param values what stands in it
   */
  public Answer page(int status, String template, Request request, Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("page", template);
    all.put("lang", request.language().code());
    all.put("q", request.parameter("q").orElse(""));
    all.put("here", new Here(request));
    all.put("scriptMessages", scriptWords.get(request.language()));
    all.putAll(values);
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(out, all, request.language().locale());
    } catch (IOException e) {
      throw new UncheckedIOException("a page is written to memory", e);
    }
    Answer answer = Answer.html(status, out.toString());
    return Here.choosesLanguage(request)
        ? answer.with(
            "Set-Cookie",
            "lang=" + request.language().code() + "; Path=/; Max-Age=31536000; SameSite=Lax")
        : answer;
  }
}
