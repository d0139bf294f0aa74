package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;
import org.newsgraph.text.Span;

/**
 * Places that a common noun makes out of a name: "le nord de la Syrie" is not Syria, "la mer du
 * Japon" not Japan. They join the cast at its end, so that indices before stay valid. Thread-safe.
 */
final class PlacePhrases {

  private static final Set<String> OF = WordClasses.of("of");
  private static final Set<String> INDEFINITE = WordClasses.of("indefinite-articles");
  private static final String STREET = "street";
  private static final Set<String> ARTICLES = WordClasses.of("articles");

  /** Words that a bare name after the noun may have: "rue Danielle Casanova". */
  private static final int NAME = 3;

  private static final double CONFIDENCE = 0.8;

  private final Map<String, String> nouns = new HashMap<>();

  PlacePhrases() {
    for (LexiconFile.Row row : LexiconFile.read(PlacePhrases.class, "fr/place-nouns.tsv")) {
      nouns.put(row.get("noun"), row.get("after"));
    }
  }

  /** The cast with the places that the text of {@code analysis} describes that way. */
  Cast join(Analysis analysis, Cast cast) {
    Map<String, List<Span>> found = new LinkedHashMap<>();
    for (Sentence sentence : analysis.sentences()) {
      List<Cast.Place> named = cast.within(sentence.span());
      for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
        phrase(sentence, i, named)
            .ifPresent(
                span ->
                    found
                        .computeIfAbsent(
                            NormalForm.of(span.of(analysis.text())), k -> new ArrayList<>())
                        .add(span));
      }
    }
    if (found.isEmpty()) {
      return cast;
    }
    List<Entity> entities = new ArrayList<>(cast.entities());
    found.values().forEach(spans -> entities.add(place(entities.size(), spans, analysis.text())));
    return new Cast(entities, cast.roles());
  }

  private static Entity place(int index, List<Span> spans, String text) {
    List<EntityMention> mentions =
        spans.stream()
            .map(s -> new Mention(s, MentionType.LOCATION, MentionKind.DESCRIPTION, CONFIDENCE))
            .map(m -> new EntityMention(m, false))
            .toList();
    String name = spans.get(0).of(text).replaceAll("\\s+", " ");
    return new Entity(index, EntityType.PLACE, name, Gender.UNKNOWN, mentions, Optional.empty());
  }

  private Optional<Span> phrase(Sentence sentence, int i, List<Cast.Place> named) {
    Span noun = sentence.tokens().get(i).span();
    String after = nouns.get(sentence.tokens().get(i).lemma().toLowerCase(Locale.FRENCH));
    if (after == null
        || isOneOfSeveral(sentence, i)
        || named.stream().anyMatch(p -> p.mention().mention().span().contains(noun))) {
      return Optional.empty();
    }
    int end = end(sentence, i, after, named);
    return end < 0
        ? Optional.empty()
        : Optional.of(new Span(noun.begin(), sentence.tokens().get(end).span().end()));
  }

  /** "Une rue de Londres", "les rues de Beyrouth": the place that one knows by name is the city. */
  private static boolean isOneOfSeveral(Sentence sentence, int noun) {
    if (sentence.tokens().get(noun).morphology().number().equals("Plur")) {
      return true;
    }
    int determiner = noun > 0 && tag(sentence, noun - 1).equals("ADJ") ? noun - 2 : noun - 1;
    return determiner >= 0 && INDEFINITE.contains(form(sentence, determiner));
  }

  /** Index of the last token of the phrase that begins with the noun {@code i}, -1 if none. */
  private static int end(Sentence sentence, int i, String after, List<Cast.Place> named) {
    String next = form(sentence, i + 1);
    if (next.equals("entre")) {
      int first = place(sentence, i + 2, named);
      return first >= 0 && form(sentence, first + 1).equals("et")
          ? place(sentence, first + 2, named)
          : -1;
    }
    if (OF.contains(next)) {
      int place = place(sentence, i + 2, named);
      return place < 0 && after.equals(STREET) ? street(sentence, i, named) : place;
    }
    if (after.equals("of")) {
      return -1;
    }
    boolean adjective = i + 1 < sentence.tokens().size() && tag(sentence, i + 1).equals("ADJ");
    if (adjective && isOfPlace(sentence.tokens().get(i + 1).form())) {
      return i + 1;
    }
    if (after.equals("adjective")) {
      return -1;
    }
    int last = names(sentence, i);
    return last > i ? Math.max(last, nameEnd(sentence, i + 1, named)) : -1;
  }

  /** Index of the last of the capitalised words behind {@code i}, {@code i} if there are none. */
  private static int names(Sentence sentence, int i) {
    int last = i;
    while (last < i + NAME && isName(sentence, last + 1)) {
      last++;
    }
    return last;
  }

  /**
   * The last word of a street or building that is named with "de": "la promenade des Anglais", not
   * "l'Église de" and what one believes, nor "le quartier de" somebody; -1 if it is none.
   */
  private static int street(Sentence sentence, int noun, List<Cast.Place> named) {
    int before = ARTICLES.contains(form(sentence, noun + 2)) ? noun + 2 : noun + 1;
    if (Character.isUpperCase(sentence.tokens().get(noun).form().charAt(0))
        || starts(sentence, before + 1, named)
            .filter(p -> p.entity().type() != EntityType.PLACE)
            .isPresent()) {
      return -1;
    }
    int last = names(sentence, before);
    return last > before ? last : -1;
  }

  /**
   * "Le lycée Alexis de Tocqueville": the last word of the name that begins at {@code i}, or -1.
   */
  private static int nameEnd(Sentence sentence, int i, List<Cast.Place> named) {
    return starts(sentence, i, named)
        .map(p -> last(sentence, i, p.mention().mention().span()))
        .orElse(-1);
  }

  /** The name that begins at token {@code i}, empty if none does. */
  private static Optional<Cast.Place> starts(Sentence sentence, int i, List<Cast.Place> named) {
    return i < sentence.tokens().size()
        ? named.stream()
            .filter(p -> p.mention().mention().kind() == MentionKind.NAME)
            .filter(
                p ->
                    p.mention().mention().span().begin() == sentence.tokens().get(i).span().begin())
            .findFirst()
        : Optional.empty();
  }

  private static int last(Sentence sentence, int first, Span span) {
    int last = first;
    while (last + 1 < sentence.tokens().size()
        && sentence.tokens().get(last + 1).span().end() <= span.end()) {
      last++;
    }
    return last;
  }

  private static boolean isOfPlace(String adjective) {
    return Countries.all().ofAdjective(adjective).isPresent()
        || adjective.toLowerCase(Locale.FRENCH).matches(".{3,}(ien|ienne|ais|aise|ois|oise)");
  }

  private static boolean isName(Sentence sentence, int i) {
    if (i >= sentence.tokens().size()) {
      return false;
    }
    String form = sentence.tokens().get(i).form();
    String tag = tag(sentence, i);
    return Character.isUpperCase(form.charAt(0))
        && (tag.equals("PROPN") || tag.equals("ADJ") || tag.equals("NOUN"));
  }

  /** The last token of a place that begins at {@code i}, after its article; -1 if none does. */
  private static int place(Sentence sentence, int i, List<Cast.Place> named) {
    int first = ARTICLES.contains(form(sentence, i)) ? i + 1 : i;
    if (first >= sentence.tokens().size()) {
      return -1;
    }
    int begin = sentence.tokens().get(first).span().begin();
    for (Cast.Place place : named) {
      Span span = place.mention().mention().span();
      if (span.begin() == begin
          && place.entity().type() == EntityType.PLACE
          && place.mention().mention().kind() == MentionKind.NAME) {
        return last(sentence, first, span);
      }
    }
    return -1;
  }

  private static String form(Sentence sentence, int i) {
    return i < sentence.tokens().size()
        ? NormalForm.keepingArticle(sentence.tokens().get(i).form())
        : "";
  }

  private static String tag(Sentence sentence, int i) {
    return sentence.tokens().get(i).tag();
  }
}
