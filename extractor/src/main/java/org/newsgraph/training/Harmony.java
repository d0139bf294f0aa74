package org.newsgraph.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Brings the treebanks to one way of annotating.
 *
 * <p>Rare relations are renamed by {@code fr/relations.tsv}. PUD does not say whether an oblique is
 * an argument: the other treebanks decide by verb and preposition. In "« … », a déclaré X" PUD
 * takes the verb of saying for the root, the others the words said, and the parser is taught the
 * latter.
 */
final class Harmony {

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> arguments = new HashMap<>();

  /** Learns what is an argument from {@code sentences}. */
  Harmony(List<TreebankSentence> sentences) {
    for (LexiconFile.Row row : LexiconFile.read(Harmony.class, "fr/relations.tsv")) {
      names.put(row.get("relation"), row.get("taught"));
    }
    for (TreebankSentence sentence : sentences) {
      for (int i = 0; i < sentence.forms().size(); i++) {
        switch (sentence.relations().get(i)) {
          case "obl:arg" -> count(sentence, i, 1);
          case "obl:mod" -> count(sentence, i, -1);
          default -> {}
        }
      }
    }
  }

  /** {@code sentence} with the relations that the parser is taught. */
  TreebankSentence harmonize(TreebankSentence sentence) {
    List<Integer> heads = new ArrayList<>(sentence.heads());
    List<String> relations = new ArrayList<>(sentence.relations());
    for (int i = 0; i < relations.size(); i++) {
      String relation = relations.get(i);
      relations.set(
          i,
          relation.equals("obl") ? oblique(sentence, i) : names.getOrDefault(relation, relation));
    }
    turnSpeech(heads, relations);
    return new TreebankSentence(sentence.forms(), heads, relations);
  }

  private void count(TreebankSentence sentence, int oblique, int step) {
    String marker = marker(sentence, oblique);
    arguments.merge(marker, step, Integer::sum);
    arguments.merge(marker + ' ' + governor(sentence, oblique), step, Integer::sum);
  }

  private String oblique(TreebankSentence sentence, int i) {
    String marker = marker(sentence, i);
    boolean passive = false;
    for (int j = 0; j < sentence.forms().size(); j++) {
      passive |=
          sentence.heads().get(j).equals(sentence.heads().get(i))
              && sentence.relations().get(j).equals("aux:pass");
    }
    if (passive && marker.equals("par")) {
      return "obl:agent";
    }
    int balance =
        arguments.getOrDefault(
            marker + ' ' + governor(sentence, i), arguments.getOrDefault(marker, -1));
    return balance > 0 ? "obl:arg" : "obl:mod";
  }

  private static String governor(TreebankSentence sentence, int i) {
    return sentence.heads().get(i) < 0 ? "" : lower(sentence.forms().get(sentence.heads().get(i)));
  }

  private static String marker(TreebankSentence sentence, int word) {
    for (int i = 0; i < word; i++) {
      if (sentence.heads().get(i) == word && sentence.relations().get(i).equals("case")) {
        return lower(sentence.forms().get(i));
      }
    }
    return "";
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.FRENCH);
  }

  private static void turnSpeech(List<Integer> heads, List<String> relations) {
    int root = heads.indexOf(-1);
    int said = -1;
    boolean inverted = false;
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i) == root && i < root && relations.get(i).equals("parataxis")) {
        said = i;
      }
      inverted |= heads.get(i) == root && i > root && relations.get(i).equals("nsubj");
    }
    if (said < 0 || !inverted) {
      return;
    }
    heads.set(said, -1);
    relations.set(said, "root");
    heads.set(root, said);
    relations.set(root, "parataxis:insert");
    for (int i = 0; i < heads.size(); i++) {
      boolean outside = i < said || i == heads.size() - 1;
      if (heads.get(i) == root && relations.get(i).equals("punct") && outside) {
        heads.set(i, said);
      }
    }
  }
}
