// The answer to a question of the library: a table as it comes, and whatever else its columns can be drawn as.
import { element } from "../shared/element.js";
import { words } from "../shared/words.js";
import { BEST, drawPicture, PICTURES } from "./pictures.js";

function views(place) {
  const rows = JSON.parse(document.getElementById("rows")?.textContent || "[]");
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const fits = Object.entries(PICTURES)
    .map(([name, { data }]) => [name, data(columns, rows)])
    .filter(([, data]) => data);
  if (!fits.length) return;
  const picture = element("div.picture", { hidden: true });
  const show = async (name, data) => {
    for (const button of tabs.children) button.setAttribute("aria-pressed", String(button.dataset.view === name));
    picture.hidden = name === "table";
    delete picture.dataset.drawn;
    picture.replaceChildren();
    if (data) await drawPicture(name, data, picture).catch(() => picture.replaceChildren(element("p.error", { role: "alert" }, words.error)));
  };
  const tab = (name, data) => element("button.quiet", { type: "button", "data-view": name, onclick: () => show(name, data) }, words[name]);
  const tabs = element("div.answer-tabs", { role: "group" }, tab("table"), ...fits.map(([name, data]) => tab(name, data)));
  // The table stays below a picture, which may leave out what has no day or no place.
  place.prepend(tabs, picture);
  const best = fits.find(([name]) => name === BEST[place.dataset.query]);
  show(best?.[0] ?? "table", best?.[1]);
}

for (const place of document.querySelectorAll("[data-picture=answer]")) views(place);
