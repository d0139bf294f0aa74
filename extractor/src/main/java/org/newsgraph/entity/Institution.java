package org.newsgraph.entity;

/**
 * What the name of a capital, a country or a palace can stand for.
 *
 * @param name "gouvernement des États-Unis"
 * @param authority key of the institution, such as {@code Q30#government}
 * @param kind government, presidency, ministry …
 */
record Institution(String name, String authority, String kind) {

  static Institution governmentOf(Country country) {
    return new Institution(
        "gouvernement " + country.of(), country.id() + "#government", "government");
  }
}
