package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.entity.Phrase.Determiner;
import org.newsgraph.mention.MentionType;

/**
 * Reads the noun phrases whose head is in the {@link NounTable}.
 *
 * <p>Works on words and tags alone: complements with "de" are where parsers of French err most, and
 * here the head noun already tells how far they reach.
 */
final class PhraseReader {

  /** Adjectives before the noun that do not change the function itself. */
  private static final Set<String> TEMPORAL =
      Set.of(
          "ancien",
          "ancienne",
          "actuel",
          "actuelle",
          "futur",
          "future",
          "nouveau",
          "nouvel",
          "nouvelle",
          "ex",
          "feu",
          "jeune",
          "celebre",
          "principal",
          "principale",
          "dit",
          "meme",
          "anciens",
          "anciennes",
          "prochain",
          "prochaine",
          "puissant",
          "puissante",
          "tres",
          "si");

  /** Adjectives before the noun that are part of it. */
  private static final Set<String> RANK =
      Set.of(
          "hauts",
          "hautes",
          "premier",
          "premiere",
          "grand",
          "grande",
          "haut",
          "haute",
          "vice",
          "second",
          "seconde");

  private static final Pattern OCCUPATION =
      Pattern.compile(
          ".{2,}(eur|euse|trice|iste|icien|icienne|logue|ienne|graphe|nome|crate|naire|ant|ante|iere)");

  private static final Pattern FEMININE = Pattern.compile(".*(euse|trice|ienne|ante|iere)");

  static final Set<String> DE = Set.of("de", "du", "des", "d");

  /** What follows a function and is easily taken for a participle. */
  private static final Set<String> PART_OF_TITLE =
      Set.of(
          "adjoint",
          "adjointe",
          "delegue",
          "deleguee",
          "general",
          "generale",
          "associe",
          "associee");

  private static final Set<String> A = Set.of("a", "au", "aux");
  private static final Set<String> COORDINATED =
      Set.of("ministre", "secretaire d etat", "ministry", "ministre delegue");

  private final NounTable nouns;
  private final Countries countries = Countries.all();

  PhraseReader(NounTable nouns) {
    this.nouns = nouns;
  }

  /** The phrases of {@code line} in the order of their heads; they may nest. Empty if none. */
  List<Phrase> read(Line line) {
    return read(line, false);
  }

