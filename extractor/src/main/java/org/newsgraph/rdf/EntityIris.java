package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.linking.Link;
import org.newsgraph.mention.MentionKind;

/**
 * Decides under which IRI an entity lives: what an authority or a full name identifies is one node
 * for all articles, everything else belongs to its article.
 *
 * <p>"Joe Biden" in two articles is taken for one person, since that is far more often right than
 * wrong. "Dupont" alone never leaves its article, and neither does "un responsable américain".
 */
final class EntityIris {

  /**
   * Below this a link is worth stating, but not worth merging nodes for. The linker's own
   * thresholds lie no lower, so that a name does not fall into a linked and an unlinked node.
   */
  private static final double SURE = 0.6;

  private static final Pattern WIKIDATA =
      Pattern.compile("https?://www\\.wikidata\\.org/entity/(Q[0-9]+)");

  private static final int MAX_SLUG = 60;

  private final Iris iris;
  private final Map<Integer, String> linked = new HashMap<>();

  EntityIris(Iris iris, List<Link> links) {
    this.iris = iris;
    for (Link link : links) {
      wikidata(link).ifPresent(id -> linked.putIfAbsent(link.entity(), id));
    }
  }

  /** The Wikidata id that a link is sure of, empty if it is not sure or leads elsewhere. */
  static Optional<String> wikidata(Link link) {
    Matcher wikidata = WIKIDATA.matcher(link.iri());
    return link.confidence() >= SURE && wikidata.matches()
        ? Optional.of(wikidata.group(1))
        : Optional.empty();
  }

  /** The IRIs of {@code cast}, in its order. */
  List<String> of(List<Entity> cast) {
    List<String> keys = new ArrayList<>();
    for (Entity entity : cast) {
      keys.add(localKey(entity));
    }
    List<String> local = Iris.distinct(keys);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < cast.size(); i++) {
      Optional<String> shared = shared(cast.get(i));
      all.add(shared.isPresent() ? shared.get() : iris.local("entity", local.get(i)));
    }
    return all;
  }

  /** The IRI of an organisation known by its name alone, such as the publisher. */
  String organization(String name) {
    return iris.shared("entity", "organization/" + Iris.slug(name));
  }

  private Optional<String> shared(Entity entity) {
    String authority = entity.authority().orElse(linked.get(entity.index()));
    if (authority != null) {
      return Optional.of(iris.shared("entity", authority.replace('#', '-')));
    }
    boolean named =
        entity.mentions().stream().anyMatch(m -> m.mention().kind() == MentionKind.NAME);
    String slug = Iris.slug(entity.name());
    if (!named || slug.isEmpty()) {
      return Optional.empty();
    }
    return switch (entity.type()) {
      case PERSON ->
          entity.name().strip().contains(" ")
              ? Optional.of(iris.shared("entity", "person/" + slug))
              : Optional.empty();
      case ORGANIZATION -> Optional.of(organization(entity.name()));
      case PLACE -> Optional.of(iris.shared("entity", "place/" + slug));
      case ANONYMOUS_SOURCE, VAGUE_SOURCE -> Optional.empty();
    };
  }

  private static String localKey(Entity entity) {
    String slug = Iris.slug(entity.name());
    if (slug.isEmpty()) {
      return entity.type() == EntityType.VAGUE_SOURCE ? "vague" : "unnamed";
    }
    return slug.length() > MAX_SLUG ? slug.substring(0, MAX_SLUG) : slug;
  }
}
