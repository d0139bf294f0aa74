package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Morphology;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;
import org.newsgraph.text.Span;

/**
 * An analysis written by hand: tokens separated by spaces, a line a sentence; {@code word/TAG} or
 * {@code word/TAG/lemma}, where function words and nouns need no tag; {@code P[Joe Biden]}, {@code
 * O[CNN]}, {@code L[Paris]} are names.
 */
record HandMade(Analysis analysis, List<Mention> names) {

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("le", "DET"),
          Map.entry("la", "DET"),
          Map.entry("les", "DET"),
          Map.entry("l'", "DET"),
          Map.entry("un", "DET"),
          Map.entry("une", "DET"),
          Map.entry("de", "ADP"),
          Map.entry("d'", "ADP"),
          Map.entry("du", "ADP"),
          Map.entry("des", "ADP"),
          Map.entry("à", "ADP"),
          Map.entry("au", "ADP"),
          Map.entry("en", "ADP"),
          Map.entry("dans", "ADP"),
          Map.entry("entre", "ADP"),
          Map.entry("par", "ADP"),
          Map.entry("selon", "ADP"),
          Map.entry("et", "CCONJ"),
          Map.entry("que", "SCONJ"),
          Map.entry("qu'", "SCONJ"),
          Map.entry("il", "PRON"),
          Map.entry("elle", "PRON"),
          Map.entry("ce", "DET"));

  private static final Set<String> MARKS = Set.of(",", ".", "(", ")", "«", "»");

  static HandMade of(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> names = new ArrayList<>();
    for (String line : lines) {
      List<Token> tokens = new ArrayList<>();
      MentionType type = null;
      int begin = -1;
      for (String word : line.split(" ")) {
        String rest = word;
        if (rest.length() > 1 && rest.charAt(1) == '[') {
          type = type(rest.charAt(0));
          rest = rest.substring(2);
          begin = text.length();
        }
        boolean end = type != null && rest.endsWith("]");
        if (end) {
          rest = rest.substring(0, rest.length() - 1);
        }
        tokens.add(token(rest, type != null, text));
        if (end) {
          Span span = new Span(begin, text.length());
          names.add(new Mention(span, type, MentionKind.NAME, 1));
          type = null;
        }
        text.append(' ');
      }
      Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      sentences.add(new Sentence(sentences.size(), 0, BlockKind.BODY, span, tokens));
      text.setCharAt(text.length() - 1, '\n');
    }
    Metadata metadata =
        new Metadata(
            Optional.of("t"),
            Optional.empty(),
            Optional.empty(),
            "fr",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    Block block = new Block(BlockKind.BODY, new Span(0, text.length() - 1));
    Article article = new Article(text.toString(), metadata, List.of(block));
    return new HandMade(new Analysis(article, sentences), names);
  }

  private static MentionType type(char letter) {
    return switch (letter) {
      case 'P' -> MentionType.PERSON;
      case 'O' -> MentionType.ORGANIZATION;
      default -> MentionType.LOCATION;
    };
  }

  private static Token token(String written, boolean name, StringBuilder text) {
    String[] parts = written.split("/");
    String form = parts[0];
    int begin = text.length();
    text.append(form);
    String tag =
        parts.length > 1
            ? parts[1]
            : name
                ? "PROPN"
                : MARKS.contains(form)
                    ? "PUNCT"
                    : TAGS.getOrDefault(form.toLowerCase(Locale.ROOT), "NOUN");
    String lemma = parts.length > 2 ? parts[2] : form;
    boolean participle = tag.equals("VERB") && form.endsWith("é");
    Morphology morphology =
        participle ? new Morphology("", "", "", "Part", "", "Past") : Morphology.UNKNOWN;
    return new Token(new Span(begin, text.length()), form, tag, lemma, morphology, -1, "root");
  }

  Cast cast() {
    return new EntityResolver().resolve(analysis, names);
  }

  /** The words of every mention of {@code entity}, pronouns too. */
  Set<String> words(Entity entity) {
    return entity.mentions().stream()
        .map(m -> m.mention().span().of(analysis.text()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words of the first entity one of whose mentions reads {@code words}. */
  Set<String> with(String words) {
    return cast().entities().stream()
        .map(this::words)
        .filter(set -> set.contains(words))
        .findFirst()
        .orElse(Set.of());
  }

  /** The metonymic mentions as written, in the order of the text. */
  List<String> metonymic() {
    return cast().entities().stream()
        .flatMap(e -> e.mentions().stream())
        .filter(EntityMention::metonymic)
        .map(m -> m.mention().span())
        .sorted()
        .map(s -> s.of(analysis.text()))
        .toList();
  }

  /** The roles as "person: label". */
  List<String> roles() {
    Cast cast = cast();
    return cast.roles().stream()
        .map(r -> cast.entities().get(r.person()).name() + ": " + r.label())
        .toList();
  }
}
