// A canvas knows no custom properties: it is told the colours that the style sheet has in the present theme.
const probe = document.createElement("span");
probe.hidden = true;

/** The colour of a custom property of tokens.css as rgb(…), in the theme that is on now. */
export function colour(name) {
  if (!probe.isConnected) document.body.append(probe);
  probe.style.color = `var(--${name})`;
  return getComputedStyle(probe).color;
}

/** Calls back whenever the theme changes, by the switch or by the system. */
export function onThemeChange(callback) {
  new MutationObserver(callback).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", callback);
}
