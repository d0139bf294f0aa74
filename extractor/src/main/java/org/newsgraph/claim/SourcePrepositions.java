package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;

/** The phrases of {@code fr/source-prepositions.tsv}: "selon", "à en croire". Thread-safe. */
final class SourcePrepositions {

  /**
   * A phrase found in a sentence.
   *
   * @param first first token
   * @param last last token, before the noun phrase of the source
   * @param needs what the noun phrase must be: any, sure or source
   */
  record Match(int first, int last, String needs) {}

  private record Entry(String[] words, String needs) {}

  private final List<Entry> entries = new ArrayList<>();

  SourcePrepositions() {
    for (LexiconFile.Row row :
        LexiconFile.read(SourcePrepositions.class, "fr/source-prepositions.tsv")) {
      entries.add(new Entry(words(row.get("phrase")), row.get("needs")));
    }
    entries.sort((a, b) -> Integer.compare(b.words().length, a.words().length));
  }

  /** The longest phrase that begins at token {@code i}, empty if none does. */
  Optional<Match> at(Syntax s, int i) {
    for (Entry entry : entries) {
      int last = match(s, i, entry.words());
      boolean inside = entry.needs().equals("source") && i > 0 && s.tagged(i - 1, "NOUN", "ADJ");
      if (inside) {
        continue;
      }
      if (last >= 0 && !entry.needs().equals("sure")
          || last >= 0 && (i == 0 || !s.tagged(i - 1, "NOUN", "VERB", "ADJ", "PROPN"))) {
        return Optional.of(new Match(i, last, entry.needs()));
      }
    }
    return Optional.empty();
  }

  private static int match(Syntax s, int i, String[] words) {
    for (int k = 0; k < words.length; k++) {
      if (!same(s.form(i + k), words[k], k == words.length - 1)) {
        return -1;
      }
    }
    return i + words.length - 1;
  }

  private static boolean same(String form, String word, boolean last) {
    if (form.equals(word)) {
      return true;
    }
    return last
        && (word.equals("de") && WordGroup.OF.has(form)
            || word.equals("à") && WordGroup.TO.has(form));
  }

  // As the tokenizer splits: "d' après", "peut -on lire dans", "a -t-on appris de".
  private static String[] words(String phrase) {
    return phrase.replace("'", "' ").replaceAll("(?<=\\p{L})(-t)?-on ", " $1-on ").split(" ");
  }
}
