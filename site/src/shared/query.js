import { element } from "./element.js";
import { words } from "./words.js";

/** Under this name a query is handed over, in the address and in the memory. */
export const HANDED = "handed-query";

// What servers take for an address, with room for the rest of it.
const LONGEST = 6000;

/** A query that is too long for an address is handed to the SPARQL page by the browser's memory of this tab. */
function openIn(sparql) {
  const address = `/query?query=${encodeURIComponent(sparql)}`;
  if (address.length <= LONGEST) return element("a", { href: address }, words.openIn);
  return element("a", { href: `/query#${HANDED}`, onclick: () => sessionStorage.setItem(HANDED, sparql) }, words.openIn);
}

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
    element("div", {}, element("p.line", {}, copy, openIn(sparql)), element("pre", { tabindex: "0", "aria-label": words.query }, sparql)),
  );
}
