import { words } from "../shared/words.js";

const system = matchMedia("(prefers-color-scheme: dark)");

/** The theme switch: dark or light, kept in a cookie so that the server writes it into the next page. */
export function themeSwitch() {
  const button = document.getElementById("theme");
  if (!button) return;
  button.hidden = false;
  const isDark = () => (document.documentElement.dataset.theme || (system.matches ? "dark" : "light")) === "dark";
  const show = () => {
    button.textContent = isDark() ? "☀" : "☾";
    button.setAttribute("aria-label", isDark() ? words.light : words.dark);
    button.title = button.getAttribute("aria-label");
  };
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; SameSite=Lax`;
    show();
  });
  system.addEventListener("change", show);
  show();
}

/** Links to the other language keep the page that is open, whatever its parameters. */
export function languageLinks() {
  for (const link of document.querySelectorAll("a[hreflang]")) {
    const there = new URL(location.href);
    there.searchParams.set("lang", link.hreflang);
    link.href = there.href;
    link.addEventListener("click", () => {
      document.cookie = `lang=${link.hreflang}; path=/; max-age=31536000; SameSite=Lax`;
    });
  }
}
