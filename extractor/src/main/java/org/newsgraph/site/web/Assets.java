package org.newsgraph.site.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The styles, scripts and pictures that ship with the program, at {@code /assets/NAME}. */
public final class Assets implements Route {

  /** Folder of the assets in the program. */
  private static final String FOLDER = "/org/newsgraph/site/assets/";

  public static final String PLACE = "/assets/";

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9]+)+");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8",
          "png", "image/png",
          "webp", "image/webp",
          "ico", "image/vnd.microsoft.icon",
          "woff2", "font/woff2");

  private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();

  @Override
  public Answer answer(Request request) {
    String name = request.path().substring(PLACE.length());
    byte[] bytes = file(name).orElseThrow(WebException::notFound);
    Answer answer = new Answer(200, TYPES.get(ending(name)), bytes, Map.of());
    // The address with the digest never stands for other bytes.
    boolean fixed = request.parameter("v").filter(Sending.digest(bytes)::equals).isPresent();
    return fixed ? answer.with("Cache-Control", "public, max-age=31536000, immutable") : answer;
  }

  /** Address of an asset, with the digest of its bytes if there is such a file. */
  public String address(String name) {
    return PLACE + name + file(name).map(bytes -> "?v=" + Sending.digest(bytes)).orElse("");
  }

  private Optional<byte[]> file(String name) {
    if (!NAME.matcher(name).matches() || !TYPES.containsKey(ending(name))) {
      return Optional.empty();
    }
    Optional<byte[]> known = files.get(name);
    if (known == null) {
      known = read(name);
      // Names that are no files come from strangers and would pile up.
      known.ifPresent(bytes -> files.put(name, Optional.of(bytes)));
    }
    return known;
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
