package org.newsgraph.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of {@code fr/rules.tsv}.
 *
 * @param elements what must stand there, in order
 * @param meaning how to read it
 * @param argument a number for the meaning, 0 if it needs none
 * @param kind kind of the expression, empty for a tail
 */
record Rule(List<Element> elements, Meaning meaning, int argument, Optional<TimeKind> kind) {

  Rule {
    elements = List.copyOf(elements);
  }

  /**
   * One place of a pattern.
   *
   * @param choices the alternatives
   * @param optional true if the place may be empty
   * @param outside true if the words must stand there but are not part of the expression
   */
  record Element(List<Choice> choices, boolean optional, boolean outside) {

    Element {
      choices = List.copyOf(choices);
    }
  }

  /**
   * One alternative: a word or a category.
   *
   * @param word the word, empty for a category
   * @param category the category, empty for a word
   * @param second true if the category's value goes into the second slot ("DAY2")
   */
  record Choice(String word, Optional<Category> category, boolean second) {}

  static List<Element> parse(String pattern) {
    List<Element> elements = new ArrayList<>();
    boolean outside = false;
    for (String part : pattern.split(" ")) {
      outside |= part.startsWith("[");
      boolean closes = part.endsWith("]");
      String bare = part.replace("[", "").replace("]", "");
      boolean optional = bare.endsWith("?");
      bare = optional ? bare.substring(0, bare.length() - 1) : bare;
      List<Choice> choices = new ArrayList<>();
      for (String choice : bare.split("\\|")) {
        choices.add(choice(choice));
      }
      elements.add(new Element(choices, optional, outside));
      outside &= !closes;
    }
    return elements;
  }

  private static Choice choice(String name) {
    if (!Character.isUpperCase(name.charAt(0))) {
      return new Choice(name, Optional.empty(), false);
    }
    boolean second = name.endsWith("2");
    String category = second ? name.substring(0, name.length() - 1) : name;
    return new Choice("", Optional.of(Category.valueOf(category)), second);
  }
}
