package org.newsgraph.site.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.newsgraph.site.data.EventLine;
import org.newsgraph.site.data.Happening;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.data.Topic;
import org.newsgraph.site.web.Assets;
import org.newsgraph.site.web.Language;

/**
 * What templates may call: {@code t('key')} for a message, {@code dated('2022-02-03')} for a date
 * as one reads it, {@code title(line)} for what an event is called, {@code outside(iri)} for what
 * an address elsewhere is called, {@code foreign(thing)} for the language of a name, {@code
 * asset('app.css')}.
 */
final class PageWords extends AbstractExtension {

  private final Messages messages;
  private final Assets assets;

  PageWords(Messages messages, Assets assets) {
    this.messages = messages;
    this.assets = assets;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "t", new Message(),
        "dated", new Day(),
        "asset", new Asset(),
        "title", new Title(),
        "outside", new Outside(),
        "foreign", new Foreign(),
        "number", new Number());
  }

  /** A message in the language of the page; further arguments go into it. */
  private final class Message implements Function {
    @Override
    public List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      Object[] values = new Object[arguments.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments.get(Integer.toString(i));
      }
      Object[] details = java.util.Arrays.copyOfRange(values, 1, values.length);
      return messages.of(language(context), values[0].toString(), details);
    }
  }

  private static Language language(EvaluationContext context) {
    return Language.valueOf(context.getLocale().getLanguage().toUpperCase(java.util.Locale.ROOT));
  }

  /** What an event is called, with its status if {@code alone}. */
  private final class Title implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("event", "alone");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      if (arguments.get("event") instanceof Topic topic) {
        return topic
            .event()
            .map(event -> title(topic.thing(), event, language(context)))
            .orElse(topic.thing().label());
      }
      EventLine event = (EventLine) arguments.get("event");
      return Boolean.TRUE.equals(arguments.get("alone"))
          ? EventTitle.alone(event, messages, language(context))
          : EventTitle.of(event, messages, language(context));
    }
  }

  private String title(Thing thing, Happening event, Language language) {
    return EventTitle.alone(
        event.type(), event.status(), thing.label(), event.parties(), messages, language);
  }

  /** A day, month or year of ISO 8601 in the words of the page's language. */
  private static final class Day implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("date");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return ReadableDay.of(arguments.get("date").toString(), context.getLocale());
    }
  }

  /** A number as one reads it. */
  private static final class Number implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("value");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return ReadableNumber.of(arguments.get("value").toString(), context.getLocale());
    }
  }

  /** What an address elsewhere is called. */
  private static final class Outside implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("iri");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return OutsideName.of(arguments.get("iri").toString());
    }
  }

  private final class Asset implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("name");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return assets.address(arguments.get("name").toString());
    }
  }
}
