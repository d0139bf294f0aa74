// Loaded before the page is drawn, so that a reader who chose a theme never sees the other one flash.
const chosen = localStorage.getItem("theme");
if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
