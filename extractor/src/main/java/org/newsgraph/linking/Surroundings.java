package org.newsgraph.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.entity.Role;
import org.newsgraph.ingest.PublicationDate;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.WordGroups;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;

/** What an article says around its entities, read once for all candidates. */
final class Surroundings {

  /** Words of a function right before a name: "l'ancien premier ministre socialiste X". */
  private static final int BEFORE = 4;

  /** The first mentions tell enough; this keeps a long article linear. */
  private static final int MENTIONS = 20;

  private static final Set<String> IN =
      WordGroups.read(Surroundings.class, "fr/word-groups.tsv").words("between-places");

  private final Analysis analysis;
  private final Cast cast;
  private final CountryContext countries;
  private final int[] article = new int[Field.values().length];
  private final Map<Integer, int[]> bySentence = new HashMap<>();
  private final Map<Integer, int[]> functions = new HashMap<>();
  private final Map<Integer, Set<String>> bodies = new HashMap<>();

  Surroundings(Analysis analysis, Cast cast) {
    this.analysis = analysis;
    this.cast = cast;
    this.countries = new CountryContext(analysis, cast);
    for (Sentence sentence : analysis.sentences()) {
      int[] counts = new int[article.length];
      Field.count(sentence, counts);
      bySentence.put(sentence.index(), counts);
      add(counts, article);
    }
    for (Role role : cast.roles()) {
      Field.count(role.label(), functions.computeIfAbsent(role.person(), k -> none()));
      if (role.body().isPresent()) {
        countries
            .of(role.body().getAsInt())
            .ifPresent(
                c -> bodies.computeIfAbsent(role.person(), k -> new LinkedHashSet<>()).add(c));
      }
    }
  }

  private int[] none() {
    return new int[article.length];
  }

  private static void add(int[] counts, int[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += counts[i];
    }
  }

  CountryContext countries() {
    return countries;
  }

  /** The day of the article, empty if it has none. */
  Optional<LocalDate> day() {
    return analysis.article().metadata().published().map(PublicationDate::day);
  }

  /** The names of the entity as the article writes them, each once; empty if it has none. */
  Set<String> names(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    for (EntityMention mention : entity.mentions()) {
      if (mention.mention().kind() == MentionKind.NAME) {
        names.add(mention.mention().span().of(analysis.text()));
      }
    }
    return names;
  }

  /** The first places where the entity is named, with their sentences. */
  Map<Span, Sentence> places(Entity entity) {
    Map<Span, Sentence> places = new LinkedHashMap<>();
    for (EntityMention mention : entity.mentions()) {
      if (mention.mention().kind() == MentionKind.NAME && places.size() < MENTIONS) {
        Span span = mention.mention().span();
        analysis.sentenceAt(span).ifPresent(sentence -> places.put(span, sentence));
      }
    }
    return places;
  }

  /** How many words of each field the sentence has, by ordinal. */
  int[] counts(Sentence sentence) {
    return bySentence.get(sentence.index());
  }

  /** The field of the whole article. */
  String fieldOfArticle() {
    return Field.verdict(article);
  }

  /** The field of the sentences that name the entity. */
  String fieldNear(Entity entity) {
    int[] counts = none();
    for (Sentence sentence : new LinkedHashSet<>(places(entity).values())) {
      add(bySentence.get(sentence.index()), counts);
    }
    return Field.verdict(counts);
  }

  /** The field of the functions and descriptions that the article gives the entity itself. */
  String fieldOf(Entity entity) {
    int[] counts = none();
    add(functions.getOrDefault(entity.index(), none()), counts);
    for (EntityMention mention : entity.mentions()) {
      if (mention.mention().kind() == MentionKind.DESCRIPTION) {
        Field.count(mention.mention().span().of(analysis.text()), counts);
      }
    }
    places(entity)
        .forEach((span, sentence) -> before(sentence, span).forEach(t -> Field.count(t, counts)));
    return Field.verdict(counts);
  }

  /** Codes of the countries whose adjectives stand before the name: "l'Autrichien X". */
  Set<String> nationsOf(Entity entity) {
    Set<String> codes = new LinkedHashSet<>();
    for (var place : places(entity).entrySet()) {
      for (Token token : before(place.getValue(), place.getKey())) {
        CountryContext.ofAdjective(token.form()).ifPresent(codes::add);
      }
    }
    return codes;
  }

  /** The nouns and adjectives right before the name, the nearest first. */
  private static List<Token> before(Sentence sentence, Span name) {
    List<Token> tokens = sentence.tokens();
    List<Token> before = new ArrayList<>();
    int first = sentence.firstTokenIn(name);
    for (int i = first - 1; i >= 0 && i >= first - BEFORE; i--) {
      String tag = tokens.get(i).tag();
      if (!tag.equals("NOUN") && !tag.equals("ADJ") && !tag.equals("PROPN")) {
        break;
      }
      before.add(tokens.get(i));
    }
    return before;
  }

  /** Codes of the countries in whose bodies the person holds a function; empty if none is said. */
  Set<String> countriesOfFunctions(Entity person) {
    return bodies.getOrDefault(person.index(), Set.of());
  }

  /**
   * The entity that the text gives right behind a place to tell where it lies: "Valence (Drôme)",
   * "Portland, dans l'Oregon", "Rome en Italie"; empty if none.
   */
  Optional<Entity> qualifier(Sentence sentence, Span place) {
    List<Token> tokens = sentence.tokens();
    int i = Math.max(0, sentence.firstTokenIn(place));
    while (i < tokens.size() && tokens.get(i).span().overlaps(place)) {
      i++;
    }
    int next = i;
    boolean bracket = next < tokens.size() && tokens.get(next).form().equals("(");
    if (bracket || next < tokens.size() && tokens.get(next).form().equals(",")) {
      next++;
    }
    int small = next;
    while (next < tokens.size() && next < small + 2 && IN.contains(tokens.get(next).form())) {
      next++;
    }
    // In "Lyon, Paris et Lille" the second place says nothing of the first.
    if (next >= tokens.size() || !bracket && next == small) {
      return Optional.empty();
    }
    int begin = tokens.get(next).span().begin();
    return cast.within(new Span(begin, sentence.span().end())).stream()
        .filter(p -> p.mention().mention().span().begin() == begin)
        .map(Cast.Place::entity)
        .findFirst();
  }
}
