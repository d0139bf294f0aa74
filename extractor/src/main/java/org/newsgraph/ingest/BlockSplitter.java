package org.newsgraph.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * Tells headline, lead, dateline, body and boilerplate of a text apart. Thread-safe.
 *
 * <p>A headline is the first paragraph, if the metadata's title says the same or if it is short and
 * ends like no sentence; what repeats it right below is headline too. A dateline becomes a block of
 * its own, even where the first sentence follows on the same line, so that neither runs into the
 * other. What stands between headline and dateline, or is one short unfinished paragraph below the
 * headline, is the lead. All else is body, unless {@link BoilerplateFinder} objects.
 */
final class BlockSplitter {

  /** Longest headline without metadata to confirm it, in characters. */
  private static final int LONGEST_HEADLINE = 200;

  /** Longest headline that ends in a question or exclamation mark, as sentences do too. */
  private static final int LONGEST_QUESTION = 120;

  /** Longest lead that no dateline follows, in characters. */
  private static final int LONGEST_LEAD = 350;

  /** How many paragraphs at the head may hold a headline, its repetition, a lead, a dateline. */
  private static final int HEAD = 6;

  private final DatelineFinder datelines = new DatelineFinder();
  private final BoilerplateFinder boilerplate = new BoilerplateFinder(datelines);

  /** The layout of {@code text}, whose metadata give {@code title} or nothing. */
  Layout split(String text, Optional<String> title) {
    List<Span> paragraphs = Paragraphs.of(text);
    boolean[] outside = boilerplate.find(text, paragraphs);
    BlockKind[] kinds = new BlockKind[paragraphs.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = outside[i] ? BlockKind.BOILERPLATE : BlockKind.BODY;
    }
    int first = first(kinds);
    boolean opening = first < kinds.length && opens(text, paragraphs.get(first), title);
    int body = markHeadlines(text, paragraphs, kinds, opening ? first + 1 : first, title);
    Optional<Dateline> dateline = Optional.empty();
    int place = opening ? first : body;
    for (int tried = 0; place < kinds.length && tried < HEAD && dateline.isEmpty(); place++) {
      if (kinds[place] == BlockKind.BODY) {
        dateline = datelines.find(text, paragraphs.get(place));
        tried++;
      }
    }
    markLead(text, paragraphs, kinds, body, dateline.isPresent() ? place - 1 : -1);
    List<Block> blocks = blocks(text, paragraphs, kinds, dateline);
    Optional<LocalDate> date = dateline.flatMap(Dateline::date);
    return new Layout(blocks, date, boilerplate.original(text, paragraphs, outside));
  }

  /** Index of the first paragraph of the article, their number if there is none. */
  private static int first(BlockKind[] kinds) {
    int first = 0;
    while (first < kinds.length && kinds[first] == BlockKind.BOILERPLATE) {
      first++;
    }
    return first;
  }

  /** True if the article's first paragraph is its dateline, and no headline stands above. */
  private boolean opens(String text, Span paragraph, Optional<String> title) {
    boolean named = title.filter(t -> letters(t).equals(letters(paragraph.of(text)))).isPresent();
    return !named && datelines.isAll(text, paragraph);
  }

  /**
   * Marks the headline and its repetitions from paragraph {@code first} on; returns the index of
   * the first paragraph below.
   */
  private static int markHeadlines(
      String text, List<Span> paragraphs, BlockKind[] kinds, int first, Optional<String> title) {
    int last = -1;
    String headline = title.map(BlockSplitter::letters).orElse("");
    for (int i = first; i < Math.min(kinds.length, first + HEAD); i++) {
      String letters = letters(paragraphs.get(i).of(text));
      boolean same = !letters.isEmpty() && letters.equals(headline);
      boolean looks = i == first && looksLikeHeadline(text, paragraphs, i);
      if (kinds[i] == BlockKind.BODY && (same || looks)) {
        kinds[i] = BlockKind.HEADLINE;
        headline = headline.isEmpty() || i == first ? letters : headline;
        last = i;
      }
    }
    return last < 0 ? first : last + 1;
  }

  private static boolean looksLikeHeadline(String text, List<Span> paragraphs, int i) {
    String words = paragraphs.get(i).of(text);
    if (i + 1 >= paragraphs.size() || words.length() > LONGEST_HEADLINE || words.contains("\n")) {
      return false;
    }
    char end = words.charAt(words.length() - 1);
    boolean question = end == '?' || end == '!';
    boolean word =
        Character.isLetterOrDigit(words.codePointAt(0)) || "«\"“'‘".indexOf(words.charAt(0)) >= 0;
    return word && (question ? words.length() <= LONGEST_QUESTION : ".:;,…".indexOf(end) < 0);
  }

  private static void markLead(
      String text, List<Span> paragraphs, BlockKind[] kinds, int body, int dateline) {
    if (body == 0) {
      return;
    }
    for (int i = body; i < dateline; i++) {
      if (kinds[i] == BlockKind.BODY) {
        kinds[i] = BlockKind.LEAD;
      }
    }
    if (dateline < 0 && body + 1 < kinds.length && kinds[body] == BlockKind.BODY) {
      String words = paragraphs.get(body).of(text);
      boolean unfinished = Character.isLetterOrDigit(words.charAt(words.length() - 1));
      if (unfinished && words.length() <= LONGEST_LEAD && kinds[body + 1] == BlockKind.BODY) {
        kinds[body] = BlockKind.LEAD;
      }
    }
  }

  private static List<Block> blocks(
      String text, List<Span> paragraphs, BlockKind[] kinds, Optional<Dateline> dateline) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      Span paragraph = paragraphs.get(i);
      if (dateline.isPresent() && paragraph.contains(dateline.get().span())) {
        Span line = dateline.get().span();
        blocks.add(new Block(BlockKind.DATELINE, line));
        Span rest = Paragraphs.trim(text, line.end(), paragraph.end());
        if (rest.length() > 0) {
          blocks.add(new Block(kinds[i], rest));
        }
      } else {
        blocks.add(new Block(kinds[i], paragraph));
      }
    }
    return blocks;
  }

  /** Letters and digits only, in lower case: what stays the same when dashes and spaces change. */
  private static String letters(String words) {
    StringBuilder kept = new StringBuilder();
    words
        .toLowerCase(Locale.FRENCH)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
