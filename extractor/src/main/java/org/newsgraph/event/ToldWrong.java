package org.newsgraph.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Tells a wrong that only somebody speaks of: what a person is charged with ("mis en examen pour
 * meurtre") and what a party calls something ("la famille parle d'un meurtre"). See {@code
 * told-wrongs.tsv}.
 */
final class ToldWrong {

  /** Words between a verb of naming and its "de": "qualifie l'opération militaire de meurtre". */
  private static final int NAMED = 8;

  /** Words before "pour" among which the charge stands, whatever the parse hangs the noun on. */
  private static final int BEFORE = 7;

  private final Set<String> charges = new HashSet<>();
  private final Set<String> wrongs = new HashSet<>();
  private final Map<String, Set<String>> labels = new HashMap<>();
  private final Attachment attachment;
  private final Prepositions prepositions;

  ToldWrong(Attachment attachment, Prepositions prepositions) {
    this.attachment = attachment;
    this.prepositions = prepositions;
    for (LexiconFile.Row row : LexiconFile.read(ToldWrong.class, "fr/wrongs.tsv")) {
      wrongs.add(row.get("lemma"));
    }
    for (LexiconFile.Row row : LexiconFile.read(ToldWrong.class, "fr/told-wrongs.tsv")) {
      switch (row.get("use")) {
        case "charge" -> charges.add(row.get("lemma"));
        case "label" ->
            labels
                .computeIfAbsent(row.get("lemma"), l -> new HashSet<>())
                .add(row.get("preposition"));
        default -> throw new IllegalStateException("told-wrongs.tsv has an unknown use: " + row);
      }
    }
  }

  /** True if the noun names what somebody is charged with or what a party calls it. */
  boolean concerns(TriggerMention mention) {
    boolean label =
        !mention.verbal()
            && (mention.type().accuses() || mention.type() == EventType.ARREST || isWrong(mention))
            && (isLabel(mention) || isNamedSo(mention.tree(), mention.head()));
    return label || isCharge(mention);
  }

  /** True if the noun names what somebody is charged with, sued, sought or tried for. */
  boolean isCharge(TriggerMention mention) {
    return !mention.verbal() && isCharge(mention.tree(), mention.head());
  }

  /** "Pour meurtre", "pour tentative de meurtre", "pour des faits de viol". */
  private boolean isCharge(Tree tree, int noun) {
    int top = tree.topNoun(noun);
    int determiner = tree.child(top, "det");
    boolean bare = determiner < 0 || !tree.lemma(determiner).equals("le");
    if (!bare || !prepositions.of(tree, top).equals("pour")) {
      return false;
    }
    int preposition = tree.child(top, "case");
    for (int i = preposition - 1; i >= Math.max(0, preposition - BEFORE); i--) {
      if (charges.contains(tree.lemma(i))) {
        return true;
      }
    }
    int head = tree.token(top).head();
    return head >= 0 && charges.contains(tree.lemma(head));
  }

  private boolean isLabel(TriggerMention mention) {
    Tree tree = mention.tree();
    int first = tree.firstConjunct(mention.head());
    int head = tree.token(first).head();
    if (head < 0 || !labels.containsKey(tree.lemma(head))) {
      return false;
    }
    Set<String> cases = labels.get(tree.lemma(head));
    String preposition = prepositions.of(tree, first);
    // "Crier à l'assassinat" calls it so; "dénoncer l'assassinat de X" speaks of what is known.
    boolean open =
        !isDefinite(tree, mention.head())
            || preposition.equals("à")
            || isWrong(mention) && isVague(tree, mention.head());
    boolean object =
        preposition.isEmpty()
            && attachment.governors(tree, mention.head()).stream()
                .anyMatch(g -> g.verb() == head && g.asObject());
    return open
        && (cases.contains(preposition) && !preposition.isEmpty() || cases.contains("") && object);
  }

  /**
   * "Qualifie l'opération de meurtre", where a parse hangs the noun on what is called so: by the
   * order of the words.
   */
  private boolean isNamedSo(Tree tree, int noun) {
    int of = noun - 1;
    while (of > 0 && tree.token(of).tag().equals("ADJ")) {
      of--;
    }
    if (of < 0 || !WordGroup.OF.has(tree.token(of).form().toLowerCase(Locale.FRENCH))) {
      return false;
    }
    for (int i = of - 1; i >= Math.max(0, of - NAMED); i--) {
      if (tree.isVerb(i)) {
        return labels.getOrDefault(tree.lemma(i), Set.of()).contains("de");
      }
      if (tree.token(i).tag().matches("PUNCT|SCONJ|CCONJ")) {
        return false;
      }
    }
    return false;
  }

  private boolean isWrong(TriggerMention mention) {
    return wrongs.contains(mention.tree().lemma(mention.head()));
  }

  /** "Dénoncer la fraude" names none that is known, "le viol de X" does. */
  private boolean isVague(Tree tree, int noun) {
    return tree.children(noun).stream()
        .noneMatch(c -> tree.sentence().is(c, "nmod") && prepositions.of(tree, c).equals("de"));
  }

  private static boolean isDefinite(Tree tree, int noun) {
    int determiner = tree.child(noun, "det");
    return determiner >= 0 && !tree.lemma(determiner).equals("un");
  }
}
