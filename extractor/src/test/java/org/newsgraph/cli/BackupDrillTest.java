package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Server;
import org.newsgraph.store.ServerOptions;
import org.newsgraph.store.StoreLayout;

/** What is backed up can be restored, whether the store is served meanwhile or not. */
class BackupDrillTest {

  private static final String PASSWORD = "une phrase longue";

  @TempDir Path folder;

  private Path store;

  @BeforeEach
  void build() {
    store = folder.resolve("store");
    run(0, "build", "../samples/raid-syrie.txt", "--store", store.toString());
  }

  private static String run(int expected, String... words) {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertEquals(expected, Main.commandLine().execute(words));
    } finally {
      System.out.flush();
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static String export(Path store) {
    return run(0, "export", "--store", store.toString());
  }

  private String restored(Path backup) {
    Path other = folder.resolve("restored");
    run(0, "restore", backup.toString(), "--store", other.toString());
    return export(other);
  }

  @Test
  void anExportIsABackup() throws IOException {
    String before = export(store);
    assertTrue(before.lines().count() > 100);
    Path backup = Files.writeString(folder.resolve("backup.nq"), before);
    run(0, "retract", "../samples/raid-syrie.txt", "--store", store.toString());
    assertEquals("", export(store));
    assertEquals(before, restored(backup));
    String found = run(0, "query", "timeline", "--store", folder.resolve("restored").toString());
    assertTrue(found.contains("raid") || found.contains("row"), found);
  }

  @Test
  void aServedStoreIsBackedUpByItsEditors() throws Exception {
    String before = export(store);
    Path accounts = folder.resolve("accounts.ini");
    String hash = new DefaultPasswordService().encryptPassword(PASSWORD);
    String roles = Files.readString(Path.of("../fuseki-config/shiro.ini"));
    Files.writeString(
        accounts, roles.replace("[users]\n", "[users]\nada = \"" + hash + "\", editor\n"));
    Path configuration = Path.of("../fuseki-config/newsgraph-production.ttl");
    ServerOptions options =
        new ServerOptions(store, 0, Optional.of(configuration), Optional.of(accounts));
    Path backup = folder.resolve("backup.nq");
    try (Server server = Server.start(options, (builder, dataset) -> {})) {
      URI data = URI.create(server.endpoint().replace("/sparql", "/data"));
      assertEquals(401, get(data, "", backup).statusCode());
      byte[] both = ("ada:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
      String basic = "Basic " + Base64.getEncoder().encodeToString(both);
      assertEquals(200, get(data, basic, backup).statusCode());
    }
    assertEquals(before, restored(backup));
  }

  private static HttpResponse<Path> get(URI address, String authorization, Path file)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("Accept", "application/n-quads");
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofFile(file));
  }

  @Test
  void aCompactedStoreHoldsWhatItHeld() {
    String before = export(store);
    run(0, "compact", "--store", store.toString());
    assertEquals(before, export(store));
  }

  @Test
  void whatIsNoBackupOrNoNewFolderIsRefused() throws IOException {
    Path backup = Files.writeString(folder.resolve("backup.nq"), "<urn:a> <urn:b> half");
    run(2, "restore", backup.toString(), "--store", store.toString());
    run(2, "restore", folder.resolve("none.nq").toString(), "--store", folder + "/x");
    run(2, "restore", backup.toString(), "--store", folder + "/y");
    Path whole = Files.writeString(backup, "<urn:a> <urn:b> <urn:c> <urn:g> .\n");
    run(0, "restore", whole.toString(), "--store", folder + "/y");
  }

  @Test
  void aDamagedBackupIsRefusedWithOneLineAndLeavesNoStore() throws IOException {
    Path packed = folder.resolve("backup.nq.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(export(store).getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(packed);
    Path none = folder.resolve("none");
    for (int bytes : new int[] {0, 5, 1000, whole.length / 2, whole.length - 1}) {
      Path cut = Files.write(folder.resolve("cut.nq.gz"), Arrays.copyOf(whole, bytes));
      refused(cut, none, "cut.nq.gz is damaged: it ends too early; take another backup\n");
    }
    Path garbled = Files.writeString(folder.resolve("garbled.nq"), "<urn:a> <urn:b> half");
    refused(garbled, none, "take another backup\n");
    Path empty = Files.writeString(folder.resolve("empty.nq"), "");
    refused(empty, none, "empty.nq is empty; take another backup\n");
    run(0, "restore", packed.toString(), "--store", none.toString());
    assertEquals(export(store), export(none));
  }

  private static void refused(Path backup, Path store, String why) {
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      run(2, "restore", backup.toString(), "--store", store.toString());
    } finally {
      System.setErr(err);
    }
    String line = printed.toString(StandardCharsets.UTF_8);
    assertTrue(line.startsWith("newsgraph: ") && line.endsWith(why), line);
    assertEquals(1, line.lines().count(), line);
    assertFalse(StoreLayout.exists(store));
  }

  @Test
  void everyFormatComesInBothKindsOfRdf() {
    for (String format : new String[] {"nquads", "trig", "turtle", "jsonld"}) {
      String one = run(0, "export", "--format", format, "--store", store.toString());
      String again = run(0, "export", "--format", format, "--store", store.toString());
      assertEquals(one, again, "the same store gives the same bytes");
      String plain = run(0, "export", "--format", format, "--rdf11", "--store", store.toString());
      assertTrue(plain.length() > 1000, format);
      assertEquals(-1, plain.indexOf("<<("), format);
      assertEquals(-1, plain.indexOf("{|"), format);
    }
  }
}
