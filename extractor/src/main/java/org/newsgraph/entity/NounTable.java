package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** The nouns of functions, institutions and bodies, of one or several words; the longest wins. */
final class NounTable {

  /**
   * A noun found in a sentence.
   *
   * @param noun its entry
   * @param length number of tokens
   */
  record Match(HeadNoun noun, int length) {}

  private record Entry(List<String> words, HeadNoun noun) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  NounTable() {
    // "les soldats américains" are the army first, several persons only second.
    for (Row row : LexiconFile.read(NounTable.class, "fr/institutions.tsv")) {
      add(row.list("nouns"), institution(row));
    }
    for (Row row : LexiconFile.read(NounTable.class, "fr/functions.tsv")) {
      add(row.list("masculine"), function(row, Gender.MASCULINE, false));
      add(row.list("feminine"), function(row, Gender.FEMININE, false));
      add(plurals(row.list("masculine")), function(row, Gender.MASCULINE, true));
      add(plurals(row.list("feminine")), function(row, Gender.FEMININE, true));
    }
    for (Row row : LexiconFile.read(NounTable.class, "fr/descriptions.tsv")) {
      for (String words : row.list("nouns")) {
        add(List.of(words), body(words, row));
      }
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  private static HeadNoun function(Row row, Gender gender, boolean plural) {
    // "le porte-parole" and "la porte-parole" differ by their article alone.
    Gender known = row.get("masculine").equals(row.get("feminine")) ? Gender.UNKNOWN : gender;
    return new HeadNoun(
        NormalForm.keepingArticle(row.get("masculine")),
        Sort.FUNCTION,
        EntityType.PERSON,
        known,
        plural,
        row.get("kind"),
        Set.of(),
        true,
        row.get("a").equals("yes"),
        !row.get("role").equals("no"));
  }

  /** Plurals of the first word and of what agrees with it: "secrétaires généraux". */
  private static List<String> plurals(List<String> forms) {
    return forms.stream()
        .filter(form -> !form.isEmpty())
        .flatMap(form -> Stream.of(form.replaceFirst("(?<![sx])(?= |$)", "s"), plural(form)))
        .distinct()
        .filter(form -> !forms.contains(form))
        .toList();
  }

  private static String plural(String form) {
    StringBuilder plural = new StringBuilder();
    boolean agrees = true;
    for (String word : form.split(" ")) {
      agrees &=
          !word.equals("de") && !word.equals("des") && !word.startsWith("d'") && !word.equals("en");
      String ending =
          word.endsWith("al") ? word.substring(0, word.length() - 2) + "aux" : word + "s";
      boolean done = !agrees || word.endsWith("s") || word.endsWith("x");
      plural.append(plural.isEmpty() ? "" : " ").append(done ? word : ending);
    }
    return plural.toString();
  }

  private static HeadNoun institution(Row row) {
    return new HeadNoun(
        row.get("kind"),
        Sort.INSTITUTION,
        EntityType.ORGANIZATION,
        gender(row),
        false,
        row.get("bare").equals("name") ? HeadNoun.NAMED : row.get("kind"),
        Set.of(row.get("body")),
        row.get("bare").equals("yes"),
        false,
        false);
  }

  private static HeadNoun body(String words, Row row) {
    boolean facility = row.get("type").equals("FACILITY");
    return new HeadNoun(
        NormalForm.keepingArticle(words),
        Sort.BODY,
        facility ? EntityType.PLACE : EntityType.valueOf(row.get("type")),
        gender(row),
        false,
        facility ? HeadNoun.FACILITY : row.get("of").equals("yes") ? HeadNoun.OF : "",
        Set.copyOf(row.list("body")),
        true,
        false,
        false);
  }

  private static Gender gender(Row row) {
    return row.get("gender").equals("Fem") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private void add(List<String> forms, HeadNoun noun) {
    for (String form : forms) {
      List<String> words = List.of(NormalForm.keepingArticle(form).split(" "));
      List<Entry> entries = byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>());
      if (entries.stream()
          .noneMatch(e -> e.words().equals(words) && e.noun().sort() != noun.sort())) {
        entries.add(new Entry(words, noun));
      }
    }
  }

  /** "chef de l'État" in "chef de l'État islamique". */
  private static boolean cutsName(Line line, int at, int length) {
    Reference name = line.nameAt(at + length - 1);
    return name != null && name.first() > at && name.last() >= at + length;
  }

  /** What "femme" means where it is said whose. */
  HeadNoun wife() {
    return byFirstWord.get("epouse").get(0).noun();
  }

  /** The longest noun that begins at word {@code at}, empty if none does. */
  Optional<Match> at(Line line, int at) {
    List<Entry> entries = byFirstWord.get(line.firstPart(at));
    if (entries == null) {
      return Optional.empty();
    }
    for (Entry entry : entries) {
      int length = line.match(at, entry.words());
      if (length > 0 && !cutsName(line, at, length)) {
        return Optional.of(new Match(entry.noun(), length));
      }
    }
    return Optional.empty();
  }
}
