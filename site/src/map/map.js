import L from "leaflet";
import "leaflet/dist/leaflet.css";
import { feature } from "topojson-client";
import { day } from "../shared/day.js";
import { element } from "../shared/element.js";
import { statusBadge } from "../shared/evidence.js";
import { fillPicture, loadJson } from "../shared/load.js";
import { wordFor, words } from "../shared/words.js";
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

/** Draws places with what happened there into a place of the page. */
export async function drawMap(data, place) {
  const canvas = element("div.picture-map", { role: "application", "aria-label": wordFor("kind", "place") });
  place.append(canvas);
  // Names that fade out would still stand where the next ones are placed.
  const map = L.map(canvas, { attributionControl: false, fadeAnimation: false, minZoom: 1, maxZoom: 9, worldCopyJump: true, scrollWheelZoom: false, zoomSnap: 0.5 });
  map.setView([25, 10], 2);
  L.geoJSON(await outlines(), { className: "country", interactive: false }).addTo(map);
  const most = Math.max(...data.points.map((point) => point.count || 1));
  const dots = data.points.map((point) => {
    const radius = 6 + 14 * Math.sqrt((point.count || 1) / most);
    return L.circleMarker([point.lat, point.lon], { className: "dot", radius })
      .bindPopup(() => popup(point), { maxWidth: 280, maxHeight: 260 })
      .addTo(map);
  });
  map.fitBounds(L.featureGroup(dots).getBounds().pad(0.3), { maxZoom: 5, animate: false });
  placeLabels(map, dots.map((dot, i) => ({ dot, text: () => named(data.points[i]), weight: data.points[i].count || 1 })));
  reachableByKeyboard(dots, data.points);
  place.append(element("details.picture-list", {}, element("summary", {}, words.places), element("ul.plain", {}, ...data.points.map((point) => element("li", {}, popup(point))))));
  place.dataset.drawn = "true";
}

function named(point) {
  return element("span", { dir: "auto" }, `${point.label} (${point.count || point.items?.length || 1})`);
}

function popup(point) {
  return element(
    "div",
    {},
    element("h3", { dir: "auto" }, point.label),
    element(
      "ul.plain",
      {},
      ...(point.items ?? []).map((item) => element("li", {}, element("a", { href: item.href, dir: "auto" }, item.label), " ", statusBadge(item.status), item.date ? element("time", { datetime: item.date }, ` ${day(item.date)}`) : null)),
    ),
  );
}

function reachableByKeyboard(dots, points) {
  dots.forEach((dot, i) => {
    const path = dot.getElement();
    path.setAttribute("tabindex", "0");
    path.setAttribute("role", "button");
    path.setAttribute("aria-label", points[i].label);
    path.addEventListener("keydown", (event) => (event.key === "Enter" || event.key === " ") && dot.openPopup());
  });
}

for (const place of document.querySelectorAll("[data-picture=map]")) {
  fillPicture(place, (data) => !data.points?.length, words.mapEmpty, drawMap);
}
