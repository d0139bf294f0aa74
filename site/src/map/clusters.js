// Places that stand closer than their dots are wide become one dot, at the place where most happens.
const CLOSE = 26;

/**
 * @param {{lat: number, lon: number, count: number, label: string}[]} points
 * @param {(point: Object) => {x: number, y: number}} project to pixels of the present zoom
 * @returns {{points: Object[], count: number}[]} each led by its most important place
 */
export function clusters(points, project) {
  const found = [];
  for (const point of [...points].sort((a, b) => weight(b) - weight(a) || (a.label < b.label ? -1 : 1))) {
    const at = project(point);
    const near = found.find((one) => Math.hypot(one.at.x - at.x, one.at.y - at.y) < CLOSE);
    if (near) near.points.push(point);
    else found.push({ at, points: [point] });
  }
  return found.map((one) => ({ points: one.points, count: one.points.reduce((sum, point) => sum + weight(point), 0) }));
}

export const weight = (point) => point.count || point.items?.length || 1;
