import { colour } from "../shared/colours.js";

/** How nodes and edges look, in the colours of the present theme. */
export function look() {
  const ink = colour("ink");
  const surface = colour("surface");
  const claim = colour("claim");
  const denial = colour("denial");
  const event = colour("event");
  const font = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: "node",
      style: {
        label: "data(short)",
        "font-family": font,
        "font-size": 13,
        color: ink,
        "text-wrap": "wrap",
        "text-max-width": 120,
        "text-background-color": surface,
        "text-background-opacity": 0.75,
        "text-background-shape": "roundrectangle",
        "text-valign": "bottom",
        "text-margin-y": 5,
        width: 26,
        height: 26,
        "background-color": surface,
        "border-width": 3,
        "border-color": claim,
        shape: "ellipse",
      },
    },
    { selector: "node[kind='person']", style: { "background-color": claim } },
    { selector: "node[kind='organisation'], node[kind='government'], node[kind='media']", style: { shape: "round-rectangle", "background-color": claim } },
    { selector: "node[kind='place']", style: { shape: "diamond", width: 28, height: 28, "border-color": colour("confirm"), "background-color": colour("confirm-ground") } },
    {
      selector: "node[kind='event']",
      style: { shape: "round-hexagon", width: 22, height: 22, "border-color": event, "background-color": colour("event-ground"), "font-size": 11 },
    },
    { selector: "node[kind='claim']", style: { shape: "round-rectangle", width: 16, height: 16, "background-color": colour("claim-ground"), "font-size": 11 } },
    { selector: "node[kind='anonymous'], node[kind='source']", style: { shape: "octagon", "background-color": colour("anonymous-ground"), "border-color": colour("anonymous-ground") } },
    { selector: "node[kind='vague']", style: { shape: "octagon", "background-color": colour("sunken"), "border-color": ink, "border-style": "dashed", "border-width": 2 } },
    ...names(),
    { selector: "node.start", style: { width: 40, height: 40, "font-size": 15, "font-weight": "bold", "border-width": 4 } },
    {
      selector: "edge",
      style: {
        width: "data(weight)",
        "line-color": colour("line-strong"),
        "target-arrow-color": colour("line-strong"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 1.1,
        "target-distance-from-node": 2,
        "curve-style": "bezier",
        label: "data(short)",
        "font-family": font,
        "font-size": 11,
        color: colour("muted"),
        "text-rotation": "autorotate",
        "text-wrap": "ellipsis",
        "text-background-color": surface,
        "text-background-opacity": 0.9,
        "text-background-padding": 1,
        "min-zoomed-font-size": 7,
      },
    },
    { selector: "edge.quiet", style: { label: "" } },
    { selector: "edge.quiet:selected", style: { label: "data(short)" } },
    { selector: "edge.level", style: { "text-rotation": "none" } },
    { selector: "edge.says", style: { "line-color": claim, "target-arrow-color": claim } },
    { selector: "edge.disputes", style: { "line-color": denial, "target-arrow-color": denial, color: denial } },
    { selector: "edge.doing", style: { "line-color": event, "target-arrow-color": event } },
    { selector: "edge[status='alleged'], edge[status='planned'], edge[status='possible']", style: { "line-style": "dashed" } },
    { selector: "edge[status='denied']", style: { "line-style": "dotted", "line-color": denial, "target-arrow-color": denial } },
    { selector: ".faded", style: { opacity: 0.35 } },
    { selector: ":selected", style: { "overlay-color": colour("focus"), "overlay-opacity": 0.25, "overlay-padding": 5 } },
    { selector: "edge:selected", style: { width: 5 } },
  ];
}

/** Where names stand: at a side, or over a corner of the box around their node. */
function names() {
  const across = { right: { "text-halign": "right", "text-margin-x": 5 }, left: { "text-halign": "left", "text-margin-x": -5 } };
  const down = { top: { "text-valign": "top", "text-margin-y": -5 }, bottom: { "text-valign": "bottom", "text-margin-y": 5 } };
  const level = { "text-valign": "center", "text-margin-y": 0 };
  const closer = (style, margin) => ({ ...style, [margin]: -style[margin] });
  const sides = [["top", down.top], ["right", { ...across.right, ...level }], ["left", { ...across.left, ...level }]];
  const corners = Object.keys(down).flatMap((v) => Object.keys(across).map((h) => [`${v}-${h}`, { ...closer(down[v], "text-margin-y"), ...closer(across[h], "text-margin-x") }]));
  return [...sides, ...corners].map(([side, style]) => ({ selector: `node.name-${side}`, style }));
}
