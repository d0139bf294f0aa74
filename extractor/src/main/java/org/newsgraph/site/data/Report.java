package org.newsgraph.site.data;

/**
 * Where something is told.
 *
 * @param article the article
 * @param day of publication, such as {@code 2022-02-03}, empty if unknown
 * @param place path and fragment of the words in the article's page
 * @param begin where the words begin in the article, in code points; 0 for an article as a whole
 * @param passage the words in their sentence
 */
public record Report(Thing article, String day, String place, int begin, Passage passage) {

  /** The words as one cites them on paper: the whole IRI of their place in the article. */
  public String address() {
    int hash = place.indexOf('#');
    return hash < 0 ? article.iri() : article.iri() + place.substring(hash);
  }
}
