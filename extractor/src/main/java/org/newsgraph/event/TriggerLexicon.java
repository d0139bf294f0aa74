package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;

/** The words that name events, by the lemma of their head. Reading it takes some milliseconds. */
final class TriggerLexicon {

  private final Map<String, List<Trigger>> byHead = new HashMap<>();
  private final Set<String> empty = new HashSet<>();
  private final Frame plain;
  private final Frame placed;
  private final Frame done;
  private final Frame made;

  TriggerLexicon() {
    Map<String, String> nominal = new HashMap<>();
    Map<String, Frame> frames = frames(nominal);
    for (LexiconFile.Row row : LexiconFile.read(TriggerLexicon.class, "fr/triggers.tsv")) {
      Frame frame = frames.get(row.get("frame"));
      if (frame == null) {
        throw new IllegalStateException("triggers.tsv:" + row.line() + " has an unknown frame");
      }
      List<String> words = List.of(row.get("trigger").split(" "));
      String tag = row.get("pos");
      byHead
          .computeIfAbsent(key(tag, headOf(words)), k -> new ArrayList<>())
          .add(
              new Trigger(
                  words,
                  tag,
                  EventType.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
                  frame,
                  Integer.parseInt(row.get("weight")),
                  Set.copyOf(row.list("with")),
                  Set.copyOf(row.list("without"))));
    }
    plain = frames.get("act");
    placed = frames.get("place");
    done = frames.get("actof");
    made = frames.get("actmade");
    for (LexiconFile.Row row : LexiconFile.read(TriggerLexicon.class, "fr/no-event-verbs.tsv")) {
      empty.add(row.get("lemma"));
    }
    derive(frames, nominal);
    // Longer and better founded readings are tried first; the order of the file decides the rest.
    Comparator<Trigger> order =
        Comparator.comparingInt((Trigger t) -> -t.words().size())
            .thenComparing(t -> t.with().isEmpty())
            .thenComparing(t -> t.without().isEmpty());
    byHead.values().forEach(list -> list.sort(order));
  }

  /** Entries whose head is {@code lemma} with that part of speech, best first; empty if none. */
  List<Trigger> startingWith(String tag, String lemma) {
    return byHead.getOrDefault(key(tag, lemma), List.of());
  }

  /** A happening of no class that a verb outside the lexicon may name; empty if it never does. */
  Optional<Trigger> unlisted(String lemma) {
    return empty.contains(lemma)
        ? Optional.empty()
        : Optional.of(
            new Trigger(List.of(lemma), "VERB", EventType.OTHER, plain, 0, Set.of(), Set.of()));
  }

  /**
   * A happening of no class that a noun outside the lexicon names by its verb.
   *
   * @param happens true if it just happens, false if somebody does it
   */
  Trigger carried(String noun, boolean happens) {
    return new Trigger(
        List.of(noun), "NOUN", EventType.OTHER, happens ? placed : done, 1, Set.of(), Set.of());
  }

  /** A happening of no class that any other word may name. */
  Trigger further(String lemma, boolean verb) {
    return new Trigger(
        List.of(lemma),
        verb ? "VERB" : "NOUN",
        EventType.OTHER,
        verb ? plain : made,
        0,
        Set.of(),
        Set.of());
  }

  /**
   * Gives every noun that is made of a listed verb, and has no line of its own, the verb's class.
   */
  private void derive(Map<String, Frame> frames, Map<String, String> nominal) {
    List<LexiconFile.Row> endings = LexiconFile.read(TriggerLexicon.class, "fr/derivations.tsv");
    List<Trigger> verbs =
        byHead.values().stream()
            .flatMap(List::stream)
            .filter(t -> t.verbal() && t.words().size() == 1 && t.with().isEmpty())
            .filter(t -> t.weight() > 1)
            .sorted(Comparator.comparing(t -> t.words().get(0)))
            .toList();
    for (Trigger verb : verbs) {
      String lemma = verb.words().get(0);
      Frame frame = frames.get(nominal.getOrDefault(verb.frame().name(), ""));
      for (LexiconFile.Row ending : endings) {
        if (frame != null && lemma.endsWith(ending.get("verb"))) {
          String stem = lemma.substring(0, lemma.length() - ending.get("verb").length());
          String noun = stem + ending.get("noun");
          byHead.computeIfAbsent(
              key("NOUN", noun), k -> new ArrayList<>(List.of(verb.noun(noun, frame))));
        }
      }
    }
  }

  /** A reflexive verb is found by the verb: its pronoun may stand far before it. */
  private static String headOf(List<String> words) {
    return words.get(words.get(0).equals("se") ? 1 : 0);
  }

  private static String key(String tag, String lemma) {
    // Both spellings of "disparaître" and "disparaitre" are French.
    return tag + ' ' + lemma.replace('î', 'i');
  }

  private static Map<String, Frame> frames(Map<String, String> nominal) {
    Map<String, Frame> frames = new HashMap<>();
    for (LexiconFile.Row row : LexiconFile.read(TriggerLexicon.class, "fr/frames.tsv")) {
      nominal.put(row.get("frame"), row.get("noun"));
      frames.put(
          row.get("frame"),
          new Frame(
              row.get("frame"),
              Frame.alternatives(row.list("agent")),
              Frame.alternatives(row.list("patient"))));
    }
    return frames;
  }
}
