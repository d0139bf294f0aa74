package org.newsgraph.entity;

import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Sentence;

/** Finds the verb of which a name is the subject, by the parse and by the words that follow. */
final class VerbGroups {

  /** A relative clause or aside between subject and verb is hardly ever longer, in tokens. */
  private static final int ASIDE = 25;

  private static final int GROUP = 9;

  /** Participles are often tagged as adjectives. */
  private static final Set<String> RELATIVES = WordClasses.of("relatives");

  private static final Pattern PARTICIPLE =
      Pattern.compile(".{2,}(" + String.join("|", WordClasses.of("endings-of-participles")) + ")");

  /**
   * The main verb of the clause of which the name from token {@code first} to {@code last} is the
   * subject, alone or in a list; -1 if it is no subject.
   */
  int verbOf(Line line, int first, int last) {
    int next = verbAfter(line, last + 1);
    // "Belgique : un homme tente …" only says where.
    if (next >= 0 || line.form(last + 1).equals(":")) {
      return next;
    }
    Sentence sentence = line.sentence();
    int subject = sentence.headOf(line.span(first, last));
    if (subject >= 0 && sentence.is(subject, "conj")) {
      subject = line.token(subject).head();
    }
    boolean found = subject >= 0 && sentence.is(subject, "nsubj");
    int verb = found ? line.token(subject).head() : -1;
    return verb >= 0 && line.tag(verb).equals("VERB") ? verb : -1;
  }

  private static int verbAfter(Line line, int from) {
    int i = from;
    while (line.word(i).equals("et") || line.form(i).equals(",")) {
      int name = line.nameAt(i + 1) == null ? i + 2 : i + 1;
      if (line.nameFrom(name) != null) {
        i = line.nameFrom(name).last() + 1;
      } else {
        break;
      }
    }
    if (line.form(i).equals(",")) {
      // "Athènes, de son côté, dit", "Damas, qui compte, a parlé": look behind the second comma.
      int close = i + 1;
      while (close < line.size() && close < i + ASIDE && !line.form(close).equals(",")) {
        close++;
      }
      i = line.form(close).equals(",") ? close + 1 : i + 1;
    }
    int verb = -1;
    for (int k = i; k < line.size() && k < i + GROUP; k++) {
      switch (line.tag(k)) {
        case "VERB" -> {
          if (isAuxiliary(line.token(k).lemma())) {
            verb = k;
            continue;
          }
          return verb >= 0 && isInfinitive(line, k) && line.tag(verb).equals("VERB") ? verb : k;
        }
        case "AUX" -> verb = k;
        case "ADV" -> {
          // "n'en a pas moins convoqué"
        }
        case "PRON" -> {
          if (RELATIVES.contains(line.word(k))) {
            return verb;
          }
        }
        case "NOUN" -> {
          // Taggers take "Matignon, […], dit" for a noun; a noun would have a determiner.
          return verb < 0 && k == i ? k : verb;
        }
        default -> {
          if (!isQuote(line.form(k)) && !line.word(k).equals("en") && !line.word(k).equals("s")) {
            return verb;
          }
        }
      }
    }
    return verb;
  }

  private static boolean isAuxiliary(String lemma) {
    return lemma.equals("avoir") || lemma.equals("être");
  }

  private static boolean isQuote(String form) {
    return form.equals("\"")
        || form.equals("«")
        || form.equals("»")
        || form.equals("“")
        || form.equals("”");
  }

  /** Index of an infinitive that follows {@code verb} at once, -1 if none. */
  int infinitiveAfter(Line line, int verb) {
    for (int i = verb + 1; i < line.size() && i < verb + 4; i++) {
      if (isInfinitive(line, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isInfinitive(Line line, int i) {
    return line.token(i).morphology().verbForm().equals("Inf");
  }

  boolean isParticiple(Line line, int i) {
    String tag = line.tag(i);
    return i >= 0
        && (line.token(i).morphology().verbForm().equals("Part")
            || (tag.equals("VERB") || tag.equals("ADJ"))
                && !isInfinitive(line, i)
                && PARTICIPLE.matcher(line.word(i)).matches());
  }

  /** "est accusée", "ayant été averti": a participle after a form of être that is no reflexive. */
  boolean isPassive(Line line, int verb) {
    if (!isParticiple(line, verb)) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
      if (line.token(i).lemma().equals("être")) {
        return !line.word(i - 1).equals("s") && !line.word(i - 1).equals("se");
      }
      if (!line.tag(i).equals("ADV")) {
        return false;
      }
    }
    return false;
  }
}
