package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;

/**
 * Reads the function that the description of somebody unnamed states: "un responsable du
 * Pentagone", "deux députés écologistes". Thread-safe.
 *
 * <p>For the rooms that add unnamed persons to the cast; those with a name have their roles
 * already.
 */
public final class FunctionReader {

  /**
   * A function as stated.
   *
   * @param label the words of the function, such as "responsable"
   * @param body index in the cast of the body or country it belongs to, empty if none is said or it
   *     is not in the cast
   * @param span from the determiner to the end of the complement
   */
  public record Function(String label, OptionalInt body, Span span) {}

  private final PhraseReader phrases = new PhraseReader(new NounTable());

  /** {@code cast} with the functions of its unnamed sources added to the roles. */
  public Cast complete(Analysis analysis, Cast cast) {
    List<Role> roles = new ArrayList<>(cast.roles());
    for (Entity entity : cast.entities()) {
      if (entity.type() == EntityType.ANONYMOUS_SOURCE && !entity.mentions().isEmpty()) {
        read(analysis, cast, entity.mentions().get(0).mention().span())
            .map(f -> new Role(entity.index(), f.label(), f.body(), f.span()))
            .ifPresent(roles::add);
      }
    }
    roles.sort(Comparator.comparing(Role::span));
    return new Cast(cast.entities(), roles);
  }

  /** The function stated by the noun phrase at {@code place}, empty if it states none. */
  public Optional<Function> read(Analysis analysis, Cast cast, Span place) {
    Optional<Sentence> sentence = analysis.sentenceAt(place);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Line line = new Line(sentence.get());
    List<Cast.Place> names = cast.within(sentence.get().span());
    names.stream()
        .filter(p -> p.mention().mention().kind() == MentionKind.NAME)
        .forEach(p -> mark(analysis, line, p));
    return phrases.read(line, true).stream()
        .filter(p -> p.noun().sort() == Sort.FUNCTION && p.noun().role())
        // "des chercheurs" tells what they do, not which office they hold.
        .filter(p -> !p.noun().kind().equals("fame"))
        .filter(p -> place.contains(line.token(p.headEnd()).span()))
        .filter(p -> isHead(p, place))
        .min(Comparator.comparingInt(Phrase::headEnd))
        .map(p -> function(analysis, cast, p));
  }

  /** "un rapport d'experts", "l'entourage du ministre" state no function of the speaker. */
  private static boolean isHead(Phrase phrase, Span place) {
    Line line = phrase.line();
    for (int i = phrase.core() - 1; i >= 0 && place.overlaps(line.token(i).span()); i--) {
      if (line.tag(i).equals("NOUN") || line.tag(i).equals("PROPN")) {
        return false;
      }
    }
    return true;
  }

  private static void mark(Analysis analysis, Line line, Cast.Place place) {
    EntityResolver.name(analysis, line, place.mention().mention()).ifPresent(line::mark);
  }

  private static Function function(Analysis analysis, Cast cast, Phrase phrase) {
    Span span = phrase.line().span(phrase.first(), phrase.last());
    int head = phrase.line().token(phrase.headEnd()).span().end();
    OptionalInt body =
        cast.within(span).stream()
            .filter(p -> p.mention().mention().span().begin() >= head)
            .filter(p -> p.entity().type() != EntityType.PERSON)
            .mapToInt(p -> p.entity().index())
            .findFirst();
    if (body.isEmpty() && phrase.country().isPresent()) {
      String id = phrase.country().get().id();
      body =
          cast.entities().stream()
              .filter(e -> e.authority().equals(Optional.of(id)))
              .mapToInt(Entity::index)
              .findFirst();
    }
    return new Function(RoleFinder.label(analysis.text(), phrase), body, span);
  }
}
