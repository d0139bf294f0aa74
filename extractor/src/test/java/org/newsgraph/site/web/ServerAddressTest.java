package org.newsgraph.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerAddressTest {

  /** A request as it arrives here. */
  private static HttpServletRequest request(String scheme, String host, int port, String outside) {
    Map<String, Object> answers =
        Map.of("getScheme", scheme, "getServerName", host, "getServerPort", port);
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            ServerAddressTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, values) ->
                method.getName().equals("getHeader")
                    ? (values[0].equals("X-Forwarded-Proto") && !outside.isEmpty() ? outside : null)
                    : answers.get(method.getName()));
  }

  @Test
  void theUsualPortIsLeftOut() {
    assertEquals("http://here.test", ServerAddress.of(request("http", "here.test", 80, "")));
    assertEquals("http://here.test:81", ServerAddress.of(request("http", "here.test", 81, "")));
  }

  @Test
  void behindAProxyItsSchemeCounts() {
    assertEquals("https://here.test", ServerAddress.of(request("http", "here.test", 80, "https")));
    assertEquals("http://here.test", ServerAddress.of(request("http", "here.test", 80, "x:\"")));
  }

  @Test
  void aPageOfThisServerIsKnownWhateverTheScheme() {
    HttpServletRequest proxied = request("http", "here.test", 80, "");
    assertTrue(ServerAddress.isOf("https://here.test", proxied));
    assertTrue(ServerAddress.isOf("http://Here.test:80", proxied));
    assertTrue(ServerAddress.isOf("http://localhost:3030", request("http", "localhost", 3030, "")));
  }

  @Test
  void anyOtherPageIsAStranger() {
    HttpServletRequest request = request("http", "here.test", 3030, "");
    for (String origin :
        new String[] {
          "null", "", "http://here.test", "http://evil.test:3030", "here.test:3030.x"
        }) {
      assertFalse(ServerAddress.isOf(origin, request), origin);
    }
  }
}
