import { day } from "../shared/day.js";
import { element, safeAddress } from "../shared/element.js";
import { loadJson } from "../shared/load.js";
import { counted, wordFor, words } from "../shared/words.js";

// As long as a person pauses between two words; below it every letter would be a request.
const PAUSE = 140;

/**
 * Search as you type: the list of a combobox as the ARIA practices describe it (arrows, Enter, Escape, and what is
 * chosen is read aloud).
 *
 * @param {HTMLInputElement} input has `aria-controls` with the id of the list
 * @param {(result: Object) => void} choose what Enter or a click on a result does
 * @param {string} only further parameters of the search, such as `&nodes=true`
 */
export function suggestions(input, choose, only = "") {
  const list = document.getElementById(input.getAttribute("aria-controls"));
  if (!list) return;
  list.classList.add("suggestions");
  const spoken = element("p.visually-hidden", { role: "status" });
  list.after(spoken);
  let results = [];
  let marked = -1;
  let waiting;
  let asked = new AbortController();

  const close = () => {
    list.hidden = true;
    marked = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const mark = (index) => {
    marked = (index + results.length) % results.length;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === marked)));
    list.children[marked].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", list.children[marked].id);
  };

  const show = (found) => {
    results = found;
    marked = -1;
    spoken.textContent = found.length ? counted("results", found.length) : words.nothing;
    list.replaceChildren(...found.map((result, i) => option(result, `${list.id}-${i}`, input.value, () => choose(result))));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
  };

  const ask = async () => {
    asked.abort();
    asked = new AbortController();
    const typed = input.value.trim();
    if (typed.length < 2) return close();
    try {
      const { results: found } = await loadJson(`/api/search?limit=8${only}&q=${encodeURIComponent(typed)}`, { signal: asked.signal });
      if (document.activeElement === input) show(found);
    } catch (trouble) {
      if (trouble.name !== "AbortError") close();
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      // The first Escape closes the list, the second is the browser's and empties the field.
      if (!list.hidden) event.preventDefault();
      return close();
    }
    if (list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(event.key === "ArrowDown" ? marked + 1 : marked < 0 ? results.length - 1 : marked - 1);
    } else if (event.key === "Enter" && marked >= 0) {
      event.preventDefault();
      choose(results[marked]);
      close();
    }
  });
}

function option(result, id, typed, choose) {
  return element(
    "li",
    {
      id,
      role: "option",
      "aria-selected": "false",
      onmousedown: (event) => {
        event.preventDefault();
        choose();
      },
    },
    element("span", { dir: "auto" }, ...emphasised(result.label, typed)),
    element("small", {}, wordFor("kind", result.kind)),
    result.detail ? element("span.detail", { dir: "auto" }, result.detail, result.day ? `, ${day(result.day)}` : null) : null,
  );
}

/** The label with what was typed in bold, accents and capitals aside. */
function emphasised(label, typed) {
  const plain = (text) => [...text].map((c) => c.normalize("NFD")[0].toLowerCase()).join("");
  const at = plain(label).indexOf(plain(typed.trim()));
  if (at < 0 || plain(label).length !== label.length) return [label];
  const end = at + typed.trim().length;
  return [label.slice(0, at), element("b", {}, label.slice(at, end)), label.slice(end)];
}

/** Search fields open the page of what is chosen. */
export function searchFields() {
  for (const input of document.querySelectorAll(".search [role=combobox], form[role=search] [role=combobox]")) {
    suggestions(input, (result) => location.assign(safeAddress(result.href || `/resource?iri=${encodeURIComponent(result.iri)}`)));
  }
}

/** Fields that pick an entity send its IRI under their name, and show its label. */
export function pickers() {
  for (const input of document.querySelectorAll("input.pick, .pick input")) {
    let picked = null;
    suggestions(input, (result) => {
      picked = result;
      input.value = result.label;
    }, "&nodes=true");
    input.form?.addEventListener("formdata", (event) => {
      if (picked && picked.label === input.value) event.formData.set(input.name, picked.iri);
      else if (input.dataset.iri && input.defaultValue === input.value) event.formData.set(input.name, input.dataset.iri);
    });
  }
}
