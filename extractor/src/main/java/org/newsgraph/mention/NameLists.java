package org.newsgraph.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Lists of names known beforehand: places, first names, surnames, organisations. A hint to the
 * model, never a decision: "Martin", "Orange" and "Nice" are words and names of several kinds.
 *
 * <p>A name is found in the text by its letters without case and accents, whatever its tokens are.
 */
final class NameLists {

  private static final List<String> FILES =
      List.of(
          "fr/list-places.tsv",
          "fr/list-persons.tsv",
          "fr/list-organizations.tsv",
          "fr/list-known.tsv");

  // "Organisation du traité de l'Atlantique nord" has 8 words; longer names are found by context.
  private static final int LONGEST = 8;

  /** What a listed name names. */
  enum Kind {
    COUNTRY,
    REGION,
    CITY,
    TOWN,
    VILLAGE,
    FIRST_NAME,
    SURNAME,
    BRAND,
    COMPANY,
    BODY,
    MEDIUM
  }

  /** Organisations that are known in the news; a {@code BRAND} may be any shop. */
  static final Set<Kind> BODIES = EnumSet.of(Kind.COMPANY, Kind.BODY, Kind.MEDIUM);

  /** A listed name at words {@code first} to before {@code end} of a sentence. */
  record Match(int first, int end, Set<Kind> kinds) {}

  private final Map<String, Set<Kind>> names = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  NameLists() {
    for (String file : FILES) {
      for (Row row : LexiconFile.read(NameLists.class, file)) {
        Kind kind = Kind.valueOf(row.get("kind"));
        for (String name : row.list("names")) {
          String key = key(WordShape.plain(name));
          names.computeIfAbsent(key, k -> EnumSet.noneOf(Kind.class)).add(kind);
          for (int i = 1; i < key.length(); i++) {
            if (!Character.isLetterOrDigit(key.charAt(i))) {
              beginnings.add(key.substring(0, i));
            }
          }
        }
      }
    }
  }

  /** The kinds of {@code plain}, a name without case and accents; empty if it is not listed. */
  Set<Kind> kinds(String plain) {
    return names.getOrDefault(key(plain), Set.of());
  }

  /** Hyphens come and go: "Villeneuve d'Ascq", "Villeneuve-d'Ascq". */
  private static String key(String plain) {
    return plain.replace('-', ' ');
  }

  /**
   * The longest listed name that begins at word {@code first} of a sentence.
   *
   * @return empty if there is none
   */
  Optional<Match> longest(String text, List<Token> tokens, int first) {
    Optional<Match> best = Optional.empty();
    int begin = tokens.get(first).span().begin();
    for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
      String plain = key(WordShape.plain(text.substring(begin, tokens.get(i).span().end())));
      Set<Kind> kinds = names.get(plain);
      if (kinds != null) {
        best = Optional.of(new Match(first, i + 1, kinds));
      }
      boolean mayGoOn = beginnings.contains(plain) || plain.endsWith("'");
      if (!mayGoOn) {
        break;
      }
    }
    return best;
  }
}
