package org.newsgraph.site.page;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.newsgraph.site.data.Kind;
import org.newsgraph.site.data.Thing;

/**
 * {@code foreign(thing)}: the attribute by which a screen reader pronounces a name as the language
 * has it that it is in. Nothing on what is in the language of the page, and nothing on the names of
 * people, which are in no language.
 */
final class Foreign implements Function {

  @Override
  public List<String> getArgumentNames() {
    return List.of("of");
  }

  @Override
  public Object execute(
      Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
    Thing thing = (Thing) arguments.get("of");
    String language = thing.language();
    boolean marked =
        thing.kind() != Kind.PERSON
            && language.matches("[a-z]{2,8}")
            && !language.equals(context.getLocale().getLanguage());
    return new SafeString(marked ? " lang=\"" + language + "\"" : "");
  }
}
