package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/** Which institution the name of a place can stand for. */
final class Seats {

  /** The seat of two powers: the European Union's and Belgium's. */
  private static final String BRUSSELS = "bruxelles";

  private final Map<String, Institution> byName = new HashMap<>();
  private final Map<String, List<List<String>>> streets = new HashMap<>();
  private final Countries countries = Countries.all();

  Seats() {
    for (Row row : LexiconFile.read(Seats.class, "fr/seats.tsv")) {
      for (String name : row.list("name")) {
        byName.put(
            NormalForm.of(name),
            new Institution(row.get("institution"), row.get("authority"), row.get("kind")));
        List<String> words = List.of(NormalForm.keepingArticle(name).split(" "));
        if (words.size() > 1) {
          streets.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
        }
      }
    }
  }

  /**
   * The institution that the place of this normal form can stand for, empty if none.
   *
   * @param belgian true if the article speaks of Belgium rather than of the European Union
   */
  Optional<Institution> behind(String key, boolean belgian) {
    Institution seat = byName.get(key);
    if (seat != null && !(belgian && key.equals(BRUSSELS))) {
      return Optional.of(seat);
    }
    return countries.withCapital(key).or(() -> countries.named(key)).map(Institution::governmentOf);
  }

  /** "la place Beauvau", "le palais Chigi": names that begin in lower case are easily missed. */
  List<Mention> streetsIn(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      for (List<String> words : streets.getOrDefault(line.word(i), List.of())) {
        int length = line.match(i, words);
        if (length > 0) {
          found.add(
              new Mention(
                  line.span(i, i + length - 1), MentionType.LOCATION, MentionKind.NAME, 0.9));
          i += length - 1;
          break;
        }
      }
    }
    return found;
  }
}
