import { day } from "../shared/day.js";
import { element } from "../shared/element.js";
import { language } from "../shared/words.js";

const NUMBER = /#(integer|decimal|double|float|int|long)$/;

/** The rows as a table: an IRI leads to its page, a date is written as the reader writes it, a number stands right. */
export function drawTable(columns, rows, heading) {
  const heads = columns.map((column) => heading(column) ?? spaced(column));
  return element(
    "div.result-table",
    { tabindex: "0", role: "region", "aria-label": heads.join(", ") },
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, ...rows.map((row) => element("tr", {}, ...columns.map((column) => cell(row[column]))))),
    ),
  );
}

function cell(term) {
  if (!term) return element("td");
  if (term.iri) return element("td", {}, element("a", { href: term.href, title: term.iri, dir: "auto" }, term.text));
  if (NUMBER.test(term.datatype ?? "")) return element("td.num", {}, grouped(term.value));
  if (/^\d{4}-\d{2}(-\d{2})?(T|$)/.test(term.value)) return element("td", {}, element("time", { datetime: term.value }, day(term.value)));
  return element("td", { dir: "auto", lang: term["xml:lang"] }, term.value);
}

/** "12345" as the reader groups it, "0.56" with the reader's comma; numbers of up to four digits may be years and stay as they are. */
function grouped(number) {
  if (/^-?\d+\.\d+$/.test(number)) return language === "fr" ? number.replace(".", ",") : number;
  return /^-?\d{5,15}$/.test(number) ? new Intl.NumberFormat(language).format(+number) : number;
}

/** "answeredBy" as "answered by". */
function spaced(name) {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
