package org.newsgraph.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/**
 * An acronym in brackets belongs to the name before it ("Organisation mondiale de la santé (OMS)",
 * "État islamique (IS, anciennement ISIS)"); elsewhere it belongs to the only name with these
 * initials.
 */
final class Acronyms implements Sieve {

  private static final Pattern ACRONYM =
      Pattern.compile("[A-ZÉ][A-ZÉ0-9&.-]{1,8}|[A-Z][a-zé]{2,6}");
  private static final Pattern CAPITALS = Pattern.compile("[A-ZÉ][A-ZÉ0-9&.]{1,8}");
  private static final Set<String> SMALL = WordClasses.of("small-words");
  private static final int BRACKET_LENGTH = 8;

  @Override
  public void apply(Scene scene) {
    for (Reference name : scene.names()) {
      if (name.mention().type() == MentionType.ORGANIZATION) {
        scene
            .owner(name)
            .ifPresent(d -> inBrackets(scene, name.line(), name.last(), name.key(), d));
      }
    }
    byInitials(scene);
  }

  /** Joins to {@code draft} the acronyms in the bracket that follows token {@code last}. */
  static void inBrackets(Scene scene, Line line, int last, String key, Draft draft) {
    if (!line.form(last + 1).equals("(")) {
      return;
    }
    Set<String> initials = initials(key);
    for (int i = last + 2; i <= last + 1 + BRACKET_LENGTH && !line.form(i).equals(")"); i++) {
      boolean only = i == last + 2 && line.form(i + 1).equals(")");
      boolean first = i == last + 2;
      if (!(CAPITALS.matcher(line.form(i)).matches()
          || only && ACRONYM.matcher(line.form(i)).matches())) {
        continue;
      }
      boolean fits =
          initials.contains(line.word(i))
              || CAPITALS.matcher(line.form(i)).matches()
                  && (only || first || line.form(i - 1).startsWith("ancien"));
      Reference name = line.nameAt(i);
      if (!fits && !(only && startsAlike(key, line.word(i)))) {
        continue;
      }
      if (name == null) {
        Mention mention =
            new Mention(line.span(i, i), MentionType.ORGANIZATION, MentionKind.NAME, 0.8);
        scene.add(line, i, i, mention, draft);
      } else if (name.mention().type() != MentionType.LOCATION || name.institution().isEmpty()) {
        scene.owner(name).ifPresent(other -> scene.merge(draft, other));
      }
    }
  }

  private static boolean startsAlike(String key, String acronym) {
    return !acronym.isEmpty() && key.charAt(0) == acronym.charAt(0);
  }

  private static void byInitials(Scene scene) {
    Map<String, Draft> byInitials = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Draft draft : scene.drafts()) {
      if (draft.type() == EntityType.ORGANIZATION && draft.institution().isEmpty()) {
        for (String name : draft.names()) {
          for (String initials : initials(name)) {
            Draft before = byInitials.putIfAbsent(initials, draft);
            if (before != null && before != draft) {
              ambiguous.add(initials);
            }
          }
        }
      }
    }
    for (Draft draft : scene.drafts()) {
      for (String name : Set.copyOf(draft.names())) {
        Draft full = byInitials.get(name.replace(".", ""));
        if (full != null && full != draft && !ambiguous.contains(name) && isShort(draft, name)) {
          scene.merge(full, draft);
        }
      }
    }
  }

  private static boolean isShort(Draft draft, String name) {
    return name.indexOf(' ') < 0
        && draft.type() != EntityType.PERSON
        && draft.references().stream()
            .anyMatch(r -> CAPITALS.matcher(r.line().form(r.first())).matches());
  }

  /** The initials of all words and of the content words, at least two; empty for a single word. */
  private static Set<String> initials(String key) {
    StringBuilder all = new StringBuilder();
    StringBuilder content = new StringBuilder();
    for (String word : key.split(" ")) {
      if (!word.isEmpty()) {
        all.append(word.charAt(0));
        if (!SMALL.contains(word)) {
          content.append(word.charAt(0));
        }
      }
    }
    Set<String> found = new LinkedHashSet<>();
    if (content.length() > 1) {
      found.add(content.toString());
      found.add(all.toString());
    }
    return found;
  }
}
