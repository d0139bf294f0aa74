package org.newsgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.newsgraph.ingest.HostileFiles.GOOD;
import static org.newsgraph.ingest.Packed.joined;

import java.nio.charset.Charset;

/** Plain text that is none, or runs on without end. */
final class HostileTexts {

  private HostileTexts() {}

  static void make(HostileFiles files) {
    files.put("nul.txt", "a\u0000b".repeat(1000));
    files.put(
        "invalid.txt",
        joined(GOOD.getBytes(UTF_8), new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF}));
    files.put(
        "overlong.txt",
        new byte[] {(byte) 0xC0, (byte) 0xAF, (byte) 0xE0, (byte) 0x80, (byte) 0xAF});
    files.put(
        "surrogates.txt",
        new byte[] {
          (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a', (byte) 0xED, (byte) 0xB0, (byte) 0x80
        });
    files.put("mark-alone.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    files.put("odd-utf16.txt", joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {'a'}));
    files.put(
        "utf32.txt",
        joined(
            new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF},
            GOOD.getBytes(Charset.forName("UTF-32BE"))));
    files.put("one-line.txt", "mot ".repeat(5_000));
    files.put("one-word.txt", GOOD + "x".repeat(300_000));
    files.put("breaks.txt", "\n".repeat(2_000_000) + GOOD);
    files.put("combining.txt", GOOD + "e" + "\u0301".repeat(30_000));
    files.put("bidi.txt", "\u202e\u2066".repeat(1_000) + GOOD);
    files.put("quotes.txt", GOOD + " « ".repeat(2_000));
    files.put("brackets.txt", GOOD + " (".repeat(2_000));
    files.put("full-stops.txt", GOOD + ".".repeat(20_000));
    files.put("commas.txt", GOOD + " Paris,".repeat(1_000));
    files.put("digits.txt", GOOD + " " + "1".repeat(50_000));
    files.put("dates.txt", GOOD + " le 31 février 99999".repeat(1_000));
    files.put("pdf.txt", "%PDF-1.7\n" + "x".repeat(1000));
    files.put("program.txt", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
  }
}
