// The graph by keyboard: arrows go from name to name, Enter shows the other links of the one that is chosen.
const TOWARDS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * @param {import("cytoscape").Core} cy
 * @param {HTMLElement} canvas that has the focus
 * @param {{select: Function, expand: Function, clear: Function}} does
 */
export function keys(cy, canvas, does) {
  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = cy.nodes(":selected");
    if (TOWARDS[event.key]) does.select(next(cy, chosen, TOWARDS[event.key]));
    else if (event.key === "Enter" && chosen.nonempty()) does.expand(chosen[0]);
    else if (event.key === "Escape") does.clear();
    else if (event.key === "+" || event.key === "-") cy.zoom({ level: cy.zoom() * (event.key === "+" ? 1.25 : 0.8), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    else return;
    event.preventDefault();
  });
}

/** The nearest node in a direction; the present one if there is none; one that the picture is about to begin with. */
function next(cy, chosen, [dx, dy]) {
  const shown = cy.nodes(":visible");
  if (chosen.empty()) return shown.filter(".start").nonempty() ? shown.filter(".start")[0] : shown[0];
  const from = chosen[0].position();
  let best = { node: chosen[0], far: Infinity };
  shown.not(chosen).forEach((node) => {
    const ahead = (node.position("x") - from.x) * dx + (node.position("y") - from.y) * dy;
    const aside = Math.abs((node.position("x") - from.x) * dy) + Math.abs((node.position("y") - from.y) * dx);
    const far = ahead + 2 * aside;
    if (ahead > 1 && far < best.far) best = { node, far };
  });
  return best.node;
}
