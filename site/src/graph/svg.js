// The picture as SVG, drawn from the positions and styles that the canvas shows. Text stays text.
const NS = "http://www.w3.org/2000/svg";

function shape(name, attributes, text) {
  const made = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The visible part of the graph as the text of an SVG file. */
export function toSvg(cy, background) {
  const visible = cy.elements(":visible");
  const box = visible.boundingBox();
  const edge = 24;
  const svg = shape("svg", {
    xmlns: NS,
    viewBox: [box.x1 - edge, box.y1 - edge, box.w + 2 * edge, box.h + 2 * edge].map(Math.round).join(" "),
    width: Math.round(box.w + 2 * edge),
    height: Math.round(box.h + 2 * edge),
  });
  svg.append(shape("rect", { x: box.x1 - edge, y: box.y1 - edge, width: "100%", height: "100%", fill: background }));
  const drawn = [...visible.edges().map(drawnEdge), ...visible.nodes().map(drawnNode)].flat();
  // Words stand above lines, with a rim in the colour of the ground.
  const words = shape("g", { "paint-order": "stroke", stroke: background, "stroke-width": 4, "stroke-linejoin": "round" });
  words.append(...drawn.filter((one) => one.tagName === "text"));
  svg.append(...drawn.filter((one) => one.tagName !== "text"), words);
  return new XMLSerializer().serializeToString(svg);
}

function drawnEdge(edge) {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const middle = edge.midpoint();
  // The quadratic curve that passes through the middle which the canvas shows.
  const bend = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const style = edge.style("line-style");
  const stroke = edge.style("line-color");
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x);
  const wing = (turn) => `${to.x - 9 * Math.cos(angle + turn)},${to.y - 9 * Math.sin(angle + turn)}`;
  return [
    shape("path", {
      d: `M${from.x},${from.y}Q${bend.x},${bend.y} ${to.x},${to.y}`,
      fill: "none",
      stroke,
      "stroke-width": parseFloat(edge.style("width")),
      "stroke-dasharray": style === "dashed" ? "6 4" : style === "dotted" ? "2 3" : "none",
    }),
    shape("polygon", { points: `${to.x},${to.y} ${wing(0.4)} ${wing(-0.4)}`, fill: stroke }),
    label(edge, edge.hasClass("quiet") && !edge.selected() ? "" : edge.data("short"), middle.x, middle.y - 3),
  ];
}

function drawnNode(node) {
  const { x, y } = node.position();
  const half = node.width() / 2;
  const paint = {
    fill: node.style("background-color"),
    stroke: node.style("border-color"),
    "stroke-width": parseFloat(node.style("border-width")),
  };
  return [
    body(node.style("shape"), x, y, half, paint),
    ...name(node, half),
  ];
}

// Corners as shares of half the width, for the shapes that are no circle and no box.
const CORNERS = { diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]], octagon: [[-0.41, -1], [0.41, -1], [1, -0.41], [1, 0.41], [0.41, 1], [-0.41, 1], [-1, 0.41], [-1, -0.41]] };

function body(name, x, y, half, paint) {
  const corners = CORNERS[name];
  if (corners) return shape("polygon", { points: corners.map(([dx, dy]) => `${x + dx * half},${y + dy * half}`).join(" "), ...paint });
  return shape("rect", { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: name === "ellipse" ? half : 5, ...paint });
}

/** The name on its side of the node, in lines as long as on the canvas. */
function name(node, half) {
  const { x, y } = node.position();
  const size = parseFloat(node.style("font-size"));
  const lines = folded(node.data("short"), parseFloat(node.style("text-max-width")) / (0.52 * size));
  const [, v, h] = /^name-(top|bottom)?-?(right|left)?$/.exec(node.classes().find((one) => one.startsWith("name-")) ?? "name-bottom");
  const gap = v && h ? -4 : 8;
  const across = { right: x + half + gap, left: x - half - gap }[h] ?? x;
  const anchor = { right: "start", left: "end" }[h] ?? "middle";
  const first = { bottom: y + half + gap - 3 + size, top: y - half - gap - (lines.length - 1) * size }[v] ?? y + size * (0.35 - (lines.length - 1) / 2);
  return lines.map((line, i) => label(node, line, across, first + i * size * 1.05, anchor));
}

/** Words in lines of about so many letters. */
function folded(text, letters) {
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function label(element, text, x, y, anchor = "middle") {
  return shape(
    "text",
    { x, y, "text-anchor": anchor, "font-family": "sans-serif", "font-size": parseFloat(element.style("font-size")), "font-weight": element.style("font-weight"), fill: element.style("color") },
    text,
  );
}
