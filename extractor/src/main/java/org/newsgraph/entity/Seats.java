package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/** Which institution the name of a place can stand for. */
final class Seats {

  /** Capitals and countries that are first names or words as well. */
  private static final Set<String> FIRST_NAMES = WordClasses.of("no-seats");

  /** "Pentagone" and "Bercy" are bodies to most articles even where they do not speak. */
  private static final Set<String> BUILDINGS = Set.of("presidency", "government", "prime-minister");

  /**
   * The words of a seat's reading, and of the other power's that has its seat in the same place.
   */
  private record Rivals(Pattern own, Pattern rival) {

    boolean prevailsIn(String text) {
      return rival.matcher(text).results().count() > own.matcher(text).results().count();
    }
  }

  private final Map<String, Rivals> rivals = new TreeMap<>();
  private final Map<String, Institution> byName = new HashMap<>();
  private final Map<String, List<List<String>>> streets = new HashMap<>();
  private final Map<String, List<List<String>>> capitals = new HashMap<>();
  private final Countries countries = Countries.all();

  Seats() {
    for (Row row : LexiconFile.read(Seats.class, "fr/seats.tsv")) {
      for (String name : row.list("name")) {
        byName.put(
            NormalForm.of(name),
            new Institution(row.get("institution"), row.get("authority"), row.get("kind")));
        if (!row.get("rival").isEmpty()) {
          rivals.put(
              NormalForm.of(name),
              new Rivals(Pattern.compile(row.get("own")), Pattern.compile(row.get("rival"))));
        }
        putWords(streets, NormalForm.keepingArticle(name));
      }
    }
    new TreeSet<>(countries.capitals()).forEach(key -> putWords(capitals, key));
  }

  private static void putWords(Map<String, List<List<String>>> byFirst, String key) {
    List<String> words = List.of(key.split(" "));
    if (words.size() > 1) {
      byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
    }
  }

  /**
   * The seats of two powers of which {@code text} means the other one, by normal form: Brussels in
   * an article on Belgium rather than on the European Union. Empty in nearly all articles.
   */
  Set<String> rivalled(String text) {
    Set<String> rivalled = new TreeSet<>();
    rivals.forEach(
        (key, two) -> {
          if (two.prevailsIn(text)) {
            rivalled.add(key);
          }
        });
    return rivalled;
  }

  /**
   * The institution that the place of this normal form can stand for, empty if none.
   *
   * @param rivalled what {@link #rivalled} says of the article
   */
  Optional<Institution> behind(String key, Set<String> rivalled) {
    Institution seat = byName.get(key);
    if (seat != null && !rivalled.contains(key)) {
      return Optional.of(seat);
    }
    return countries.withCapital(key).or(() -> countries.named(key)).map(Institution::governmentOf);
  }

  /**
   * Names of seats, capitals and countries that the name finder may have missed: streets that begin
   * in lower case ("la place Beauvau"), single words at the head of a sentence ("Rabat a promis")
   * and capitals of several words, which it may tear apart ("Dar es Salam").
   */
  List<Mention> namesIn(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      int length = length(streets, line, i);
      length = length == 0 ? capital(line, i) : length;
      length = length == 0 && isLoneName(line, i) ? 1 : length;
      if (length > 0) {
        found.add(
            new Mention(line.span(i, i + length - 1), MentionType.LOCATION, MentionKind.NAME, 0.9));
        i += length - 1;
      }
    }
    return found;
  }

  /** True if this normal form names a seat of power that is a building when nobody speaks there. */
  boolean isBuilding(String key) {
    Institution seat = byName.get(key);
    return seat != null && BUILDINGS.contains(seat.kind());
  }

  /** "San José", not "San José del Cabo" nor "le Grand San José". */
  private int capital(Line line, int i) {
    if (!isCapitalised(line, i) || isCapitalised(line, i - 1)) {
      return 0;
    }
    int length = length(capitals, line, i);
    boolean whole =
        length > 1
            && isCapitalised(line, i + length - 1)
            && !isCapitalised(line, i + length)
            && !line.tag(i + length).equals("NUM")
            && !line.form(i + length).startsWith("-");
    return whole ? length : 0;
  }

  private static int length(Map<String, List<List<String>>> byFirst, Line line, int i) {
    for (List<String> words : byFirst.getOrDefault(line.word(i), List.of())) {
      int length = line.match(i, words);
      if (length > 0) {
        return length;
      }
    }
    return 0;
  }

  private boolean isLoneName(Line line, int i) {
    return isCapitalised(line, i)
        && !isCapitalised(line, i - 1)
        && !isCapitalised(line, i + 1)
        && !line.form(i + 1).startsWith("-")
        && !line.tag(i + 1).equals("NUM")
        && isPlace(line.word(i));
  }

  /** True if a word of this normal form is a capital, a country or a seat, and no first name. */
  boolean isPlace(String key) {
    return !FIRST_NAMES.contains(key)
        && (byName.containsKey(key)
            || countries.withCapital(key).isPresent()
            || countries.named(key).isPresent());
  }

  private static boolean isCapitalised(Line line, int i) {
    String form = line.form(i);
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0)) && form.length() > 2;
  }
}
