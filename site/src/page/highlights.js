import { element, safeAddress } from "../shared/element.js";
import { wordFor, words } from "../shared/words.js";

const tip = element("div.tip", { id: "tip", role: "tooltip", hidden: true });

/** The highlights of an article: hovering or focusing one tells what it is, a click leads to it, boxes switch kinds off. */
export function highlights() {
  const text = document.querySelector(".text");
  if (!text) return;
  const marks = JSON.parse(document.getElementById("marks")?.textContent || "{}");
  const meaning = (piece) =>
    (piece.dataset.ids || "")
      .split(" ")
      .map((id) => marks[id])
      .filter(Boolean);
  document.body.append(tip);

  const enter = (event) => {
    const piece = event.target.closest?.(".highlight");
    if (!piece || !text.contains(piece)) return leave();
    const told = meaning(piece);
    light(text, piece.dataset.ids);
    const lines = told.length ? told.map(line) : piece.dataset.tip ? [element("div", {}, piece.dataset.tip)] : [];
    if (!lines.length) return;
    tip.replaceChildren(...lines);
    tip.hidden = false;
    place(piece.getClientRects()[0]);
  };
  const leave = () => {
    tip.hidden = true;
    light(text, null);
  };

  text.addEventListener("mouseover", enter);
  text.addEventListener("focusin", enter);
  text.addEventListener("mouseleave", leave);
  text.addEventListener("focusout", leave);
  document.addEventListener("keydown", (event) => event.key === "Escape" && leave());
  text.addEventListener("click", (event) => {
    const piece = event.target.closest(".highlight");
    if (!piece || event.target.closest("a") || !getSelection().isCollapsed) return;
    const href = meaning(piece)[0]?.href || piece.dataset.href;
    if (href) location.assign(safeAddress(href));
  });
  kindSwitches(text);
  oneStopEach(text);
  arrival(text, marks);
  addEventListener("hashchange", () => arrival(text, marks));
}

/** All words that the address points at; the style alone marks those up to the next end of a mark. */
function arrival(text, marks) {
  // Not by :target, which browsers set after the first script has run.
  const anchor = location.hash.slice(1);
  for (const piece of text.querySelectorAll("[data-ids]")) {
    piece.classList.toggle("arrived", anchor !== "" && piece.dataset.ids.split(" ").some((id) => marks[id]?.anchor === anchor));
  }
}

/** A claim that other marks cut into pieces is one stop on the way through the page with the keyboard, not ten. */
function oneStopEach(text) {
  let before = null;
  for (const piece of text.querySelectorAll("a.highlight.claim:not(.mention, .event)")) {
    if (piece.href === before) piece.tabIndex = -1;
    before = piece.href;
  }
}

// A tip is read at a glance; whole sentences are on the page that the highlight leads to.
const LONGEST = 110;

function line(mark) {
  const kind = wordFor("kind", mark.kind);
  const label = mark.label || "";
  return element(
    "div",
    { dir: "auto" },
    element("small", {}, mark.detail ? `${kind} · ${mark.detail}` : kind),
    element("b", {}, label.length > LONGEST ? `${label.slice(0, LONGEST).trimEnd()}…` : label),
  );
}

/** Every piece of the same phrase lights up, since overlapping phrases are cut into pieces. */
function light(text, ids) {
  for (const lit of text.querySelectorAll(".lit")) lit.classList.remove("lit");
  const first = (ids || "").split(" ")[0];
  if (!first) return;
  for (const piece of text.querySelectorAll("[data-ids]")) {
    if (piece.dataset.ids.split(" ").includes(first)) piece.classList.add("lit");
  }
}

function place(box) {
  const left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8));
  const above = box.top > tip.offsetHeight + 12;
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${(above ? box.top - tip.offsetHeight - 6 : box.bottom + 6) + scrollY}px`;
}

function kindSwitches(text) {
  for (const sample of document.querySelectorAll(".legend .highlight")) {
    const kind = ["mention", "claim", "event", "boilerplate"].find((name) => sample.classList.contains(name));
    if (!kind) continue;
    const box = element("input", {
      type: "checkbox",
      checked: true,
      onchange: () => text.classList.toggle(`no-${kind}`, !box.checked),
    });
    const label = element("label", { title: words.kinds });
    sample.replaceWith(label);
    label.append(box, " ", sample);
  }
}
