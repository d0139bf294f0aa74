// On every page. All of it adds to pages that work without a script.
import { highlights } from "./highlights.js";
import { pickers, searchFields } from "./suggestions.js";
import { themeSwitch } from "./theme.js";

themeSwitch();
searchFields();
pickers();
highlights();

// "/" goes to the search field, as on many sites that people search all day.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
  event.preventDefault();
  document.getElementById("q")?.focus();
});
