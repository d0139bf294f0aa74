import { day } from "./day.js";
import { element } from "./element.js";
import { wordFor, words } from "./words.js";

/** A status as a badge; nothing for an unknown one. */
export function statusBadge(status) {
  return status ? element(`span.badge.status-${status.toLowerCase()}`, {}, wordFor("status", status.toLowerCase())) : null;
}

/** The sentences that prove a statement, each with its article. */
export function evidenceList(evidence) {
  if (!evidence?.length) return element("p.empty", {}, words.noEvidence);
  return element(
    "div",
    {},
    ...evidence.map((proof) =>
      element(
        "figure.evidence",
        {},
        element("blockquote", { dir: "auto" }, proof.sentence || "…"),
        element(
          "figcaption",
          {},
          element("cite", { dir: "auto" }, element("a", { href: proof.href || proof.article, "data-address": proof.article ? proof.article + (/#.*$/.exec(proof.href ?? "") ?? "") : null }, proof.headline || proof.article || "…")),
          proof.date ? element("time", { datetime: proof.date }, `, ${day(proof.date)}`) : null,
        ),
      ),
    ),
  );
}
