package org.newsgraph.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.site.data.EventLine;
import org.newsgraph.site.data.Parties;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.web.Language;

/**
 * What an event is called on pages. Its label in the graph is the words of the article that tell
 * it, which may be a bare verb ("a tué"); its title says what kind of event it is, who acts on whom
 * and where: "Killing: police → suspect, Nice".
 */
public final class EventTitle {

  private static final String OTHER = "other";
  private static final String FACT = "fact";
  private static final int MOST_NAMES = 2;

  /** A participant may be called by half a sentence. */
  private static final int LONGEST_NAME = 45;

  private EventTitle() {}

  /**
   * The title where nothing beside it tells the status: "Killing (denied): A → B". A fact is told
   * without.
   */
  public static String alone(EventLine event, Messages messages, Language language) {
    return alone(
        event.type(), event.status(), event.event().label(), event.parties(), messages, language);
  }

  /**
   * The same of what is known of an event.
   *
   * @param status code of its status; the other parameters as in {@link #of(String, String,
   *     Parties, Messages, Language)}
   */
  public static String alone(
      String type,
      String status,
      String words,
      Parties parties,
      Messages messages,
      Language language) {
    String what = what(type, words, messages, language);
    return status.isEmpty() || status.equals(FACT)
        ? title(what, type, words, parties, messages, language)
        : title(
            what + " (" + messages.of(language, "status." + status) + ")",
            type,
            words,
            parties,
            messages,
            language);
  }

  /** The title of an event beside which its status stands. */
  public static String of(EventLine event, Messages messages, Language language) {
    return of(event.type(), event.event().label(), event.parties(), messages, language);
  }

  /**
   * The title of an event.
   *
   * @param type code of its class; the words stand for a class that says nothing
   * @param words of the article that tell it; they stand where nobody is known to take part
   */
  public static String of(
      String type, String words, Parties parties, Messages messages, Language language) {
    return title(what(type, words, messages, language), type, words, parties, messages, language);
  }

  private static String what(String type, String words, Messages messages, Language language) {
    return capital(type.equals(OTHER) ? words : messages.of(language, "type." + type));
  }

  private static String title(
      String what,
      String type,
      String words,
      Parties parties,
      Messages messages,
      Language language) {
    List<String> rest = new ArrayList<>();
    if (!parties.isNobody()) {
      rest.add(whoToWhom(parties));
    } else if (!type.equals(OTHER)) {
      rest.add(words);
    }
    rest.addAll(names(parties.places()));
    return rest.isEmpty()
        ? what
        : messages.of(language, "event.title", what, String.join(", ", rest));
  }

  private static String whoToWhom(Parties parties) {
    String agents = String.join(", ", names(parties.agents()));
    String patients = String.join(", ", names(parties.patients()));
    return patients.isEmpty() ? agents : (agents + " → " + patients).strip();
  }

  private static List<String> names(List<Thing> parties) {
    List<String> all = parties.stream().map(Thing::label).distinct().toList();
    List<String> names = new ArrayList<>();
    all.stream().limit(MOST_NAMES).map(EventTitle::shortened).forEach(names::add);
    if (all.size() > MOST_NAMES) {
      names.add("…");
    }
    return names;
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int space = name.lastIndexOf(' ', LONGEST_NAME);
    int end = space > 0 ? space : name.offsetByCodePoints(0, LONGEST_NAME / 2);
    return name.substring(0, end) + "…";
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
