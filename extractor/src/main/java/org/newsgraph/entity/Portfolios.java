package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/**
 * Parts the minister's name from the portfolio: "le ministre des Affaires étrangères Mohieddine
 * Salem" holds the name of a person, not of a body called so.
 */
final class Portfolios {

  private static final Set<String> TO = WordClasses.of("to");
  private static final Set<String> OFFICES = WordClasses.of("with-portfolio");

  private final List<List<String>> portfolios;

  Portfolios() {
    // The longest first: "Défense nationale" before "Défense".
    portfolios =
        LexiconFile.read(Portfolios.class, "fr/portfolios.tsv").stream()
            .map(row -> List.of(NormalForm.of(row.get("portfolio")).split(" ")))
            .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
            .toList();
  }

  /** {@code names} of {@code line}, ministers' names cut off from what they are in charge of. */
  List<Mention> part(Line line, List<Mention> names) {
    List<Mention> parted = new ArrayList<>();
    names.forEach(name -> parted.add(part(line, name)));
    return parted;
  }

  private Mention part(Line line, Mention name) {
    int first = line.sentence().firstTokenIn(name.span());
    if (name.type() == MentionType.LOCATION || first < 0 || !isInOffice(line, first)) {
      return name;
    }
    int person = first + portfolio(line, first);
    int last = person - 1;
    while (last + 1 < line.size() && line.token(last + 1).span().overlaps(name.span())) {
      last++;
    }
    // A single word may be what is left of the portfolio: "Éducation Recherche".
    if (person == first || last <= person || !isCapitalised(line, person, last)) {
      return name;
    }
    return new Mention(
        line.span(person, last), MentionType.PERSON, MentionKind.NAME, name.confidence());
  }

  /** "le ministre des", "la ministre de la", "le secrétaire d'État aux" before token {@code i}. */
  private static boolean isInOffice(Line line, int i) {
    int before = i - 1;
    if (line.word(before).equals("la") || line.word(before).equals("l")) {
      before--;
    }
    boolean preposition =
        PhraseEnd.DE.contains(line.word(before)) || TO.contains(line.word(before));
    int office = line.tag(before - 1).equals("ADJ") ? before - 2 : before - 1;
    return preposition
        && (OFFICES.contains(line.word(before - 1)) || OFFICES.contains(line.word(office)));
  }

  /**
   * True if the words from token {@code first} to {@code last} are what a minister is in charge of.
   */
  boolean names(Line line, int first, int last) {
    return portfolio(line, first) == last - first + 1;
  }

  private int portfolio(Line line, int first) {
    for (List<String> words : portfolios) {
      int length = line.match(first, words);
      if (length > 0) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isCapitalised(Line line, int first, int last) {
    return Character.isUpperCase(line.form(first).charAt(0))
        && Character.isUpperCase(line.form(last).charAt(0));
  }
}
