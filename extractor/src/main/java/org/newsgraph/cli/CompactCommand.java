package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives back the disk space that replaced and retracted articles left. */
@Command(
    name = "compact",
    description =
        "Gives back the disk space that loading again and taking back have left; for a while it needs "
            + "the space of the store once more.",
    mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ExistingStore place;

  @Override
  public Integer call() throws IOException {
    Path folder = place.required();
    long before = DiskSpace.used(folder);
    try (Store store = place.open()) {
      store.compact();
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %,d MB before, %,d MB now%n",
        folder,
        before / 1_000_000,
        DiskSpace.used(folder) / 1_000_000);
    out.flush();
    return 0;
  }
}
