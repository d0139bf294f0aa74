// Which columns of an answer can be drawn as what. A row is its cells by the names of their columns; a cell has a `value`
// as the graph has it, and may have a `text` as one reads it, and the `iri` and `href` of the node that it names.

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

// In the answers of the library a column of nodes stands beside the column of their names.
const NODES = "Iri";

/** The columns and rows of SPARQL 1.1 JSON as cells, each name joined with the node that it names. */
export function cellsOf(columns, bindings) {
  const shown = columns.filter((name) => !(name.endsWith(NODES) && columns.includes(name.slice(0, -NODES.length))));
  const rows = bindings.map((binding) => Object.fromEntries(shown.filter((name) => binding[name]).map((name) => [name, cell(binding[name], binding[name + NODES])])));
  return { columns: shown, rows };
}

function cell(term, node) {
  const iri = term.type === "uri" ? term.value : node?.type === "uri" ? node.value : null;
  return { ...term, text: shortIri(term.value), ...(iri ? { iri, href: address(iri) } : {}) };
}

const value = (row, column) => row[column]?.value ?? "";
const text = (row, column) => row[column]?.text || value(row, column);
const place = (row, column) => row[column]?.href || `/search?q=${encodeURIComponent(value(row, column))}`;
const has = (rows, column) => rows.some((row) => value(row, column));

function evidence(row, words) {
  if (!words) return [];
  const headline = value(row, "headline");
  return [{ sentence: words, headline: headline || words, href: headline ? place(row, "headline") : `/search?q=${encodeURIComponent(words)}` }];
}

/** A graph of nodes and edges, or null where no two columns are ends of a link. */
export function asGraph(columns, rows) {
  const pair = PAIRS.find(([from, to]) => columns.includes(from) && columns.includes(to)) ?? iriPair(columns, rows);
  if (!pair) return null;
  const by = LABELS.find((name) => columns.includes(name) && !pair.includes(name));
  const nodes = new Map();
  const edges = [];
  rows.forEach((row, i) => {
    if (!pair.every((column) => value(row, column))) return;
    const [source, target] = pair.map((column) => row[column].iri || value(row, column));
    pair.forEach((column, end) => {
      const id = [source, target][end];
      nodes.set(id, { id, label: text(row, column), kind: "other", href: place(row, column) });
    });
    const label = by ? text(row, by) : "";
    const words = value(row, "sentence") || value(row, "words") || value(row, "denied") || value(row, "claim");
    edges.push({
      id: `edge-${i}`, source, target, label, type: label || pair.join(" → "), status: value(row, "status").toLowerCase() || null,
      date: value(row, "date") || value(row, "month") || null, evidence: evidence(row, words),
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
    .filter((row) => ISO.test(value(row, when)) && value(row, title))
    .map((row, i) => {
      const start = value(row, when).slice(0, 10);
      return {
        id: `item-${i}`, label: text(row, title), start, granularity: ["year", "month", "day"][start.split("-").length - 1],
        status: value(row, "status").split(",")[0].toLowerCase() || "fact", href: place(row, title),
        evidence: value(row, "headline") ? evidence(row, value(row, "sentence") || value(row, title)) : [],
      };
    });
  return items.length ? { items } : null;
}

/** Points on a map, or null where no column holds a WKT point and no two hold latitude and longitude. */
export function asMap(columns, rows) {
  const points = new Map();
  for (const row of rows) {
    const at = position(columns, row);
    if (!at) continue;
    const key = at.join(" ");
    const label = text(row, "place") || text(row, "label") || text(row, "event") || key;
    const point = points.get(key) ?? { id: key, label, lat: at[0], lon: at[1], count: 0, items: [] };
    point.count += 1;
    const of = value(row, "event") ? "event" : "place";
    point.items.push({ label: text(row, of) || label, href: place(row, of), date: value(row, "date"), status: value(row, "status").split(",")[0].toLowerCase() });
    points.set(key, point);
  }
  return points.size ? { points: [...points.values()] } : null;
}

function position(columns, row) {
  for (const column of columns) {
    const point = POINT.exec(row[column]?.point ?? value(row, column));
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