  /**
   * As {@link #read(Line)}.
   *
   * @param plurals true to read "deux députés" too, who are no entity of the article by themselves
   */
  List<Phrase> read(Line line, boolean plurals) {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Reference name = line.nameAt(i);
      if (line.isPunctuation(i) || name != null && isOtherThanInstitution(name)) {
        continue;
      }
      Optional<NounTable.Match> match = nouns.at(line, i);
      if (match.isPresent()
          && (plurals || !match.get().noun().plural())
          && isNoun(line, i, match.get())) {
        phrases.add(phrase(line, i, match.get()));
        i += match.get().length() - 1;
      } else if (match.isEmpty() && isOccupation(line, i)) {
        phrases.add(phrase(line, i, new NounTable.Match(occupation(line.word(i)), 1)));
      }
    }
    return phrases;
  }

  private static boolean isOtherThanInstitution(Reference name) {
    return name.mention().type() != MentionType.ORGANIZATION;
  }

  /** "il juge", "elle garde": several function nouns are verb forms as well. */
  private static boolean isNoun(Line line, int at, NounTable.Match match) {
    String tag = line.tag(at);
    if (match.length() > 1) {
      return !tag.equals("ADP");
    }
    String before = line.tag(at - 1);
    return switch (tag) {
      // "une source policière"
      case "ADJ" -> !before.equals("NOUN");
      case "VERB", "AUX" ->
          before.equals("DET")
              || before.equals("PUNCT") && line.token(at).morphology().verbForm().equals("Part");
      case "ADP", "PRON", "ADV" -> false;
      default -> true;
    };
  }

  /** "la marathonienne Olga Petruk": a noun of agent that no table has, right before a person. */
  private static boolean isOccupation(Line line, int i) {
    if (!line.tag(i).equals("NOUN") || line.nameAt(i) != null) {
      return false;
    }
    int next = line.tag(i + 1).equals("ADJ") && line.nameAt(i + 1) == null ? i + 2 : i + 1;
    Reference name = line.nameFrom(next);
    return name != null
        && name.mention().type() == MentionType.PERSON
        && OCCUPATION.matcher(line.word(i)).matches()
        && Character.isLowerCase(line.form(i).charAt(0));
  }

  private static HeadNoun occupation(String word) {
    boolean feminine = FEMININE.matcher(word).matches();
    Gender gender = feminine ? Gender.FEMININE : Gender.UNKNOWN;
    return new HeadNoun(
        word,
        Sort.FUNCTION,
        EntityType.PERSON,
        gender,
        false,
        "profession",
        Set.of(),
        true,
        false,
        true);
  }

  private Phrase phrase(Line line, int head, NounTable.Match match) {
    HeadNoun noun = match.noun();
    int headEnd = head + match.length() - 1;
    int core = head;
    int start = head;
    while (start > 0
        && (RANK.contains(line.word(start - 1)) || TEMPORAL.contains(line.word(start - 1)))) {
      start--;
      core = core == start + 1 && RANK.contains(line.word(start)) ? start : core;
    }
    Determiner determiner = determiner(line, start - 1);
    int first =
        determiner == Determiner.NONE || isContracted(line.word(start - 1)) ? start : start - 1;
    int last = extend(line, noun, headEnd);
    Optional<Reference> body = Optional.empty();
    Optional<Country> country = Optional.empty();
    Set<String> modifiers = new LinkedHashSet<>();
    for (int i = headEnd + 1; i <= last; i++) {
      Reference name = line.nameFrom(i);
      Optional<Country> here =
          name != null
              ? countries.named(name.key())
              : line.tag(i).equals("NOUN") ? Optional.empty() : countries.ofAdjective(line.word(i));
      if (name != null && line.nameAt(headEnd) != name) {
        body = body.isPresent() ? body : Optional.of(name);
        i = name.last();
      }
      if (here.isPresent()) {
        country = country.isPresent() ? country : here;
      } else if (name == null && isContent(line, i)) {
        modifiers.add(line.word(i));
      }
    }
    return new Phrase(
        line, noun, determiner, first, core, headEnd, last, country, Set.copyOf(modifiers), body);
  }

  private static boolean isContent(Line line, int i) {
    return switch (line.tag(i)) {
      case "NOUN", "ADJ", "PROPN", "NUM", "VERB", "X" -> true;
      default -> false;
    };
  }

  static Determiner determiner(Line line, int i) {
    return switch (line.word(i)) {
      case "le", "la", "l", "les", "du", "au", "aux" -> Determiner.DEFINITE;
      case "des" -> line.tag(i).equals("DET") ? Determiner.INDEFINITE : Determiner.DEFINITE;
      case "ce", "cet", "cette", "ces" -> Determiner.DEMONSTRATIVE;
      case "son",
          "sa",
          "ses",
          "leur",
          "leurs",
          "mon",
          "ma",
          "mes",
          "notre",
          "nos",
          "votre",
          "vos" ->
          Determiner.POSSESSIVE;
      case "un", "une", "deux", "trois", "plusieurs", "certains", "d" -> Determiner.INDEFINITE;
      default -> Determiner.NONE;
    };
  }

  static boolean isContracted(String word) {
    return word.equals("du") || word.equals("au") || word.equals("aux") || word.equals("des");
  }

  private int extend(Line line, HeadNoun noun, int headEnd) {
    int last = headEnd;
    Reference around = line.nameAt(headEnd);
    if (around != null) {
      last = around.last();
    }
    while (true) {
      int next = last + 1;
      int end = modifierEnd(line, noun, next);
      if (end < next) {
        return last;
      }
      last = end;
    }
  }

  /** Last token of the modifier that begins at {@code i}, less than {@code i} if there is none. */
  private int modifierEnd(Line line, HeadNoun noun, int i) {
    int none = i - 1;
    if (i >= line.size()) {
      return none;
    }
    Reference name = line.nameFrom(i);
    if (name != null) {
      // "le candidat LR", "le groupe EI": only a short name of another kind is a modifier.
      boolean party =
          name.mention().type() == MentionType.ORGANIZATION && name.first() == name.last();
      return noun.sort() == Sort.FUNCTION && party ? name.last() : none;
    }
    String word = line.word(i);
    if (DE.contains(word)) {
      return complementEnd(line, i + 1);
    }
    if (A.contains(word) && noun.takesA()) {
      return complementEnd(line, i + 1);
    }
    if (word.equals("et") && COORDINATED.contains(noun.id()) && DE.contains(line.word(i + 1))) {
      return complementEnd(line, i + 2);
    }
    if (word.equals("en")
            && (line.word(i + 1).equals("chef") || line.word(i + 1).equals("exercice"))
        || word.equals("par") && line.word(i + 1).equals("interim")) {
      return i + 1;
    }
    if ((word.equals("charge") || word.equals("chargee") || word.equals("aupres"))
        && DE.contains(line.word(i + 1))) {
      return complementEnd(line, i + 2);
    }
    boolean bracket = line.form(i).equals("(") && line.form(i + 2).equals(")");
    if (bracket && (DE.contains(line.word(i + 3)) || isAdjective(line, i + 1))) {
      return i + 2;
    }
    return isAdjective(line, i) ? i : none;
  }

  private boolean isAdjective(Line line, int i) {
    String tag = line.tag(i);
    if (PART_OF_TITLE.contains(line.word(i))) {
      return true;
    }
    if (tag.equals("ADJ") && line.nameAt(i) == null) {
      return !line.token(i).morphology().verbForm().equals("Part");
    }
    return (tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("X"))
        && !line.form(i).isEmpty()
        && Character.isLowerCase(line.form(i).charAt(0))
        && countries.ofAdjective(line.word(i)).isPresent();
  }

  /** Last token of the complement whose preposition ends before {@code start}; else before it. */
  private static int complementEnd(Line line, int start) {
    int none = start - 2;
    int i = start;
    if (isArticle(line.word(i))) {
      i++;
    }
    int last = none;
    boolean noun = false;
    while (i < line.size()) {
      Reference name = line.nameFrom(i);
      if (name != null) {
        if (noun && name.mention().type() == MentionType.PERSON) {
          break;
        }
        if (noun
            && name.mention().type() != MentionType.PERSON
            && !name.equals(line.nameAt(start))) {
          break;
        }
        noun = true;
        i = name.last();
      } else {
        switch (line.tag(i)) {
          case "NOUN", "PROPN", "X", "SYM" -> noun = true;
          case "ADJ", "NUM" -> {
            if (line.token(i).morphology().verbForm().equals("Part")) {
              return noun ? last : none;
            }
          }
          default -> {
            return noun ? last : none;
          }
        }
      }
      last = i;
      i++;
    }
    return noun ? last : none;
  }

  private static boolean isArticle(String word) {
    return word.equals("la") || word.equals("le") || word.equals("l") || word.equals("les");
  }
}
