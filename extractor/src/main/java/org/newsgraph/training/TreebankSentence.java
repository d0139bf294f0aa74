package org.newsgraph.training;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Reading;
import org.newsgraph.language.Tagger;
import org.newsgraph.language.Token;
import org.newsgraph.text.Span;

/**
 * A sentence of a treebank, cut into tokens as the project does: contractions are one token.
 *
 * @param forms the tokens as written, at least one
 * @param heads for each token the index of its governor, -1 for the root
 * @param relations for each token its relation to the governor
 */
record TreebankSentence(List<String> forms, List<Integer> heads, List<String> relations) {

  TreebankSentence {
    if (forms.size() != heads.size() || forms.size() != relations.size()) {
      throw new IllegalArgumentException(forms + " " + heads + " " + relations);
    }
    forms = List.copyOf(forms);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }

  /** The tokens as {@code tagger} sees them, with the heads and relations of the treebank. */
  List<Token> tagged(Tagger tagger) {
    List<Reading> readings = tagger.tag(forms);
    List<Token> tokens = new ArrayList<>(forms.size());
    int begin = 0;
    for (int i = 0; i < forms.size(); i++) {
      Reading r = readings.get(i);
      Span span = new Span(begin, begin + forms.get(i).length());
      begin = span.end() + 1;
      tokens.add(
          new Token(
              span,
              forms.get(i),
              r.tag(),
              r.lemma(),
              r.morphology(),
              heads.get(i),
              relations.get(i)));
    }
    return tokens;
  }
}
