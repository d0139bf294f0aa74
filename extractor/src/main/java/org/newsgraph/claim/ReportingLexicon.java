package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.lexicon.LexiconFile;

/** The reporting verbs of {@code fr/reporting-verbs.tsv}, found by lemma. Thread-safe. */
final class ReportingLexicon {

  private final Map<String, List<ReportingVerb>> byLemma = new TreeMap<>();
  private final ObjectNouns objects = new ObjectNouns();

  ReportingLexicon() {
    Map<String, Map<ReportingVerb.Frame, Act>> verbs = new TreeMap<>();
    for (LexiconFile.Row row : LexiconFile.read(ReportingLexicon.class, "fr/reporting-verbs.tsv")) {
      Act act = Act.valueOf(row.get("act").toUpperCase(Locale.ROOT));
      Map<ReportingVerb.Frame, Act> acts =
          verbs.computeIfAbsent(row.get("verb"), v -> new EnumMap<>(ReportingVerb.Frame.class));
      for (String frame : row.list("frames")) {
        acts.putIfAbsent(ReportingVerb.Frame.valueOf(frame.toUpperCase(Locale.ROOT)), act);
      }
    }
    verbs.forEach(
        (name, acts) ->
            byLemma
                .computeIfAbsent(key(name), k -> new ArrayList<>())
                .add(new ReportingVerb(name, acts)));
    // The longest phrase first: "faire état" before "faire".
    byLemma.values().forEach(list -> list.sort(Comparator.comparing(v -> -v.name().length())));
  }

  /** True if some reporting verb has this lemma. */
  boolean knows(String lemma) {
    return byLemma.containsKey(lemma);
  }

  /** The reporting verb whose words stand at {@code group}, with its last token; empty if none. */
  Optional<Cue> at(Syntax s, VerbGroup group) {
    for (ReportingVerb verb : byLemma.getOrDefault(lemma(s, group.verb()), List.of())) {
      String[] words = verb.name().split(" ");
      boolean pronominal = words[0].equals("se");
      boolean there = words[0].equals("y");
      if (there && !s.any(group.first(), "y") && !s.any(group.first() + 1, "y")) {
        continue;
      }
      if (pronominal != group.reflexive() && !verb.takes(ReportingVerb.Frame.CHARGE)) {
        continue;
      }
      if (objects.counts(verb.name()) && !reportsCount(s, verb, group)) {
        continue;
      }
      int last = matchRest(s, words, pronominal || there ? 2 : 1, group.verb());
      if (last >= 0) {
        return Optional.of(new Cue(verb, group, Math.max(last, group.last())));
      }
    }
    return Optional.empty();
  }

  // "la CGT a compté 20 000 manifestants": not "on compte 20 000 manifestants", nobody's words
  private boolean reportsCount(Syntax s, ReportingVerb verb, VerbGroup group) {
    return !s.any(group.first() - 1, WordGroup.ON)
        && !s.any(group.first(), "on", "y")
        && objects.fit(s, verb.name(), group.last() + 1);
  }

  private String lemma(Syntax s, int i) {
    String lemma = s.lemma(i);
    if (byLemma.containsKey(lemma) || !s.form(i).matches(".*é(e|s|es)?")) {
      return lemma;
    }
    // A participle used as an adjective is its own lemma: "soupçonné".
    return s.form(i).replaceFirst("é(e|s|es)?$", "er");
  }

  private static int matchRest(Syntax s, String[] words, int next, int verb) {
    int last = verb;
    int gap = 0;
    for (int i = verb + 1; next < words.length && i < s.size() && gap < 3; i++) {
      if (s.form(i).equals(words[next]) || s.lemma(i).equals(words[next])) {
        last = i;
        next++;
        gap = 0;
      } else {
        gap++;
      }
    }
    return next == words.length ? last : -1;
  }

  private static String key(String name) {
    String[] words = name.split(" ");
    return words[0].equals("se") || words[0].equals("y") ? words[1] : words[0];
  }
}
