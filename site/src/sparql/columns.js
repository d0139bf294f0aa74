// Which columns of a result can be drawn as what. A result is the rows and columns of SPARQL 1.1 JSON.

// Columns that stand for two ends of a link, as the query library and people name them; the first pair found is taken.
const PAIRS = [
  ["who", "whom"], ["denier", "alleger"], ["answerer", "speaker"], ["asserts", "denies"], ["citing", "cited"], ["one", "other"],
  ["agent", "patient"], ["subject", "object"], ["s", "o"], ["from", "to"], ["a", "b"], ["outlet", "name"], ["person", "body"],
  ["source", "answeredBy"], ["first", "again"], ["event", "source"],
];
const LABELS = ["type", "act", "office", "claim", "denied", "words", "predicate", "p", "label", "answer", "via"];
const DATES = ["date", "day", "month", "when", "start", "on", "published", "time"];
const TITLES = ["event", "label", "words", "claim", "what", "headline", "said"];
const ISO = /^-?\d{4}(-\d{2}(-\d{2}(T.*)?)?)?(Z|[+-]\d{2}:\d{2})?$/;
const POINT = /POINT\s*\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)\s*\)/i;

const value = (row, column) => row[column]?.value ?? "";
const has = (rows, column) => rows.some((row) => value(row, column));

/** A graph of nodes and edges, or null where no two columns are ends of a link. */
export function asGraph(columns, rows) {
  const pair = PAIRS.find(([from, to]) => columns.includes(from) && columns.includes(to)) ?? iriPair(columns, rows);
  if (!pair) return null;
  const by = LABELS.find((name) => columns.includes(name) && !pair.includes(name));
  const nodes = new Map();
  const edges = [];
  rows.forEach((row, i) => {
    const [source, target] = pair.map((column) => value(row, column));
    if (!source || !target) return;
    for (const [end, column] of [[source, pair[0]], [target, pair[1]]]) {
      nodes.set(end, { id: end, label: shortIri(end), kind: "other", href: row[column].type === "uri" ? address(end) : `/search?q=${encodeURIComponent(end)}` });
    }
    const label = by ? shortIri(value(row, by)) : "";
    const words = value(row, "sentence") || value(row, "words") || value(row, "denied") || value(row, "claim");
    edges.push({
      id: `edge-${i}`, source, target, label, type: label || pair.join(" → "), status: value(row, "status") || null, date: value(row, "date") || value(row, "month") || null,
      evidence: words ? [{ sentence: words, headline: value(row, "headline"), href: `/search?q=${encodeURIComponent(value(row, "headline") || words)}` }] : [],
    });
  });
  return edges.length ? { nodes: [...nodes.values()], edges } : null;
}

function iriPair(columns, rows) {
  const iris = columns.filter((column) => rows.some((row) => row[column]?.type === "uri"));
  return iris.length >= 2 ? [iris[0], iris[iris.length - 1]] : null;
}

/** Items on a line of time, or null where no column holds dates. */
export function asTimeline(columns, rows) {
  const when = [...DATES, ...columns].find((name) => columns.includes(name) && rows.some((row) => ISO.test(value(row, name))));
  if (!when) return null;
  const title = TITLES.find((name) => columns.includes(name) && name !== when && has(rows, name)) ?? columns.find((name) => name !== when && has(rows, name));
  if (!title) return null;
  const items = rows
    .filter((row) => ISO.test(value(row, when)))
    .map((row, i) => {
      const start = value(row, when).slice(0, 10);
      const granularity = ["year", "month", "day"][start.split("-").length - 1];
      return { id: `item-${i}`, label: shortIri(value(row, title)), start, granularity, status: value(row, "status").toLowerCase() || "fact", href: row[title].type === "uri" ? address(value(row, title)) : `/search?q=${encodeURIComponent(value(row, title))}`, evidence: value(row, "headline") ? [{ sentence: value(row, "sentence") || value(row, title), headline: value(row, "headline"), href: `/search?q=${encodeURIComponent(value(row, "headline"))}` }] : [] };
    });
  return { items };
}

/** Points on a map, or null where no column holds a WKT point and no two hold latitude and longitude. */
export function asMap(columns, rows) {
  const points = new Map();
  for (const row of rows) {
    const at = position(columns, row);
    if (!at) continue;
    const key = at.join(" ");
    const label = value(row, "place") || value(row, "label") || value(row, "event") || key;
    const point = points.get(key) ?? { id: key, label: shortIri(label), lat: at[0], lon: at[1], count: 0, items: [] };
    point.count += 1;
    const event = value(row, "event") || label;
    point.items.push({ label: shortIri(event), href: `/search?q=${encodeURIComponent(event)}`, date: value(row, "date"), status: value(row, "status").split(",")[0].toLowerCase() });
    points.set(key, point);
  }
  return points.size ? { points: [...points.values()] } : null;
}

function position(columns, row) {
  for (const column of columns) {
    const point = POINT.exec(value(row, column));
    if (point) return [+point[2], +point[1]];
  }
  const lat = value(row, "lat") || value(row, "latitude");
  const lon = value(row, "lon") || value(row, "long") || value(row, "longitude");
  return lat && lon ? [+lat, +lon] : null;
}

/** An IRI without its namespace; anything else unchanged. */
export function shortIri(text) {
  if (!/^(https?|urn):/.test(text)) return text;
  const name = text.replace(/[#/]$/, "").replace(/^.*[#/]/, "");
  try {
    return decodeURIComponent(name) || text;
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return name;
  }
}

/** Where the page of a node is. */
export function address(iri) {
  return `/resource?iri=${encodeURIComponent(iri)}`;
}
