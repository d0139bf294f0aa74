package org.newsgraph.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From bytes to text, without ever replacing a byte silently. */
final class Encoding {

  private Encoding() {}

  /**
   * Decodes {@code bytes}: as {@code declared} if given, else as UTF-8 where that is valid, else in
   * the single-byte encoding that ICU finds likeliest.
   *
   * @throws RejectedException if the bytes are binary or valid in none of these encodings
   */
  static String decode(byte[] bytes, Optional<Charset> declared) throws RejectedException {
    Optional<String> text =
        declared.isPresent()
            ? strictly(bytes, declared.get())
            : strictly(bytes, StandardCharsets.UTF_8);
    if (text.isEmpty() && declared.isEmpty() && !hasControlCharacters(bytes)) {
      text = detected(bytes);
    }
    if (text.isPresent() && isText(text.get())) {
      return text.get();
    }
    if (text.isPresent() || hasControlCharacters(bytes)) {
      throw new RejectedException(
          RejectionCode.BINARY_FILE, "this is a binary file, not text; give plain text");
    }
    throw new RejectedException(
        RejectionCode.UNKNOWN_ENCODING, "the encoding is unknown; save the file as UTF-8");
  }

  /** False if {@code text} holds NUL or so many control characters that nobody wrote it. */
  static boolean isText(String text) {
    long controls =
        text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count();
    return text.indexOf('\0') < 0 && controls * 100 <= text.length();
  }

  /**
   * Half a surrogate pair, which JSON escapes can spell, has no code point and cannot be stored.
   */
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> detected(byte[] bytes) {
    CharsetMatch[] matches = new CharsetDetector().setText(bytes).detectAll();
    for (CharsetMatch match : matches) {
      // French text in a Latin encoding: the names below differ in a few signs only, of which
      // windows-1252 has all that French uses (œ, €, curly quotes).
      if (match.getName().startsWith("ISO-8859") || match.getName().startsWith("windows-125")) {
        boolean latin =
            match.getName().equals("ISO-8859-1") || match.getName().equals("ISO-8859-2");
        Optional<String> text =
            strictly(bytes, Charset.forName(latin ? "windows-1252" : match.getName()));
        if (text.isPresent()) {
          return text;
        }
      }
    }
    return strictly(bytes, Charset.forName("windows-1252"));
  }

  private static boolean hasControlCharacters(byte[] bytes) {
    long controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        controls++;
      }
    }
    return controls * 100 > bytes.length;
  }
}
