import { BEST } from "../answer/pictures.js";
import { element } from "../shared/element.js";
import { loadJson } from "../shared/load.js";
import { words } from "../shared/words.js";

/**
 * The menu of ready-made questions, with a field for each parameter.
 *
 * @param {string} source where the library is
 * @param {(sparql: string, view: string) => void} ask
 * @returns {Promise<{form: HTMLElement, heading: (column: string) => string}>} heading tells what a column holds
 */
export async function libraryMenu(source, ask) {
  const { queries, columns } = await loadJson(source);
  const fields = element("div.library-fields", {});
  const menu = element(
    "select",
    { id: "question" },
    element("option", { value: "" }, words.write),
    ...queries.map((query) => element("option", { value: query.name }, query.question)),
  );
  const chosen = () => queries.find((query) => query.name === menu.value);

  const bound = async () => {
    const query = chosen();
    const values = new URLSearchParams([...fields.querySelectorAll("input")].filter((input) => input.value).map((input) => [input.name, input.value]));
    if (!query.parameters?.length) return query.sparql;
    return (await loadJson(`${source}/${encodeURIComponent(query.name)}?${values}`)).sparql;
  };

  const submit = async (event) => {
    event?.preventDefault();
    if (!chosen()) return;
    form.querySelector(".error")?.remove();
    try {
      ask(await bound(), BEST[menu.value] ?? "table");
    } catch (trouble) {
      form.append(element("p.error", { role: "alert" }, trouble.message));
    }
  };

  menu.addEventListener("change", () => {
    const query = chosen();
    fields.replaceChildren(...(query?.parameters ?? []).map(field));
    // What has no values was asked when it was chosen.
    go.hidden = !query?.parameters?.length;
    if (query) submit();
  });
  const go = element("button", { type: "submit", hidden: true }, words.run);
  const form = element("form.form.library", { onsubmit: submit }, element("label.library-menu", { for: "question" }, words.questionMenu, menu), fields, go);
  // A query that a reader changed or brought along is most often one of the library's.
  const heading = (column) => chosen()?.columns?.[column] ?? columns?.[column];
  return { form, heading };
}

function field(parameter) {
  const type = { DATE: "date", NUMBER: "number" }[parameter.type?.toUpperCase()] ?? "text";
  return element(
    "label",
    {},
    parameter.description || parameter.name,
    element("input", { name: parameter.name, type, step: type === "number" ? "any" : null, value: parameter.default ?? "" }),
  );
}
