/**
 * Makes an element. Text is set as text, never as markup: labels and sentences come from strangers' articles.
 *
 * @param {string} name "tag" or "tag.class.class"
 * @param {Object} properties attributes; `on…` are listeners, `null` and `false` are left out
 * @param {...(Node|string)} children
 */
export function element(name, properties = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  if (classes.length) made.className = classes.join(" ");
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key === "href") made.href = safeAddress(value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** An address that a click may follow: http, https or one of our own paths; anything else (javascript:, data:) is "#". */
export function safeAddress(address) {
  try {
    const full = new URL(address, location.href);
    return full.protocol === "http:" || full.protocol === "https:" ? full.href : "#";
  } catch {
    return "#";
  }
}
