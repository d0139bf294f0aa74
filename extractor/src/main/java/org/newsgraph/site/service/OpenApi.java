package org.newsgraph.site.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/** The OpenAPI description of what programs may ask, at {@code /openapi.json}. */
public final class OpenApi implements Route {

  private static final String FILE = "/org/newsgraph/site/openapi.json";

  private final byte[] description;

  public OpenApi() {
    try (InputStream in = OpenApi.class.getResourceAsStream(FILE)) {
      description = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  @Override
  public Answer answer(Request request) {
    return ReconciliationService.open(
        new Answer(200, "application/json; charset=utf-8", description, Map.of()));
  }
}
