import { element } from "./element.js";
import { language, words } from "./words.js";

/** Fetches JSON from this server. Throws an Error whose message can be shown. */
export async function loadJson(address, options = {}) {
  const url = new URL(address, location.href);
  if (!url.searchParams.has("lang")) url.searchParams.set("lang", language);
  let response;
  try {
    response = await fetch(url, { headers: { Accept: "application/json" }, ...options });
  } catch (trouble) {
    if (trouble.name === "AbortError") throw trouble;
    throw new Error(words.error);
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error || words.error);
  return body;
}

/**
 * Fills a picture from the server: says that it is loading, then draws, or says that there is nothing, or what went
 * wrong with a button to try again. What the page had put inside stays until the picture is there. A place with
 * `data-quiet` goes when there is nothing: the page says it in words already. A place with `data-inline` instead of
 * `data-src` takes its data from the script element of that name.
 *
 * @param {HTMLElement} place the element with `data-src`
 * @param {(data: Object) => boolean} isEmpty
 * @param {string} emptyText
 * @param {(data: Object, place: HTMLElement) => (void | Promise<void>)} draw
 */
export async function fillPicture(place, isEmpty, emptyText, draw) {
  const note = element("p.picture-note", { role: "status" }, words.loading);
  place.setAttribute("aria-busy", "true");
  place.prepend(note);
  try {
    const { inline, src } = place.dataset;
    const data = inline ? JSON.parse(document.getElementById(inline).textContent) : await loadJson(src);
    if (isEmpty(data) && place.dataset.quiet !== undefined) {
      place.hidden = true;
    } else if (isEmpty(data)) {
      if (place.querySelector(":scope > :not(.picture-note, noscript)")) note.remove();
      else place.replaceChildren(element("p.empty", {}, emptyText));
    } else {
      place.replaceChildren();
      await draw(data, place);
    }
  } catch (trouble) {
    const again = element("button.quiet", { type: "button", onclick: () => fillPicture(place, isEmpty, emptyText, draw) }, words.retry);
    const error = element("p.error", { role: "alert" }, `${trouble.message} `, again);
    // Without the note the picture had begun, and half of it is there.
    if (note.isConnected) note.replaceWith(error);
    else place.replaceChildren(error);
    for (const old of [...place.querySelectorAll(":scope > .error")].slice(1)) old.remove();
    if (!(trouble instanceof Error) || trouble.name === "TypeError") console.error(trouble);
  } finally {
    place.removeAttribute("aria-busy");
  }
}
