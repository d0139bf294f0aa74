package org.newsgraph.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.text.Span;

/**
 * Cuts French text into words and marks as the Universal Dependencies treebanks do, except that
 * contractions ("du", "aux") and times of day ("14h30") stay one token.
 *
 * <p>Elided words keep their apostrophe ("l'", "qu'"), pronouns after a verb their hyphen ("-t-il",
 * "-ce"); numbers may hold spaces ("100 000"). What cannot be told from the shape is data: {@code
 * fr/elisions.tsv}, {@code fr/clitics.tsv}, {@code fr/abbreviations.tsv}, {@code
 * fr/whole-words.tsv}. Thread-safe.
 */
public final class FrenchTokenizer {

  private static final List<String> SMALL = List.of("DET", "PRON", "ADP", "CCONJ", "SCONJ");

  private final Set<String> elided = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, String> clitics = new HashMap<>();
  private final WordForms dictionary;

  /** A tokenizer that asks {@code dictionary} which words can be an imperative. */
  FrenchTokenizer(WordForms dictionary) {
    this.dictionary = dictionary;
    for (Row row : LexiconFile.read(FrenchTokenizer.class, "fr/elisions.tsv")) {
      elided.add(row.get("form"));
    }
    for (Row row : LexiconFile.read(FrenchTokenizer.class, "fr/whole-words.tsv")) {
      whole.add(row.get("form"));
    }
    for (Row row : LexiconFile.read(FrenchTokenizer.class, "fr/abbreviations.tsv")) {
      abbreviations.put(row.get("form"), row.get("follows"));
    }
    for (Row row : LexiconFile.read(FrenchTokenizer.class, "fr/clitics.tsv")) {
      clitics.put(row.get("form"), row.get("after"));
    }
  }

  /**
   * The tokens of {@code text} within {@code place}.
   *
   * @return their places in {@code text}, in order, never overlapping; empty if there is only space
   */
  public List<Span> tokenize(String text, Span place) {
    List<Span> tokens = new ArrayList<>(place.length() / 5 + 1);
    Matcher shape = TokenShape.PATTERN.matcher(text).region(place.begin(), place.end());
    shape.useTransparentBounds(true).useAnchoringBounds(false);
    int at = place.begin();
    while (at < place.end() && shape.region(at, place.end()).lookingAt()) {
      int end = shape.end();
      if (shape.start("space") >= 0) {
        at = end;
        continue;
      }
      if (shape.start("word") >= 0) {
        end = word(text, at, end, place.end(), tokens);
      } else {
        tokens.add(new Span(at, end));
      }
      at = end;
    }
    return tokens;
  }

  /**
   * Cuts the first token off the word at {@code begin}; a pronoun at its end is cut off as well.
   *
   * @return where the next token may begin
   */
  private int word(String text, int begin, int end, int limit, List<Span> tokens) {
    int apostrophe = apostrophe(text, begin, end);
    String form = WordForms.normal(text.substring(begin, end));
    if (apostrophe >= 0 && !whole.contains(form)) {
      if (elides(text, form, begin, apostrophe)) {
        tokens.add(new Span(begin, apostrophe + 1));
        return apostrophe + 1;
      }
      if (apostrophe == end - 1) {
        end--;
        form = form.substring(0, form.length() - 1);
      }
    }
    int slash = form.indexOf('/');
    if (slash > 0 && !whole.contains(form) && !isSymbol(text, begin, end)) {
      end = begin + slash;
      form = form.substring(0, slash);
    }
    int stem = begin + stem(form);
    if (stem > begin && stem < end) {
      int at = word(text, begin, stem, stem, tokens);
      if (at == stem) {
        tokens.add(new Span(stem, end));
        return end;
      }
      return at;
    }
    end = fullStop(text, begin, end, limit, tokens);
    tokens.add(new Span(begin, end));
    return end;
  }

  /** "IIb/IIIa" and "A/H1N1" are names of things, "et/ou" and "Trump/Clinton" two words. */
  private static boolean isSymbol(String text, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      char before = text.charAt(i - 1);
      if (Character.isUpperCase(text.charAt(i)) && before != '/' && before != '-') {
        return true;
      }
    }
    return false;
  }

  private static int apostrophe(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
        return i;
      }
    }
    return -1;
  }

  private boolean elides(String text, String form, int begin, int apostrophe) {
    if (!elided.contains(form.substring(0, apostrophe - begin))) {
      return false;
    }
    // "N'Djamena", "M'Bala" are names; "N'est", "m'Emmanuel" are not written like that.
    boolean name =
        apostrophe - begin == 1
            && "NM".indexOf(text.charAt(begin)) >= 0
            && apostrophe + 2 < text.length()
            && Character.isUpperCase(text.charAt(apostrophe + 1))
            && Character.isLowerCase(text.charAt(apostrophe + 2));
    return !name;
  }

  /** Length of {@code form} without the pronouns at its end, its whole length if it has none. */
  private int stem(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen <= 0 || whole.contains(form)) {
      return form.length();
    }
    if (form.startsWith("-t", hyphen - 2) && hyphen > 2) {
      hyphen -= 2;
    }
    String after = clitics.get(form.substring(hyphen));
    if (after == null && form.charAt(hyphen + 1) == 't') {
      hyphen = form.lastIndexOf('-');
      after = clitics.get(form.substring(hyphen));
    }
    return after != null && canPrecede(form.substring(0, hyphen), after) ? hyphen : form.length();
  }

  private boolean canPrecede(String stem, String after) {
    // "dis-le-moi": what counts is the verb before the first pronoun.
    String verb = stem.substring(0, stem(stem));
    List<WordForms.Entry> entries = dictionary.entries(verb);
    return switch (after) {
      case "noun" -> entries.stream().anyMatch(e -> !e.tag().equals("ADP"));
      case "imperative" -> entries.stream().anyMatch(e -> e.morphology().mood().equals("Imp"));
      default -> entries.stream().anyMatch(e -> e.morphology().verbForm().equals("Fin"));
    };
  }

  /** End of the word with its full stop if it is an abbreviation, otherwise {@code end}. */
  private int fullStop(String text, int begin, int end, int limit, List<Span> tokens) {
    if (end >= limit || text.charAt(end) != '.') {
      return end;
    }
    int next = end + 1;
    while (next < limit && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean initial = end - begin == 1 && Character.isUpperCase(text.charAt(begin));
    String follows = abbreviations.getOrDefault(text.substring(begin, end), initial ? "name" : "");
    boolean complete =
        switch (follows) {
          case "any" -> true;
          case "number" -> next < limit && Character.isDigit(text.charAt(next));
          case "name" -> next < limit && Character.isUpperCase(text.charAt(next));
          default -> false;
        };
    return complete && !(initial && endsSentence(text, begin, next, limit, tokens)) ? end + 1 : end;
  }

  /** "plan B. Il" against "Joanne K. Rowling": no name before, and a small word after. */
  private boolean endsSentence(String text, int begin, int next, int limit, List<Span> tokens) {
    if (tokens.isEmpty() || text.charAt(begin) == 'M') {
      return false;
    }
    Span before = tokens.get(tokens.size() - 1);
    int end = next;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = WordForms.normal(text.substring(next, end));
    return before.end() < begin
        && Character.isLowerCase(text.charAt(before.begin()))
        && end - next > 1
        && SMALL.stream().anyMatch(tag -> dictionary.canBe(word, tag));
  }
}
