package org.newsgraph.ingest;

import static org.newsgraph.ingest.HostileFiles.GOOD;

/** JSON that is deep, cut or of the wrong types. */
final class HostileJson {

  private HostileJson() {}

  static void make(HostileFiles files) {
    String good = "{\"text\": \"" + GOOD + "\"}";
    files.put("deep-array.json", "[".repeat(200_000));
    files.put("deep-object.json", "{\"a\":".repeat(200_000));
    files.put("deep-line.jsonl", "{\"text\": " + "[".repeat(100_000) + "\n" + good);
    files.put("long-name.jsonl", "{\"" + "n".repeat(200_000) + "\": 1}\n" + good);
    files.put("long-number.jsonl", "{\"text\": " + "9".repeat(200_000) + "}\n" + good);
    files.put("exponent.jsonl", "{\"text\": 1e999999999}\n" + good);
    files.put("twice.jsonl", "{\"text\": \"a\", \"text\": \"b\", \"date\": {}}\n" + good);
    files.put("cut.jsonl", good + "\n{\"text\": \"half");
    files.put("half-surrogate.jsonl", "{\"text\": \"\\ud800 " + GOOD + "\"}\n" + good);
    files.put("control.jsonl", "{\"text\": \"\u0000\u0001\"}\n" + good);
    files.put("escaped-nul.jsonl", "{\"text\": \"\\u0000 " + GOOD + "\"}\n" + good);
    files.put(
        "wrong-types.jsonl",
        "{\"text\": {\"a\": []}, \"id\": [], \"date\": 7, \"url\": true}\n" + good);
    files.put(
        "date-of-nowhere.jsonl",
        "{\"text\": \"" + GOOD + "\", \"date\": \"9999999999-99-99\"}\n" + good);
    files.put(
        "address-that-breaks-out.jsonl",
        "{\"text\": \""
            + GOOD
            + "\", \"url\": \"http://x/> <urn:s> <urn:p> <urn:o> .\", \"id\": \"\\\"><script>\"}");
    files.put("many-fields.jsonl", "{" + "\"a\":1,".repeat(200_000) + "\"text\": \"x\"}\n" + good);
    files.put("broken-element.json", "[" + good + ", {\"text\": }, " + good + "]");
  }
}
