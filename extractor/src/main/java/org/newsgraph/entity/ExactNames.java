package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/**
 * The same name is the same entity; so are all names of one country and of one international body,
 * and all places that stand for one institution.
 */
final class ExactNames implements Sieve {

  /** What the tables say outweighs the name finder's guess at single mentions. */
  private static final int TABLE = 100;

  /** "République de Tchétchénie" is "Tchétchénie". */
  private static final Pattern STATE =
      Pattern.compile(
          "^(?:"
              + String.join("|", WordClasses.of("forms-of-state"))
              + ") (?:de la|de l|de|du|des|d) (?=.{4})");

  /** Before the key of what bears the name of a person without being one. */
  private static final String KEY = "namesake ";

  private static final Set<String> ARTICLES = WordClasses.of("articles");

  private final Countries countries = Countries.all();
  private final Namesakes namesakes = new Namesakes();
  private final BodyTable bodies;
  private final NounTable nouns;
  private final Portfolios portfolios;

  ExactNames(BodyTable bodies, NounTable nouns, Portfolios portfolios) {
    this.bodies = bodies;
    this.nouns = nouns;
    this.portfolios = portfolios;
  }

  @Override
  public void apply(Scene scene) {
    Map<String, Draft> byKey = new HashMap<>();
    for (Reference name : scene.names()) {
      if (name.key().isEmpty()) {
        continue;
      }
      Draft draft = byKey.computeIfAbsent(identity(name), k -> scene.create());
      scene.assign(name, draft);
      int inner = innerName(name);
      if (inner > 0) {
        Line line = name.line();
        Mention mention =
            new Mention(
                line.span(inner, name.last()), name.mention().type(), MentionKind.NAME, 0.8);
        Reference added = scene.add(line, inner, name.last(), mention, draft);
        Draft other = byKey.putIfAbsent(added.key(), draft);
        if (other != null) {
          scene.merge(other, draft);
        }
      }
      inform(draft, name);
    }
  }

  /**
   * Index of the token at which the name proper begins in "syndicat Alliance", "agence officielle
   * Sana"; 0 if the name has no common noun before it.
   */
  private int innerName(Reference name) {
    Line line = name.line();
    int first = ARTICLES.contains(line.word(name.first())) ? name.first() + 1 : name.first();
    Optional<NounTable.Match> match =
        name.mention().type() == MentionType.ORGANIZATION && first < line.size()
            ? nouns.at(line, first)
            : Optional.empty();
    if (match.isEmpty() || match.get().noun().sort() == HeadNoun.Sort.FUNCTION) {
      return 0;
    }
    int i = first + match.get().length();
    i = line.tag(i).equals("ADJ") && Character.isLowerCase(line.form(i).charAt(0)) ? i + 1 : i;
    boolean proper = i <= name.last() && Character.isUpperCase(line.form(i).charAt(0));
    boolean common =
        Character.isLowerCase(line.form(first).charAt(0))
            || i == first + 1 && line.form(first).equals("ONG");
    return proper && common ? i : 0;
  }

  private String identity(Reference name) {
    if (name.institution().isPresent()) {
      return "@" + name.institution().get().authority();
    }
    if (name.mention().type() == MentionType.PERSON) {
      return namesakes.isNamesake(name) ? KEY + name.key() : titled(name) + name.key();
    }
    String key = STATE.matcher(name.key()).replaceFirst("");
    return countries
        .named(key)
        .map(Country::id)
        .or(() -> bodies.named(name.key()).flatMap(BodyTable.Body::id))
        .map(id -> "@" + id)
        .orElse(key);
  }

  /**
   * "Mme Fillon" and "M. Fillon" are two: the title keeps surnames apart until it is known whose.
   */
  private static String titled(Reference name) {
    boolean surname = name.key().indexOf(' ') < 0;
    Gender gender = surname ? Titles.gender(name.line(), name.first()) : Gender.UNKNOWN;
    return gender == Gender.UNKNOWN ? "" : gender + " ";
  }

  private void inform(Draft draft, Reference name) {
    if (name.institution().isPresent()) {
      draft.bodies().add("state");
      countries
          .named(name.key())
          .or(() -> countries.withCapital(name.key()))
          .ifPresent(draft::country);
      return;
    }
    boolean person = name.mention().type() == MentionType.PERSON;
    if (person) {
      draft.gender(Titles.gender(name.line(), name.first()));
    }
    if (person && namesakes.isNamesake(name)) {
      draft.bodies().add(Namesakes.KIND);
      draft.vote(EntityType.PLACE, namesakes.isThing(name) ? TABLE : 0);
    }
    Optional<Country> country = person ? Optional.empty() : countries.named(name.key());
    Optional<BodyTable.Body> body = person ? Optional.empty() : bodies.named(name.key());
    if (country.isPresent()) {
      draft.authority(country.get().id());
      draft.country(country.get());
      draft.vote(EntityType.PLACE, TABLE);
      draft.bodies().add(country.get().region() ? "region" : "country");
    } else if (!person && countries.withCapital(name.key()).isPresent()) {
      draft.country(countries.withCapital(name.key()).get());
      draft.vote(EntityType.PLACE, TABLE);
      draft.bodies().add("city");
    } else if (body.isPresent()) {
      body.get().id().ifPresent(draft::authority);
      draft.vote(EntityType.ORGANIZATION, TABLE);
      draft.bodies().add(body.get().body());
    } else if (name.mention().type() == MentionType.ORGANIZATION) {
      headKinds(name).forEach(draft.bodies()::add);
    } else if (name.mention().type() == MentionType.LOCATION) {
      place(name, draft);
    }
  }

  /** "Parti démocrate" is a party, "Banque du Vatican" a company. */
  private Set<String> headKinds(Reference name) {
    // "La ministre de la Transition écologique … la direction": no firm has a minister.
    if (portfolios.names(name.line(), name.first(), name.last())) {
      return Set.of("state");
    }
    return nouns.at(name.line(), name.first()).map(match -> match.noun().bodies()).orElse(Set.of());
  }

  /** "à Orlando" is a city, "en Floride" a region. */
  private static void place(Reference name, Draft draft) {
    switch (name.line().word(name.first() - 1)) {
      case "a" -> draft.bodies().add("city");
      case "en" -> draft.bodies().add("region");
      default -> {
        // Says nothing about the kind of place.
      }
    }
  }
}
