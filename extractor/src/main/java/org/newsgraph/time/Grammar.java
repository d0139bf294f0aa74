package org.newsgraph.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.text.Span;
import org.newsgraph.time.Rule.Choice;
import org.newsgraph.time.Rule.Element;

/**
 * Finds where the rules of {@code fr/rules.tsv} fit. A rule is tried only at words with which it
 * can begin, so that ordinary words cost one look-up. Thread-safe.
 */
final class Grammar {

  private final TimeWords timeWords = new TimeWords();
  private final Map<String, List<Rule>> byWord = new HashMap<>();
  private final Map<Category, List<Rule>> byCategory = new EnumMap<>(Category.class);
  private final List<Rule> tails = new ArrayList<>();

  Grammar() {
    for (Row row : LexiconFile.read(Grammar.class, "fr/rules.tsv")) {
      Meaning meaning = Meaning.of(row.get("meaning"));
      String argument = row.get("argument");
      Rule rule =
          new Rule(
              Rule.parse(row.get("pattern")),
              meaning,
              argument.isEmpty() ? 0 : Integer.parseInt(argument),
              meaning == Meaning.TAIL
                  ? Optional.empty()
                  : Optional.of(TimeKind.valueOf(row.get("kind"))));
      if (meaning == Meaning.TAIL) {
        tails.add(rule);
      } else {
        index(rule);
      }
    }
  }

  private void index(Rule rule) {
    for (Element element : rule.elements()) {
      for (Choice choice : element.choices()) {
        choice
            .category()
            .ifPresentOrElse(
                category -> byCategory.computeIfAbsent(category, c -> new ArrayList<>()).add(rule),
                () -> byWord.computeIfAbsent(choice.word(), w -> new ArrayList<>()).add(rule));
      }
      if (!element.optional()) {
        return;
      }
    }
  }

  /** All rules that fit from word {@code i} on, longest first; empty if none does. */
  List<Match> at(List<Word> words, int i) {
    List<Match> found = new ArrayList<>(4);
    for (Rule rule : byWord.getOrDefault(words.get(i).form(), List.of())) {
      match(rule, words, i).ifPresent(found::add);
    }
    for (Category category : timeWords.candidates(words.get(i))) {
      if (timeWords.at(category, words, i).length() > 0) {
        for (Rule rule : byCategory.getOrDefault(category, List.of())) {
          match(rule, words, i).ifPresent(found::add);
        }
      }
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparingInt(Match::length).reversed());
    }
    return found;
  }

  /** The longest part or time of day that follows a day from word {@code i} on, empty if none. */
  Optional<Match> tail(List<Word> words, int i) {
    return i >= words.size()
        ? Optional.empty()
        : tails.stream()
            .flatMap(rule -> match(rule, words, i).stream())
            .max(Comparator.comparingInt(Match::length));
  }

  private Optional<Match> match(Rule rule, List<Word> words, int i) {
    int[] slots = Match.noSlots();
    int[] bounds = {-1, -1};
    int end = match(rule, 0, words, i, slots, bounds);
    if (end < 0 || bounds[0] < 0) {
      return Optional.empty();
    }
    Span span = words.get(bounds[0]).span().cover(words.get(bounds[1] - 1).span());
    return Optional.of(new Match(rule, i, end, span, slots));
  }

  /** Matches from element {@code e} on; returns the word after the match, -1 if it fails. */
  private int match(Rule rule, int e, List<Word> words, int i, int[] slots, int[] bounds) {
    if (e == rule.elements().size()) {
      return i;
    }
    Element element = rule.elements().get(e);
    if (i < words.size()) {
      for (Choice choice : element.choices()) {
        int length = take(choice, words, i, slots);
        if (length > 0) {
          int begin = bounds[0];
          int end = bounds[1];
          if (!element.outside()) {
            bounds[0] = begin < 0 ? i : begin;
            bounds[1] = i + length;
          }
          int rest = match(rule, e + 1, words, i + length, slots, bounds);
          if (rest >= 0) {
            return rest;
          }
          bounds[0] = begin;
          bounds[1] = end;
          choice
              .category()
              .ifPresent(c -> slots[Match.slot(c, choice.second())] = Integer.MIN_VALUE);
        }
      }
    }
    return element.optional() ? match(rule, e + 1, words, i, slots, bounds) : -1;
  }

  private int take(Choice choice, List<Word> words, int i, int[] slots) {
    if (choice.category().isEmpty()) {
      return words.get(i).form().equals(choice.word()) ? 1 : 0;
    }
    Found found = timeWords.at(choice.category().get(), words, i);
    if (found.length() > 0) {
      slots[Match.slot(choice.category().get(), choice.second())] = found.value();
    }
    return found.length();
  }
}
