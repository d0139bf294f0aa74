package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Store;
import picocli.CommandLine;

/** Sends a build to a Fuseki in a process of its own. */
class EndpointTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir Path folder;

  /** The process. */
  static final class EmptyFuseki {
    public static void main(String[] args) {
      FusekiServer.create()
          .loopback(true)
          .port(Integer.parseInt(args[0]))
          .add("/news", DatasetGraphFactory.createTxnMem(), true)
          .build()
          .start()
          .join();
    }
  }

  @Test
  void articlesThatOursDoesNotHoldAreNotOverruled() throws Exception {
    int port = freePort();
    Process fuseki = fuseki(port);
    try {
      String data = "http://localhost:" + port + "/news";
      build(data + "/data");
      Set<String> sent = quads(RDFParser.source(data).lang(Lang.NQUADS).toDatasetGraph());
      String one = SAMPLES.resolve("raid-syrie.txt").toString();
      String[] other = {"build", one, "--endpoint", data + "/data"};
      String refused = run(2, "other", other);
      assertTrue(refused.contains("that the store here does not"), refused);
      assertEquals(sent, quads(RDFParser.source(data).lang(Lang.NQUADS).toDatasetGraph()));
      // What was built is not built again, only sent.
      String[] dropping = Arrays.copyOf(other, other.length + 1);
      dropping[other.length] = "--drop-others";
      String printed = run(0, "other", dropping);
      assertTrue(printed.contains("by an earlier run"), printed);
      try (Store store = Store.open(folder.resolve("other"))) {
        assertEquals(
            Txn.calculateRead(store.dataset(), () -> quads(store.dataset())),
            quads(RDFParser.source(data).lang(Lang.NQUADS).toDatasetGraph()));
      }
    } finally {
      fuseki.destroy();
    }
  }

  @Test
  void theOtherStoreHoldsWhatOursHolds() throws Exception {
    int port = freePort();
    Process fuseki = fuseki(port);
    try {
      String data = "http://localhost:" + port + "/news";
      // It starts meanwhile: the sender waits for it.
      String printed = build(data + "/data");
      assertTrue(printed.contains("send"), printed);
      Set<String> sent = quads(RDFParser.source(data).lang(Lang.NQUADS).toDatasetGraph());
      assertFalse(sent.isEmpty());
      try (Store store = Store.open(folder.resolve("store"))) {
        assertEquals(Txn.calculateRead(store.dataset(), () -> quads(store.dataset())), sent);
      }
    } finally {
      fuseki.destroy();
    }
  }

  @Test
  void whatALaterVersionReplacedHereIsOpenThereNoMore() throws Exception {
    int port = freePort();
    Process fuseki = fuseki(port);
    try {
      String data = "http://localhost:" + port + "/news";
      String line =
          "{\"id\": \"%s\", \"url\": \"https://x.org/%s\", \"lang\": \"fr\","
              + " \"date\": \"2022-02-03\", \"modified\": \"2022-02-03T1%s:00:00Z\","
              + " \"text\": \"Le maire de Lyon a démissionné lundi %s. "
              + "Il a dit aux journalistes qui étaient venus le voir dans son bureau qu'il ne "
              + "reviendrait pas, et qu'il avait assez vu de ses adjoints et de leurs amis.\"}%n";
      Path old =
          Files.writeString(folder.resolve("old.jsonl"), line.formatted("1", "a", "0", "matin"));
      Path later =
          Files.writeString(folder.resolve("new.jsonl"), line.formatted("2", "a", "1", "soir"));
      Path other =
          Files.writeString(folder.resolve("b.jsonl"), line.formatted("3", "b", "1", "midi"));
      run(0, "store", "build", old.toString(), "--endpoint", data + "/data");
      run(0, "store", "build", later.toString());
      run(0, "store", "build", other.toString(), "--endpoint", data + "/data");
      DatasetGraph there = RDFParser.source(data).lang(Lang.NQUADS).toDatasetGraph();
      try (Store store = Store.open(folder.resolve("store"))) {
        Set<String> open = new TreeSet<>();
        there.listGraphNodes().forEachRemaining(name -> open.add(name.getURI()));
        open.removeAll(store.graphs());
        assertEquals(Set.of(), open);
      }
    } finally {
      fuseki.destroy();
    }
  }

  private String build(String endpoint) {
    return run(0, "store", "build", SAMPLES.toString(), "--endpoint", endpoint);
  }

  private String run(int expected, String store, String... words) {
    StringWriter printed = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(printed, true)).setErr(new PrintWriter(printed, true));
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--store";
    all[words.length + 1] = folder.resolve(store).toString();
    assertEquals(expected, line.execute(all), printed.toString());
    return printed.toString();
  }

  private static Process fuseki(int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            EmptyFuseki.class.getName(),
            Integer.toString(port))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Set<String> quads(DatasetGraph dataset) {
    Set<String> quads = new TreeSet<>();
    dataset
        .find(Quad.ANY)
        .forEachRemaining(quad -> quads.add(quad.asTriple() + " " + quad.getGraph()));
    return quads;
  }
}
