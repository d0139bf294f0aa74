// A name stands on the side of its node where it covers least: a line that ends below a node would else end, arrowhead and
// all, under the name.
import { passes } from "./clutter.js";

const SIDES = ["bottom", "top", "right", "left", "bottom-right", "bottom-left", "top-right", "top-left"];

// Between a node and its name, as in look.js.
const GAP = 5;

const BODY = { includeLabels: false, includeOverlays: false };
const LABEL = { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false };

/** Gives each name its side and lays the words of steep links level. Returns how many names cover a node or another name. */
export function placeNames(shown) {
  shown.edges().forEach((edge) => {
    edge.toggleClass("level", isSteep(edge) && edge.parallelEdges().length === 1);
    edge.style("text-max-width", room(edge));
  });
  const bodies = shown.nodes().map((node) => ({ id: node.id(), box: node.boundingBox(BODY) }));
  const words = shown.edges().map((edge) => edge.boundingBox(LABEL));
  const lines = shown.edges().map((edge) => strokes(edge)).flat();
  const taken = [];
  let bad = 0;
  // Who the picture is about comes first, then who has the most links.
  const order = shown.nodes().sort((a, b) => b.hasClass("start") - a.hasClass("start") || b.degree() - a.degree() || (a.id() < b.id() ? -1 : 1));
  order.forEach((node) => {
    const size = sizeOf(node);
    const ways = SIDES.map((side, rank) => {
      const box = beside(node, size, side);
      const others = bodies.filter((body) => body.id !== node.id() && overlap(body.box, box)).length + taken.filter((other) => overlap(other, box)).length;
      const covered = lines.filter((line) => passes(line.from, line.to, box)).reduce((sum, line) => sum + (line.target === node.id() ? 2 : 1), 0) + words.filter((word) => overlap(word, box)).length;
      return { side, box, others, cost: 20 * others + 2 * covered + 0.1 * rank };
    });
    const best = ways.reduce((one, other) => (other.cost < one.cost ? other : one));
    node.removeClass(SIDES.map((side) => `name-${side}`).join(" ")).addClass(`name-${best.side}`);
    taken.push(best.box);
    bad += best.others > 0 ? 1 : 0;
  });
  return bad;
}

function isSteep(edge) {
  const [from, to] = [edge.source().position(), edge.target().position()];
  return Math.abs(to.y - from.y) > 1.2 * Math.abs(to.x - from.x);
}

/** How long the words on a link may be before they cover its ends; those of a steep one lie across it. */
function room(edge) {
  if (edge.hasClass("level")) return 110;
  const [from, to] = [edge.source(), edge.target()];
  const length = Math.hypot(to.position("x") - from.position("x"), to.position("y") - from.position("y"));
  return Math.max(36, length - from.outerWidth() / 2 - to.outerWidth() / 2 - 30);
}

/** The line as straight pieces over its middle, with the node at which its arrowhead is. */
function strokes(edge) {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const middle = edge.midpoint();
  const target = edge.target().id();
  const pieces = middle && Number.isFinite(middle.x) ? [[from, middle], [middle, to]] : [[from, to]];
  return pieces.map(([one, other]) => ({ from: one, to: other, target }));
}

function sizeOf(node) {
  const { w, h } = node.boundingBox(LABEL);
  return { w, h };
}

function beside(node, { w, h }, side) {
  const { x, y } = node.position();
  const half = node.outerWidth() / 2;
  // At a corner it comes closer to a round node than to the corner of its box.
  const gap = side.includes("-") ? -GAP : GAP;
  const x1 = side.endsWith("right") ? x + half + gap : side.endsWith("left") ? x - half - gap - w : x - w / 2;
  const y1 = side.startsWith("bottom") ? y + half + gap : side.startsWith("top") ? y - half - gap - h : y - h / 2;
  return { x1, y1, x2: x1 + w, y2: y1 + h };
}

const overlap = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
