import { element } from "../shared/element.js";
import { counted, words } from "../shared/words.js";
import { denseWindow, outside, wholeWindow } from "./window.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const motion = () => ({ animation: !calm.matches });

/** The row above the line: all of it or where most happens, nearer, further; and how many events are out of sight. */
export function tools(timeline, items) {
  const note = element("span.picture-hint", { role: "status" });
  const tell = () => {
    const { start, end } = timeline.getWindow();
    const hidden = outside(items, start, end);
    note.textContent = hidden ? counted("outside", hidden) : "";
  };
  timeline.on("rangechanged", tell);
  const go = ({ start, end }) => timeline.setWindow(start, end, motion());
  const button = (label, onclick, name) => element("button.quiet", { type: "button", onclick, "aria-label": name ?? null }, label);
  tell();
  const whole = wholeWindow(items);
  const dense = denseWindow(items);
  const parted = outside(items, dense.start, dense.end) > 0;
  return element(
    "div.picture-tools.timeline-tools",
    {},
    button(counted("allEvents", items.length), () => go(whole)),
    parted ? button(words.densest, () => go(dense)) : null,
    button("−", () => timeline.zoomOut(0.5, motion()), words.zoomOut),
    button("+", () => timeline.zoomIn(0.5, motion()), words.zoomIn),
    note,
  );
}

/** The line by keyboard: arrows go from event to event, plus and minus come nearer and go back. */
export function keys(timeline, items, line, show) {
  const inOrder = [...items].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  line.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const at = inOrder.findIndex((item) => item.id === timeline.getSelection()[0]);
      const next = inOrder[at < 0 ? (step > 0 ? 0 : inOrder.length - 1) : Math.min(Math.max(at + step, 0), inOrder.length - 1)];
      timeline.setSelection(next.id);
      const { start, end } = timeline.getWindow();
      if (outside([next], start, end)) timeline.moveTo(next.start, motion());
      show(next.id);
    } else if (event.key === "+") timeline.zoomIn(0.5, motion());
    else if (event.key === "-") timeline.zoomOut(0.5, motion());
    else return;
    event.preventDefault();
  });
}
