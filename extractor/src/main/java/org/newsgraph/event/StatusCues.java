package org.newsgraph.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;

/** Words that say whether an event happened, see {@code status-cues.tsv}. */
final class StatusCues {

  private final Map<String, EventStatus> governors = new HashMap<>();
  private final Map<String, EventStatus> modifiers = new HashMap<>();
  private final Map<String, EventStatus> undoing = new HashMap<>();
  private final Map<String, EventStatus> closing = new HashMap<>();
  private final Set<String> requests = new HashSet<>();

  StatusCues() {
    for (LexiconFile.Row row : LexiconFile.read(StatusCues.class, "fr/status-cues.tsv")) {
      String status = row.get("status");
      boolean request = status.equals("requested");
      if (request) {
        requests.add(row.get("lemma"));
      }
      cues(row.get("place"))
          .put(
              row.get("lemma"),
              request ? EventStatus.PLANNED : EventStatus.valueOf(status.toUpperCase(Locale.ROOT)));
    }
  }

  private Map<String, EventStatus> cues(String place) {
    return switch (place) {
      case "governor" -> governors;
      case "modifier" -> modifiers;
      case "object" -> undoing;
      case "case" -> closing;
      default -> throw new IllegalStateException("status-cues.tsv has an unknown place: " + place);
    };
  }

  /** What the word says of an event that hangs on it: "menacer de frapper"; empty if nothing. */
  Optional<EventStatus> governor(String lemma) {
    return Optional.ofNullable(governors.get(lemma));
  }

  /** What the word says of an event on which it hangs: "attaque présumée"; empty if nothing. */
  Optional<EventStatus> modifier(String lemma) {
    return Optional.ofNullable(modifiers.get(lemma));
  }

  /** What the word makes of its object: "a annulé la condamnation"; empty if it lets it stand. */
  Optional<EventStatus> undoing(String lemma) {
    return Optional.ofNullable(undoing.get(lemma));
  }

  /** What the word makes of a step of a case at law: "a abandonné les poursuites"; likewise. */
  Optional<EventStatus> closing(String lemma) {
    return Optional.ofNullable(closing.get(lemma));
  }

  /** True if an event that hangs on the word is only asked for. */
  boolean isRequest(String lemma) {
    return requests.contains(lemma);
  }
}
