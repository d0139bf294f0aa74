package org.newsgraph.training;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Makes sentences of reported speech from those of a treebank: "« Nous avons gagné », a déclaré le
 * ministre." News are full of them, the treebanks are not; the patterns are {@code
 * fr/inserted-speech.tsv}.
 */
final class SpeechMaker {

  private static final String SPEAKER = "NP";
  private static final int LONGEST_SPEECH = 22;
  private static final int LONGEST_SPEAKER = 9;

  private final List<Row> patterns = LexiconFile.read(SpeechMaker.class, "fr/inserted-speech.tsv");

  /**
   * One new sentence for every {@code step}th of {@code sentences} that can be said by somebody.
   */
  List<TreebankSentence> make(List<TreebankSentence> sentences, int step) {
    List<TreebankSentence> speeches = sentences.stream().filter(SpeechMaker::isStatement).toList();
    List<TreebankSentence> speakers =
        sentences.stream().flatMap(s -> subjects(s).stream()).toList();
    List<TreebankSentence> made = new ArrayList<>();
    for (int i = 0; i < speeches.size(); i += step) {
      int turn = i / step;
      made.add(
          join(
              speeches.get(i),
              patterns.get(turn % patterns.size()),
              speakers.get((int) (turn * 7919L % speakers.size())),
              turn % 3));
    }
    return made;
  }

  private static boolean isStatement(TreebankSentence sentence) {
    int size = sentence.forms().size();
    return size > 4
        && size <= LONGEST_SPEECH
        && sentence.forms().get(size - 1).equals(".")
        && sentence.relations().stream().anyMatch(r -> r.startsWith("nsubj"))
        && sentence.relations().stream().noneMatch(r -> r.startsWith("parataxis"))
        && sentence.forms().stream().noneMatch("\"«»"::contains);
  }

  /** The subjects that are not pronouns, each as a sentence of its own. */
  private static List<TreebankSentence> subjects(TreebankSentence sentence) {
    List<TreebankSentence> found = new ArrayList<>();
    List<Integer> heads = sentence.heads();
    for (int i = 0; i < heads.size(); i++) {
      int[] under = new int[] {i, i};
      if (!sentence.relations().get(i).equals("nsubj") || !spans(heads, i, under)) {
        continue;
      }
      int begin = under[0];
      int end = under[1] + 1;
      boolean noun = begin < i || Character.isUpperCase(sentence.forms().get(i).charAt(0)) && i > 0;
      if (noun && end - begin <= LONGEST_SPEAKER) {
        found.add(
            new TreebankSentence(
                sentence.forms().subList(begin, end),
                heads.subList(begin, end).stream()
                    .map(h -> h < begin || h >= end ? -1 : h - begin)
                    .toList(),
                sentence.relations().subList(begin, end)));
      }
    }
    return found;
  }

  /** True if the words under {@code top} stand together; {@code under} becomes first and last. */
  private static boolean spans(List<Integer> heads, int top, int[] under) {
    int count = 0;
    for (int i = 0; i < heads.size(); i++) {
      int j = i;
      while (j >= 0 && j != top) {
        j = heads.get(j);
      }
      if (j == top) {
        count++;
        under[0] = Math.min(under[0], i);
        under[1] = Math.max(under[1], i);
      }
    }
    return count == under[1] - under[0] + 1;
  }

  private static TreebankSentence join(
      TreebankSentence speech, Row pattern, TreebankSentence speaker, int style) {
    Draft draft = new Draft();
    boolean quoted = style > 0;
    int shift = quoted ? 1 : 0;
    int root = speech.heads().indexOf(-1) + shift;
    if (quoted) {
      draft.add("«", root, "punct");
    }
    for (int i = 0; i < speech.forms().size() - 1; i++) {
      int head = speech.heads().get(i);
      draft.add(speech.forms().get(i), head < 0 ? -1 : head + shift, speech.relations().get(i));
    }
    if (quoted) {
      draft.add("»", root, "punct");
    }
    boolean comma = style < 2;
    Draft attribution = attribution(pattern, speaker, draft.forms.size() + (comma ? 1 : 0), root);
    if (comma) {
      int verb = attribution.heads.indexOf(root) + draft.forms.size() + 1;
      draft.add(",", verb, "punct");
    }
    draft.addAll(attribution);
    draft.add(".", root, "punct");
    return new TreebankSentence(draft.forms, draft.heads, draft.relations);
  }

  /** The words of {@code pattern} from the place {@code begin} of the new sentence on. */
  private static Draft attribution(Row pattern, TreebankSentence speaker, int begin, int root) {
    String[] words = pattern.get("form").split(" ");
    String[] links = pattern.get("heads").split(" ");
    String[] relations = pattern.get("relations").split(" ");
    int[] places = new int[words.length];
    int end = begin;
    for (int i = 0; i < words.length; i++) {
      boolean named = words[i].equals(SPEAKER);
      places[i] = end + (named ? speaker.heads().indexOf(-1) : 0);
      end += named ? speaker.forms().size() : 1;
    }
    Draft draft = new Draft();
    for (int i = 0; i < words.length; i++) {
      int link = Integer.parseInt(links[i]);
      int head = link == 0 ? root : places[link - 1];
      if (!words[i].equals(SPEAKER)) {
        draft.add(words[i], head, relations[i]);
        continue;
      }
      int base = begin + draft.forms.size();
      for (int j = 0; j < speaker.forms().size(); j++) {
        int inner = speaker.heads().get(j);
        draft.add(
            speaker.forms().get(j),
            inner < 0 ? head : base + inner,
            inner < 0 ? relations[i] : speaker.relations().get(j));
      }
    }
    return draft;
  }

  /** A sentence in the making. */
  private static final class Draft {
    final List<String> forms = new ArrayList<>();
    final List<Integer> heads = new ArrayList<>();
    final List<String> relations = new ArrayList<>();

    void add(String form, int head, String relation) {
      forms.add(form);
      heads.add(head);
      relations.add(relation);
    }

    void addAll(Draft other) {
      forms.addAll(other.forms);
      heads.addAll(other.heads);
      relations.addAll(other.relations);
    }
  }
}
