package org.newsgraph.mention;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Token;

/** Where the words of a sentence are parts of listed names. */
final class ListedWords {

  private final List<Token> tokens;
  private final WordValues values;

  ListedWords(List<Token> tokens, WordValues values) {
    this.tokens = tokens;
    this.values = values;
  }

  /** Writes the attributes of all words. */
  void write(String text, NameLists lists) {
    int placeEnd = 0;
    int bodyEnd = 0;
    int listedEnd = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      boolean capital = WordShape.isCapitalised(form);
      if (!capital && i < bodyEnd) {
        continue;
      }
      if (capital) {
        Set<NameLists.Kind> alone = lists.kinds(WordShape.plain(form));
        boolean given = alone.contains(NameLists.Kind.FIRST_NAME);
        boolean family = alone.contains(NameLists.Kind.SURNAME);
        values.put(Attribute.PERSON_LIST, i, (given ? "first" : "") + (family ? "last" : ""));
      }
      Optional<NameLists.Match> longest = lists.longest(text, tokens, i);
      if (longest.isEmpty() || !capital && !isWrittenSmall(longest.get())) {
        continue;
      }
      NameLists.Match match = longest.get();
      if (i >= listedEnd) {
        listedEnd = match.end();
        whole(match);
      }
      String place = kinds(match.kinds(), NameLists.Kind.COUNTRY, NameLists.Kind.VILLAGE);
      if (capital && !place.isEmpty() && i >= placeEnd) {
        placeEnd = match.end();
        spread(Attribute.PLACE_LIST, match, place);
      }
      String body = kinds(match.kinds(), NameLists.Kind.BRAND, NameLists.Kind.MEDIUM);
      if (!body.isEmpty() && i >= bodyEnd) {
        bodyEnd = match.end();
        spread(Attribute.BODY_LIST, match, capital ? body : "BODY");
      }
    }
  }

  /** "cour pénale internationale": bodies of several words are often written without capitals. */
  private static boolean isWrittenSmall(NameLists.Match match) {
    return match.end() > match.first() + 1 && match.kinds().contains(NameLists.Kind.BODY);
  }

  private void spread(Attribute attribute, NameLists.Match match, String kinds) {
    boolean one = match.end() == match.first() + 1;
    for (int j = match.first(); j < match.end(); j++) {
      values.put(attribute, j, (one ? "whole " : j == match.first() ? "begin " : "inner ") + kinds);
    }
  }

  /** The place in the name with what it may name in a few letters: rare kinds speak too. */
  private void whole(NameLists.Match match) {
    String letters = letters(match.kinds());
    for (int j = match.first(); j < match.end(); j++) {
      boolean first = j == match.first();
      boolean last = j == match.end() - 1;
      String at = first ? last ? "only " : "first " : last ? "last " : "inner ";
      values.put(Attribute.LISTED, j, at + letters);
    }
  }

  private static String letters(Set<NameLists.Kind> kinds) {
    StringBuilder letters = new StringBuilder();
    for (NameLists.Kind kind : kinds) {
      String letter =
          switch (kind) {
            case COUNTRY, REGION, CITY, TOWN -> "L";
            case VILLAGE -> "V";
            case BRAND -> "B";
            case COMPANY, BODY, MEDIUM -> "O";
            case FIRST_NAME, SURNAME -> "P";
          };
      boolean weaker =
          letter.equals("V") && letters.indexOf("L") >= 0
              || letter.equals("B") && !Collections.disjoint(kinds, NameLists.BODIES);
      if (letters.indexOf(letter) < 0 && !weaker) {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  private static String kinds(Set<NameLists.Kind> kinds, NameLists.Kind from, NameLists.Kind to) {
    StringBuilder names = new StringBuilder();
    for (NameLists.Kind kind : kinds) {
      if (kind.compareTo(from) >= 0 && kind.compareTo(to) <= 0) {
        names.append(kind).append(' ');
      }
    }
    return names.toString();
  }
}
