import { element } from "../shared/element.js";
import { statusBadge } from "../shared/evidence.js";
import { words } from "../shared/words.js";
import { inWords } from "./elements.js";

/** The same graph in words, for who cannot see it or has no mouse. Choosing a link shows its evidence. */
export function list(cy, select) {
  const place = element("details.picture-list", {}, element("summary", {}, words.list));
  const fill = () => {
    const lines = cy
      .edges(":visible")
      .map((edge) => element("li", {}, element("button.plain", { type: "button", onclick: () => select(edge) }, inWords(edge)), " ", statusBadge(edge.data("status"))));
    place.replaceChildren(place.firstChild, element("ul.plain", {}, ...lines));
  };
  fill();
  cy.on("add remove", fill);
  return { place, fill };
}
