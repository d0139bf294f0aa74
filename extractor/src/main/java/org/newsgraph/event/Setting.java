package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.entity.EntityType;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Where the story is when a sentence tells a happening and names no place: what was last said of
 * place in the same paragraph, otherwise where the article begins, or the country that labels its
 * headline. Only happenings that have a place by their nature take it.
 */
final class Setting {

  /** Sentences back over which the story is taken to stay where it is. */
  private static final int BACK = 2;

  /** Sentences of the body whose place is the place of the article. */
  private static final int LEAD = 2;

  /** Words to the colon after the country that labels a headline. */
  private static final int LABEL = 4;

  /** Words between a place and the larger one around it: "à Orlando, en Floride". */
  private static final int CHAIN = 3;

  private static final Set<EventType> PLACED = EnumSet.noneOf(EventType.class);

  private static final Set<EventType> OF_COUNTRY = EnumSet.noneOf(EventType.class);

  private static final Set<EventType> ON_OBJECT = EnumSet.noneOf(EventType.class);

  static {
    for (LexiconFile.Row row : LexiconFile.read(Setting.class, "fr/placed-classes.tsv")) {
      EventType type = EventType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
      switch (row.get("scope")) {
        case "story" -> PLACED.add(type);
        case "country" -> OF_COUNTRY.add(type);
        default -> ON_OBJECT.add(type);
      }
    }
  }

  private final Prepositions prepositions;
  private final Spots spots;
  private final List<Boolean> titles = new ArrayList<>();
  private final List<List<Participant>> bySentence = new ArrayList<>();
  private final List<Integer> blocks = new ArrayList<>();
  private List<Participant> lead = List.of();
  private List<Participant> label = List.of();
  private int body = 0;

  Setting(Prepositions prepositions) {
    this.prepositions = prepositions;
    spots = new Spots(prepositions);
  }

  /** Takes in the next sentence of the article. */
  void read(Tree tree, EntityIndex entities) {
    List<Participant> here = local(tree, entities);
    spots.read(tree, entities);
    bySentence.add(here);
    blocks.add(tree.sentence().block());
    boolean headline = tree.sentence().kind() == BlockKind.HEADLINE;
    titles.add(headline);
    if (headline && label.isEmpty()) {
      label = label(tree, entities);
    }
    if (lead.isEmpty() && (headline || body < LEAD)) {
      lead = here;
    }
    body += headline ? 0 : 1;
  }

  /** Where the article names places. */
  Spots spots() {
    return spots;
  }

  /** Where the article begins; empty if its first sentences do not say. */
  List<Participant> lead() {
    return lead;
  }

  /** True for a sentence of the headline. */
  boolean isTitle(int sentence) {
    return titles.get(sentence);
  }

  /** True if two sentences stand in one paragraph. */
  boolean isSameBlock(int a, int b) {
    return blocks.get(a).equals(blocks.get(b));
  }

  /** How a class takes its place, as in {@code placed-classes.tsv}: "story", "country", "own". */
  static String scope(EventType type) {
    return PLACED.contains(type) ? "story" : OF_COUNTRY.contains(type) ? "country" : "own";
  }

  /** True for a class that happens at a place by its nature. */
  static boolean isPlaced(EventType type) {
    return PLACED.contains(type);
  }

  /** True for a class that happens where what its verb acts on is: "bombarder la ville". */
  static boolean isOnObject(EventType type) {
    return ON_OBJECT.contains(type);
  }

  /** Where a happening of that class told in a sentence takes place, empty if that is open. */
  List<Participant> of(EventType type, int sentence) {
    if (!PLACED.contains(type)) {
      return OF_COUNTRY.contains(type) ? label : List.of();
    }
    for (int i = sentence; i >= Math.max(0, sentence - BACK); i--) {
      if (!bySentence.get(i).isEmpty() && blocks.get(i).equals(blocks.get(sentence))) {
        return bySentence.get(i);
      }
    }
    return lead.isEmpty() ? label : lead;
  }

  /** The country before the colon of a headline: "Russie : les députés votent …"; empty if none. */
  private static List<Participant> label(Tree tree, EntityIndex entities) {
    return entities.in(tree).stream()
        .filter(f -> f.entity().type() == EntityType.PLACE && !f.mention().metonymic())
        .filter(f -> f.span().begin() == tree.sentence().span().begin())
        .filter(f -> f.head() >= 0 && tree.isLabel(f.head(), f.head() + LABEL))
        .map(f -> new Participant(f.entity().index(), f.span()))
        .limit(1)
        .toList();
  }

  /** The first place of a sentence with a preposition of place, and the larger ones around it. */
  private List<Participant> local(Tree tree, EntityIndex entities) {
    List<EntityIndex.Found> places =
        entities.in(tree).stream()
            .filter(f -> f.entity().type() == EntityType.PLACE && !f.mention().metonymic())
            .filter(f -> f.head() >= 0 && prepositions.locates(tree, f.head()))
            .sorted((a, b) -> Integer.compare(a.head(), b.head()))
            .toList();
    List<Participant> found = new ArrayList<>(2);
    int last = -1;
    for (EntityIndex.Found place : places) {
      int index = place.entity().index();
      boolean near = last < 0 || place.head() - last <= CHAIN + 1;
      if (near && found.stream().noneMatch(p -> p.entity() == index)) {
        found.add(new Participant(index, place.span()));
        last = place.head();
      }
    }
    return PlaceChain.outermost(PlaceChain.complete(tree, found, entities));
  }
}
