package org.newsgraph.authority;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures an index of made entries, imported from a table as any other: persons with two names, a
 * country, a popularity and a term. Names are as unlike each other as names are.
 */
public final class AuthorityBenchmark {

  private static final int LOOK_UPS = 200_000;
  private static final long SEED = 20220203;

  private static final String[] SYLLABLES = {
    "ba", "cha", "de", "fi", "gou", "ha", "jo", "ka", "lu", "mi", "no", "pe", "ri", "sa", "te",
    "va", "xi", "zo", "bran", "cor", "del", "ger", "lan", "mar", "ner", "pol", "ral", "son", "ton",
    "vic", "é", "ou"
  };

  private final int entries;

  /**
   * How long something took, in nanoseconds.
   *
   * @param wall by the clock
   * @param processor of that on a processor, which other work on the machine leaves as it is
   */
  public record Took(long wall, long processor) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static Took now() {
      return new Took(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    private Took since() {
      Took now = now();
      return new Took(now.wall - wall, now.processor - processor);
    }

    private Took each(int times) {
      return new Took(wall / times, processor / times);
    }
  }

  /**
   * What was measured; of look-ups the mean over 200,000, random and without a pause.
   *
   * @param build making the index
   * @param bytes size of the index on disk
   * @param open opening it
   * @param first the first look-up after that
   * @param hit a look-up of a name that is there
   * @param miss a look-up of a name that is not
   * @param iri a look-up of an IRI
   */
  public record Result(
      Took build, long bytes, Took open, Took first, Took hit, Took miss, Took iri) {}

  /**
   * @param entries how many to make
   */
  public AuthorityBenchmark(int entries) {
    this.entries = entries;
  }

  /**
   * Measures in a folder that holds nothing else.
   *
   * @throws IOException if the index cannot be written or read there
   */
  public Result run(Path folder) throws IOException {
    Path table = folder.resolve("made.tsv");
    write(table);
    Path index = folder.resolve("index");
    Took start = Took.now();
    new AuthorityImport(index, ImportOptions.DEFAULT, w -> {}, (f, l, k) -> {}).run(List.of(table));
    Took build = start.since();
    start = Took.now();
    try (AuthorityIndex opened = AuthorityIndex.open(index)) {
      Took open = start.since();
      start = Took.now();
      opened.named(name(entries / 2));
      Took first = start.since();
      Predicate<String> hit = name -> !opened.named(name).isEmpty();
      return new Result(
          build,
          size(index),
          open,
          first,
          mean(AuthorityBenchmark::name, hit),
          mean(i -> name(i + entries) + " " + i, hit.negate()),
          mean(i -> Iris.wikidata("Q" + i), iri -> opened.withIri(iri).isPresent()));
    }
  }

  private void write(Path table) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(table, StandardCharsets.UTF_8)) {
      out.write("# licence: CC0-1.0\nqid\tname_fr\tnames\ttype\tiso2\tpopularity\tterms\n");
      for (int i = 0; i < entries; i++) {
        String name = name(i);
        out.write(
            String.join(
                "\t",
                "Q" + i,
                name,
                name.charAt(0) + ". " + name.substring(name.indexOf(' ') + 1),
                "person",
                "FR",
                Integer.toString(i % 97),
                "deputy/2017-06-21/2022-06-21\n"));
      }
    }
  }

  /** The same number has the same name, so that no list of names must be kept. */
  private static String name(int number) {
    SplittableRandom random = new SplittableRandom(SEED + number);
    return word(random, 2) + " " + word(random, 3);
  }

  private static String word(SplittableRandom random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  private Took mean(IntFunction<String> question, Predicate<String> answer) {
    SplittableRandom random = new SplittableRandom(SEED);
    String[] asked = new String[LOOK_UPS];
    for (int i = 0; i < LOOK_UPS; i++) {
      asked[i] = question.apply(random.nextInt(entries));
    }
    // The first pass warms the machine up; the second counts.
    ask(asked, answer);
    Took start = Took.now();
    int right = ask(asked, answer);
    Took all = start.since();
    if (right != LOOK_UPS) {
      throw new IllegalStateException((LOOK_UPS - right) + " wrong answers");
    }
    return all.each(LOOK_UPS);
  }

  private static int ask(String[] asked, Predicate<String> answer) {
    int right = 0;
    for (String question : asked) {
      right += answer.test(question) ? 1 : 0;
    }
    return right;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
