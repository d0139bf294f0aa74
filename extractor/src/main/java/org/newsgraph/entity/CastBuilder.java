package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;

/** Turns the drafts into the cast: in the order of first mention, each mention once. */
final class CastBuilder {

  private CastBuilder() {}

  static Cast build(Scene scene) {
    List<RoleFinder.Found> found = RoleFinder.find(scene, new Implied(scene));
    List<Draft> drafts = new ArrayList<>(scene.drafts());
    drafts.sort(
        Comparator.comparingInt(CastBuilder::firstOffset)
            .thenComparing(d -> d.authority().orElse("")));
    Map<Draft, Integer> indices = new IdentityHashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : drafts) {
      indices.put(draft, entities.size());
      entities.add(
          new Entity(
              entities.size(),
              draft.type(),
              name(scene, draft),
              draft.gender(),
              mentions(draft),
              draft.authority()));
    }
    List<Role> roles =
        found.stream()
            .map(
                r ->
                    new Role(
                        indices.get(r.person()),
                        r.label(),
                        RoleFinder.index(r.body(), indices),
                        r.span()))
            .toList();
    return new Cast(entities, roles);
  }

  private static int firstOffset(Draft draft) {
    return draft.references().stream()
        .mapToInt(r -> r.span().begin())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static List<EntityMention> mentions(Draft draft) {
    Map<Span, EntityMention> bySpan = new TreeMap<>();
    for (Reference reference : draft.references()) {
      boolean metonymic = reference.institution().isPresent();
      // A name and a description of the same extent are one mention, the name.
      if (reference.kind() == MentionKind.NAME || !bySpan.containsKey(reference.span())) {
        bySpan.put(reference.span(), new EntityMention(reference.mention(), metonymic));
      }
    }
    return List.copyOf(bySpan.values());
  }

  /** The standard name of an institution, else the longest name, else the longest description. */
  private static String name(Scene scene, Draft draft) {
    if (draft.institution().isPresent()) {
      return draft.institution().get().name();
    }
    if (draft.country().isPresent() && draft.authority().equals(draft.country().map(Country::id))) {
      return draft.country().get().name();
    }
    String text = scene.analysis().text();
    boolean place = draft.type() == EntityType.PLACE;
    return longest(draft, MentionKind.NAME, text)
        .map(name -> place ? LabelCase.ofPlace(name) : name)
        .or(() -> longest(draft, MentionKind.DESCRIPTION, text))
        .orElse("");
  }

  private static Optional<String> longest(Draft draft, MentionKind kind, String text) {
    return draft.references().stream()
        .filter(r -> r.kind() == kind)
        .sorted(Comparator.comparing(Reference::span))
        .map(r -> withoutArticle(r.span().of(text), kind))
        .max(
            Comparator.comparingInt(String::length)
                .thenComparing(name -> !LabelCase.isCapitals(name)));
  }

  private static String withoutArticle(String words, MentionKind kind) {
    String one = words.replaceAll("\\s+", " ");
    return kind == MentionKind.NAME
        ? one
        : one.replaceFirst("(?i)^(?:l['’] ?|les? |la |cet? |cette |ces )", "");
  }
}
