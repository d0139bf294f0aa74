package org.newsgraph.reconciliation;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Sends requests, one at a time, under a name that says who asks.
 *
 * <p>Redirects are not followed: a service that has moved is named anew by the user, and none can
 * send this client to an address of its choice. The time limit covers the whole answer; the one of
 * {@code HttpRequest} ends with its headers.
 */
final class Web {

  private static final String AGENT =
      "newsgraph/"
          + Optional.ofNullable(Web.class.getPackage().getImplementationVersion())
              .orElse("unreleased")
          + " (https://w3id.org/newsgraph/ontology)";

  private final Limits limits;
  private final HttpClient client;

  Web(Limits limits) {
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .build();
  }

  /** The body of the answer to a GET. */
  byte[] get(URI address) throws Trouble {
    return send(request(address).GET().build());
  }

  /** The body of the answer to a POST of a form with one field. */
  byte[] post(URI address, String field, String value) throws Trouble {
    String form = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return send(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("User-Agent", AGENT)
        .header("Accept", "application/json");
  }

  private synchronized byte[] send(HttpRequest request) throws Trouble {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new LimitedBody(limits.bytes()));
    try {
      return body(answer.get(limits.request().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw Trouble.passing("it did not answer within " + limits.request().toSeconds() + " s");
    } catch (ExecutionException e) {
      throw trouble(e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static byte[] body(HttpResponse<byte[]> answer) throws Trouble {
    int status = answer.statusCode();
    if (status >= 200 && status < 300) {
      return answer.body();
    }
    String said = "it answered with status " + status;
    if (status >= 300 && status < 400) {
      String where = answer.headers().firstValue("Location").orElse("another address");
      throw Trouble.lasting(
          "it has moved to " + PlainLine.of(where) + "; name that with --service");
    }
    throw switch (status) {
      case 413 -> Trouble.tooMuch(said);
      case 429, 503 -> {
        Optional<String> after = answer.headers().firstValue("Retry-After");
        yield Trouble.passing(after.flatMap(a -> RetryAfter.parse(a, Clock.systemUTC())), said);
      }
      case 408, 500, 502, 504 -> Trouble.passing(said);
      default -> Trouble.lasting(said);
    };
  }

  private static Trouble trouble(Throwable cause) {
    if (cause instanceof LimitedBody.TooLarge) {
      return Trouble.tooMuch(cause.getMessage());
    }
    if (cause instanceof SSLException) {
      return Trouble.lasting(
          "there is no secure connection to it: " + PlainLine.of(cause.getMessage()));
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return Trouble.passing("no connection to it came about in time");
    }
    if (cause instanceof ConnectException) {
      return cause.getCause() instanceof UnresolvedAddressException
              || cause.getCause() != null
                  && cause.getCause().getCause() instanceof UnresolvedAddressException
          ? Trouble.lasting("its host is not known")
          : Trouble.passing("it refuses the connection");
    }
    if (cause instanceof IOException) {
      return Trouble.passing("the connection broke: " + PlainLine.of(cause.getMessage()));
    }
    throw new IllegalStateException("a request failed for no reason of the network's", cause);
  }
}
