package org.newsgraph.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.authority.AuthorityEntry;
import org.newsgraph.entity.Entity;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.WordGroups;
import org.newsgraph.text.Span;

/**
 * Whether a place of the article is the city of an entry: its size among those of the name, where
 * the text says that it lies, and whether the name means the city at all or its team, its province
 * or its government.
 *
 * @param rivals the places that share the name, {@code entry} among them
 * @param kin how many other places of the article may lie in the same country
 */
record PlaceEvidence(
    Surroundings around,
    Entity entity,
    AuthorityEntry entry,
    List<AuthorityEntry> rivals,
    String kin) {

  private static final int DWARFS = 5;

  private static final WordGroups WORDS =
      WordGroups.read(PlaceEvidence.class, "fr/word-groups.tsv");
  private static final Set<String> IN = WORDS.words("in");
  private static final Set<String> NOT_IN = WORDS.words("not-in");
  private static final Set<String> OF = WORDS.words("of");
  private static final Set<String> LISTING = WORDS.words("listing");
  private static final Set<String> DETERMINERS = WORDS.words("determiner");

  /** "Le Caire" has its article. */
  private static final Pattern DETERMINED = Pattern.compile("^(?:Les?|La|L['’]) ?\\p{L}");

  private static final Set<String> AREAS = nouns("fr/areas.tsv");
  private static final Set<String> CITY_NOUNS = nouns("fr/city-nouns.tsv");

  /** "la province turque d'Adıyaman". */
  private static final int REACH = 3;

  private static Set<String> nouns(String file) {
    return LexiconFile.read(PlaceEvidence.class, file).stream()
        .map(row -> row.get("noun"))
        .collect(Collectors.toUnmodifiableSet());
  }

  void tell(Evidence evidence) {
    String preposition = preposition();
    String team = team() + (preposition.equals("none") || preposition.equals("of") ? "" : "-in");
    evidence.say("population", population());
    evidence.say("size", size());
    evidence.say("kind", entry.kind());
    evidence.say("lies", lies());
    evidence.say("preposition", preposition);
    evidence.say("team", team);
    evidence.say("kin", kin + (team.startsWith("no") ? "" : "-teams"));
    evidence.say("area", isArea() ? "yes" : "no");
    evidence.say("determined", isDetermined() ? "yes" : "no");
    evidence.say("region", region());
    evidence.say("subject", isSubject() ? "yes" : "no");
    evidence.say("mentions", entity.mentions().size() == 1 ? "one" : "many");
  }

  private String population() {
    long population = entry.population();
    if (population < 100_000) {
      return "small";
    }
    return population < 300_000 ? "town" : population < 1_000_000 ? "city" : "metropolis";
  }

  private String size() {
    if (rivals.size() == 1) {
      return "sole";
    }
    long largest = 0;
    for (AuthorityEntry rival : rivals) {
      largest = rival.iri().equals(entry.iri()) ? largest : Math.max(largest, rival.population());
    }
    if (entry.population() >= DWARFS * largest) {
      return "dwarfs";
    }
    return entry.population() >= largest ? "leads" : "trails";
  }

  /** Whether the text tells in which country the place lies: "Valence (Drôme)". */
  private String lies() {
    String answer = "untold";
    for (Map.Entry<Span, Sentence> place : around.places(entity).entrySet()) {
      Optional<Entity> qualifier = around.qualifier(place.getValue(), place.getKey());
      if (qualifier.isPresent()) {
        Optional<String> code = around.countries().of(qualifier.get().index());
        if (code.isPresent()) {
          return entry.isOf(code.get()) ? "there" : "elsewhere";
        }
        answer = "unknown";
      }
    }
    return answer;
  }

  /** "à Lyon" and "l'aéroport de Lyon" are the city, "face à Lyon" and "Lyon bat Nice" its team. */
  private String preposition() {
    String answer = "none";
    for (Map.Entry<Span, Sentence> place : around.places(entity).entrySet()) {
      String found = preposition(place.getValue(), place.getKey());
      if (found.equals("in")) {
        return found;
      }
      answer =
          answer.equals("none") || answer.equals("of") && !found.equals("none") ? found : answer;
    }
    return answer;
  }

  private static String preposition(Sentence sentence, Span place) {
    int first = sentence.firstTokenIn(place);
    String word = lemma(sentence, first - 1);
    if (IN.contains(word)) {
      return NOT_IN.contains(lemma(sentence, first - 2)) ? "none" : "in";
    }
    if (OF.contains(word)) {
      for (int i = 2; i <= REACH + 1; i++) {
        if (CITY_NOUNS.contains(lemma(sentence, first - i))) {
          return "of-city";
        }
      }
      return "of";
    }
    // "à New York, Los Angeles et Cleveland".
    int i = first - 1;
    while (LISTING.contains(lemma(sentence, i))) {
      i--;
      while (i >= 0 && isCapitalised(sentence.tokens().get(i))) {
        i--;
      }
    }
    return i < first - 1 && IN.contains(lemma(sentence, i)) ? "listed" : "none";
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.form().charAt(0));
  }

  /** "La province d'Idleb", "l'église Saint-Georges". */
  private boolean isArea() {
    for (Map.Entry<Span, Sentence> place : around.places(entity).entrySet()) {
      int first = place.getValue().firstTokenIn(place.getKey());
      for (int i = 1; i <= REACH; i++) {
        if (AREAS.contains(lemma(place.getValue(), first - i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Au Québec" is the province, "à Québec" the city; "une Mercedes" is neither. */
  private boolean isDetermined() {
    if (DETERMINED.matcher(entry.label("fr")).find()) {
      return false;
    }
    for (Map.Entry<Span, Sentence> place : around.places(entity).entrySet()) {
      Sentence sentence = place.getValue();
      int before = sentence.firstTokenIn(place.getKey()) - 1;
      if (before >= 0
          && DETERMINERS.contains(sentence.tokens().get(before).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name is also, or only by an alias, that of a country or region. */
  private String region() {
    if (CountryContext.codeOfArea(entity.name()).isEmpty()) {
      return "no";
    }
    return Evidence.spelling(around, entity, entry).equals("label") ? "label" : "alias";
  }

  /** What acts is a government or a team rather than the city. */
  private boolean isSubject() {
    for (Map.Entry<Span, Sentence> place : around.places(entity).entrySet()) {
      int head = place.getValue().headOf(place.getKey());
      if (head >= 0 && place.getValue().is(head, "nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Among the words of sport a city's name is mostly that of its team. */
  private String team() {
    Set<Sentence> sentences = new LinkedHashSet<>(around.places(entity).values());
    int sport = 0;
    for (Sentence sentence : sentences) {
      sport += around.counts(sentence)[Field.SPORT.ordinal()];
    }
    return sport == 0 ? "no" : sport < 2 * sentences.size() ? "hardly" : "likely";
  }

  /** Lemma of a token in lower case, empty outside of the sentence. */
  private static String lemma(Sentence sentence, int token) {
    return token < 0 ? "" : sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT);
  }
}
