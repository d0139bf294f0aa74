package org.newsgraph.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Sends an answer: packed where that pays, and not at all where the client has it already. */
final class Sending {

  /** Below this the packed text and its header are hardly smaller. */
  private static final int WORTH_PACKING = 800;

  private Sending() {}

  static void send(Answer answer, HttpServletRequest from, HttpServletResponse to)
      throws IOException {
    Map<String, String> headers = answer.headers();
    to.setStatus(answer.status());
    to.setContentType(answer.type());
    headers.forEach(to::setHeader);
    to.addHeader("Vary", "Accept, Accept-Encoding, Accept-Language, Cookie");
    if (!headers.containsKey("Cache-Control")) {
      // The store changes; the client may keep what it has and asks whether it still holds.
      to.setHeader("Cache-Control", answer.status() == 200 ? "no-cache" : "no-store");
    }
    byte[] body = answer.body();
    if (answer.status() == 200) {
      String tag = "W/\"" + digest(body) + '"';
      to.setHeader("ETag", tag);
      if (header(from, "If-None-Match").contains(tag) && !from.getMethod().equals("POST")) {
        to.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    if (body.length >= WORTH_PACKING && isText(answer.type()) && takesGzip(from)) {
      body = packed(body);
      to.setHeader("Content-Encoding", "gzip");
    }
    to.setContentLength(body.length);
    if (!from.getMethod().equals("HEAD")) {
      to.getOutputStream().write(body);
    }
  }

  private static boolean isText(String type) {
    return !type.startsWith("image/png") && !type.startsWith("font/");
  }

  private static boolean takesGzip(HttpServletRequest from) {
    return Preferences.of(header(from, "Accept-Encoding")).contains("gzip");
  }

  private static String header(HttpServletRequest from, String name) {
    return Optional.ofNullable(from.getHeader(name))
        .orElse("")
        .toLowerCase(Locale.ROOT)
        .replace("w/\"", "W/\"");
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    }
    return bytes.toByteArray();
  }

  /** First 80 bits of the SHA-256, in hexadecimal. */
  static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, 10));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
