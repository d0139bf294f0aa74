package org.newsgraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.ingest.Reading;

/**
 * The articles that a run left out, as JSON Lines: {@code code}, {@code file}, {@code line} and
 * {@code message}. The line is the article's number in a feed or an archive, and 0 if it is the
 * whole file.
 */
final class ErrorReport implements Closeable {

  private final JsonGenerator json;

  private ErrorReport(JsonGenerator json) {
    this.json = json;
  }

  /** A report that nobody wants. */
  static ErrorReport none() {
    return new ErrorReport(null);
  }

  /** Begins the report in {@code file}; what was there is overwritten. */
  static ErrorReport in(Path file) {
    try {
      BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      JsonGenerator json = new JsonFactory().createGenerator(out);
      // An object a line, also when the run is killed in between.
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      return new ErrorReport(json);
    } catch (IOException e) {
      throw new CommandException("cannot write " + file + "; name another file with --report");
    }
  }

  void add(String code, Reading where, String message) {
    if (json == null) {
      return;
    }
    try {
      json.writeStartObject();
      json.writeStringField("code", code);
      json.writeStringField("file", where.file().toString());
      json.writeNumberField("line", where.line());
      json.writeStringField("message", message);
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the report", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (json != null) {
      json.close();
    }
  }
}
