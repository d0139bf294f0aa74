import L from "leaflet";
import "leaflet/dist/leaflet.css";
import { feature } from "topojson-client";
import { day } from "../shared/day.js";
import { element } from "../shared/element.js";
import { statusBadge } from "../shared/evidence.js";
import { fillPicture, loadJson } from "../shared/load.js";
import { queryBehind } from "../shared/query.js";
import { counted, words } from "../shared/words.js";
import { clusters, weight } from "./clusters.js";
import { placeLabels } from "./labels.js";
import "./map.css";

let countries;

/** The outlines of the countries, from this server: no tile of anybody else tells where a reader looks. */
function outlines() {
  countries ??= loadJson(new URL("./countries.json", import.meta.url))
    .then((world) => feature(world, world.objects.countries))
    .then((all) => ({ ...all, features: all.features.map(unwrapped) }))
    .catch((trouble) => {
      countries = undefined;
      throw trouble;
    });
  return countries;
}

/** A country that lies on both sides of the 180th meridian goes on beyond it, where it would else be drawn as a band across the map. */
function unwrapped(country) {
  const ring = (points) => {
    let turns = 0;
    return points.map(([lon, lat], i) => {
      const step = i ? lon - points[i - 1][0] : 0;
      turns += step > 180 ? -360 : step < -180 ? 360 : 0;
      return [lon + turns, lat];
    });
  };
  const polygon = (rings) => rings.map(ring);
  const { type, coordinates } = country.geometry;
  return { ...country, geometry: { type, coordinates: type === "Polygon" ? polygon(coordinates) : coordinates.map(polygon) } };
}

const calm = matchMedia("(prefers-reduced-motion: reduce)");

// A list of places beside the map wants this width, as in map.css.
const wide = matchMedia("(min-width: 60rem)");

/** Draws places with what happened there into a place of the page. */
export async function drawMap(data, place) {
  const canvas = element("div.picture-map", { role: "application", "aria-label": words.mapHint });
  const list = element("details.picture-list", {}, element("summary", {}, words.places));
  list.open = wide.matches;
  place.append(element("div.map-main", {}, canvas, list));
  // Names that fade out would still stand where the next ones are placed.
  const map = L.map(canvas, { attributionControl: false, fadeAnimation: false, zoomAnimation: !calm.matches, inertia: !calm.matches, zoomControl: false, minZoom: 0, maxZoom: 9, maxBounds: [[-75, -220], [85, 260]], scrollWheelZoom: false, zoomSnap: 0.25, zoomDelta: 1 });
  // Popups open upwards: in the other corners the buttons would stand on their words.
  L.control.zoom({ position: "bottomright", zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  map.setView([25, 10], 2);
  L.geoJSON(await outlines(), { className: "country", interactive: false }).addTo(map);
  const area = L.latLngBounds(data.points.map((point) => [point.lat, point.lon]));
  map.fitBounds(area, { padding: [36, 36], maxZoom: 5, animate: false });
  const dots = new Dots(map, data.points);
  const heaviest = [...data.points].sort((a, b) => weight(b) - weight(a));
  list.append(element("ul.plain", {}, ...heaviest.map((point) => element("li", {}, told(point, element("button.plain", { type: "button", onclick: () => dots.open(point) }, named([point])))))));
  // Rows of a query drawn as a map are not all the events there are.
  if (data.events) place.prepend(element("p.hint", {}, counted("placed", data.placed, data.events)));
  if (data.sparql) place.append(queryBehind(data.sparql));
  place.dataset.drawn = "true";
}

/** The dots of the present zoom. */
class Dots {
  constructor(map, points) {
    this.map = map;
    this.points = points;
    this.layer = L.layerGroup().addTo(map);
    this.draw();
    map.on("zoomend", () => this.draw());
    map.on("popupopen", ({ popup }) => (this.opened = this.drawn.find(({ dot }) => dot.getPopup() === popup)?.dot));
    // Leaflet hears Escape only while the map itself has the focus.
    map.getContainer().addEventListener("keydown", (event) => event.key === "Escape" && this.close());
    map.on("moveend resize", () => placeLabels(map, this.drawn));
  }

  draw() {
    this.layer.clearLayers();
    const groups = clusters(this.points, ({ lat, lon }) => this.map.project([lat, lon]));
    const most = Math.max(...groups.map((group) => group.count));
    this.drawn = groups.map((group) => {
      const [{ lat, lon }] = group.points;
      const radius = 7 + 13 * Math.sqrt(group.count / most);
      const dot = L.circleMarker([lat, lon], { className: "dot", radius })
        .bindPopup(() => element("div", {}, ...group.points.map((point) => told(point, point.label))), { maxWidth: 280, maxHeight: Math.min(260, this.map.getSize().y - 110), autoPanPadding: [12, 12] })
        .addTo(this.layer);
      reachableByKeyboard(dot, group);
      return { dot, group, text: () => named(group.points), weight: group.count };
    });
    placeLabels(this.map, this.drawn);
  }

  /** Shows what happened at a place. */
  open(point) {
    this.drawn.find(({ group }) => group.points.includes(point)).dot.openPopup();
    this.map.getContainer().scrollIntoView({ block: "nearest" });
  }

  /** Closes what is open and goes back to its dot. */
  close() {
    this.map.closePopup();
    this.opened?.getElement()?.focus();
  }
}

/** "Nice (6)"; "Paris + 3 (21)" where places stand too close to be told apart. */
function named(points) {
  const more = points.length > 1 ? ` + ${points.length - 1}` : "";
  return element("span", { dir: "auto" }, `${points[0].label}${more} (${points.reduce((sum, point) => sum + weight(point), 0)})`);
}

function told(point, heading) {
  return element(
    "div",
    {},
    element("p.place-name", { dir: "auto" }, heading),
    element(
      "ul.plain",
      {},
      ...(point.items ?? []).map((item) => element("li", {}, element("a", { href: item.href, dir: "auto" }, item.label), " ", statusBadge(item.status), item.date ? element("time", { datetime: item.date }, ` ${day(item.date)}`) : null)),
    ),
  );
}

function reachableByKeyboard(dot, { points }) {
  const path = dot.getElement();
  path.setAttribute("tabindex", "0");
  path.setAttribute("role", "button");
  path.setAttribute("aria-label", points.length > 1 ? named(points).textContent : points[0].label);
  path.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    dot.openPopup();
    dot.getPopup().getElement()?.querySelector("a")?.focus();
  });
}

for (const place of document.querySelectorAll("[data-picture=map]")) {
  fillPicture(place, (data) => !data.points?.length, words.mapEmpty, drawMap);
}
