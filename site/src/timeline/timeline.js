import moment from "moment";
import "moment/locale/fr";
import { DataSet } from "vis-data/esnext";
// The other builds of vis-timeline write their style sheet into the page, which the pages' policy forbids.
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.css";
import { day } from "../shared/day.js";
import { element } from "../shared/element.js";
import { evidenceList, statusBadge } from "../shared/evidence.js";
import { fillPicture } from "../shared/load.js";
import { queryBehind } from "../shared/query.js";
import { language, words } from "../shared/words.js";
import "./timeline.css";
import { keys, tools } from "./tools.js";
import { denseWindow } from "./window.js";

moment.locale(language);

/** Draws events on a line of time into a place; choosing one shows what proves it. */
export function drawTimeline(data, place) {
  const dated = data.items.filter((item) => item.start);
  const line = element("div.picture-line", { role: "application", tabindex: "0", "aria-label": words.timelineHint });
  const panel = element("div.timeline-panel", { "aria-live": "polite" });
  place.append(line, panel);
  if (data.sparql) place.append(queryBehind(data.sparql));
  const drawn = dated.map(asItem);
  const first = denseWindow(drawn);
  const items = new DataSet(drawn.map((item) => readable(item, first, line.clientWidth)));
  const timeline = new Timeline(line, items, {
    ...first,
    locale: language,
    moment,
    maxHeight: 420,
    minHeight: 160,
    zoomMin: 1000 * 60 * 60 * 24 * 3,
    zoomMax: 1000 * 60 * 60 * 24 * 365 * 2000,
    margin: { item: { horizontal: 4, vertical: 6 } },
    showCurrentTime: false,
    selectable: true,
    template: (item) => element("span", { dir: "auto", title: item.label }, item.label),
    // Only the wheel with Ctrl zooms: a page that is scrolled through must not be caught here.
    zoomKey: "ctrlKey",
    horizontalScroll: false,
    verticalScroll: true,
    // Until then it is there but hidden.
    onInitialDrawComplete: () => (place.dataset.drawn = "true"),
  });
  const show = (id) => {
    const item = dated.find((one) => one.id === id);
    if (item) panel.replaceChildren(detail(item));
  };
  timeline.on("select", ({ items: [id] }) => show(id));
  if (drawn.length > 1) place.prepend(tools(timeline, drawn));
  keys(timeline, drawn, line, show);
  return timeline;
}

const numbers = (date) => date.slice(0, 10).split("-").map(Number);

/** Where the day, month or year ends that a date names. */
function after(text) {
  const [year, month, date] = numbers(text);
  if (date) return new Date(year, month - 1, date + 1);
  return month ? new Date(year, month, 1) : new Date(year + 1, 0, 1);
}

function asItem(item) {
  const [year, month, date] = numbers(item.start);
  const start = new Date(year, (month || 1) - 1, date || 1);
  // A vague date is as long as the month or year that it names.
  const end = item.end ? after(item.end) : date ? undefined : after(item.start);
  return { id: item.id, label: item.label, start, end, type: end ? "range" : "box", className: `status-${(item.status || "fact").toLowerCase()}` };
}

// A letter takes about so many pixels.
const LETTER = 8;

/** A month or year that would cut its own name short is a dot in its middle; the day stands below when one opens it. */
function readable(item, { start, end }, width) {
  if (!item.end) return item;
  const wide = ((item.end - item.start) / (end - start)) * width;
  if (wide >= item.label.length * LETTER) return item;
  return { ...item, start: new Date((item.start.getTime() + item.end.getTime()) / 2), end: undefined, type: "box" };
}

function detail(item) {
  return element(
    "article.card.event",
    {},
    element("p.line", {}, element("a.who", { href: item.href, dir: "auto" }, item.label), statusBadge(item.status), element("time", { datetime: item.start }, day(item.start))),
    evidenceList([item.evidence ?? []].flat()),
  );
}

for (const place of document.querySelectorAll("[data-picture=timeline]")) {
  fillPicture(place, (data) => !data.items?.some((item) => item.start), words.timelineEmpty, drawTimeline);
}
