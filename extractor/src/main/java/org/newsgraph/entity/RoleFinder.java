package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.text.Span;

/** The functions that the article gives to its persons, with the body or country they belong to. */
final class RoleFinder {

  /** A function before the entities have their places in the cast. */
  record Found(Draft person, String label, Optional<Draft> body, Span span) {}

  private static final Set<String> FORMER = WordClasses.of("former");

  private RoleFinder() {}

  /** The roles in the order of the text, each function of a person once; empty if none. */
  static List<Found> find(Scene scene, Implied implied) {
    List<Found> found = new ArrayList<>();
    for (Draft person : scene.drafts()) {
      if (person.type() != EntityType.PERSON || person.names().isEmpty()) {
        continue;
      }
      Map<String, Found> byLabel = new LinkedHashMap<>();
      for (Phrase phrase : person.functions()) {
        if (phrase.noun().role()) {
          String label = label(scene.analysis().text(), phrase);
          Found role = new Found(person, label, body(scene, phrase, implied), span(phrase));
          byLabel.merge(NormalForm.of(label), role, (a, b) -> a.body().isPresent() ? a : b);
        }
      }
      byLabel.forEach(
          (label, role) -> {
            // "le ministre" says nothing beyond "le ministre de l'Intérieur".
            boolean shortened = byLabel.keySet().stream().anyMatch(l -> l.startsWith(label + " "));
            if (!shortened) {
              found.add(role);
            }
          });
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  private static Span span(Phrase phrase) {
    return phrase.line().span(phrase.first(), phrase.last());
  }

  /** The words of the function: without determiner, nationality, and the body if it has a node. */
  static String label(String text, Phrase phrase) {
    Line line = phrase.line();
    int from = phrase.core();
    // An office given up is another fact than an office held.
    from = FORMER.contains(line.word(from - 1)) && from > phrase.first() ? from - 1 : from;
    StringBuilder label = new StringBuilder(line.span(from, phrase.headEnd()).of(text));
    int end = phrase.last();
    Optional<Reference> body = isMinister(phrase) ? Optional.empty() : phrase.body();
    if (body.isPresent() && body.get().last() == end) {
      end = body.get().first() - 1;
      while (end > phrase.headEnd() && line.tag(end).matches("ADP|DET")) {
        end--;
      }
    }
    for (int i = phrase.headEnd() + 1; i <= end; i++) {
      boolean nationality =
          Countries.all().ofAdjective(line.word(i)).isPresent() && !line.tag(i).equals("NOUN");
      boolean bracket = line.form(i).equals("(") || line.form(i - 1).equals("(");
      if (!nationality && !bracket && !line.form(i).equals(")")) {
        boolean joined = line.token(i).span().begin() == line.token(i - 1).span().end();
        label.append(joined ? "" : " ").append(line.form(i));
      }
    }
    return label.toString().strip();
  }

  /** "ministre de la Justice": the department is part of the function, the body is the country. */
  private static boolean isMinister(Phrase phrase) {
    String noun = phrase.noun().id();
    return noun.contains("ministre") || noun.startsWith("secretaire d etat");
  }

  private static Optional<Draft> body(Scene scene, Phrase phrase, Implied implied) {
    if (isMinister(phrase)) {
      return phrase.country().map(c -> implied.place(scene, c));
    }
    Optional<Draft> named =
        phrase.body().flatMap(scene::owner).filter(d -> d.type() != EntityType.PERSON);
    if (named.isPresent()) {
      return named;
    }
    Optional<Draft> institution = implied.institutionIn(scene, phrase);
    return institution.isPresent()
        ? institution
        : phrase.country().map(c -> implied.place(scene, c));
  }

  static OptionalInt index(Optional<Draft> draft, Map<Draft, Integer> indices) {
    return draft.map(d -> OptionalInt.of(indices.get(d))).orElse(OptionalInt.empty());
  }
}
