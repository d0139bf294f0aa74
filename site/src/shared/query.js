import { element } from "./element.js";
import { words } from "./words.js";

/** The query that the picture was made of, to copy or to change on the SPARQL page. */
export function queryBehind(sparql) {
  const copy = element(
    "button.quiet",
    {
      type: "button",
      onclick: async () => {
        await navigator.clipboard.writeText(sparql);
        copy.textContent = words.copied;
      },
    },
    words.copy,
  );
  return element(
    "details.picture-query",
    {},
    element("summary", {}, "SPARQL"),
    element("div", {}, element("p.line", {}, copy, element("a", { href: `/query?query=${encodeURIComponent(sparql)}` }, words.openIn)), element("pre", { tabindex: "0", "aria-label": words.query }, sparql)),
  );
}
