// The words of what scripts draw, in the reader's language. Pages bring their own; `#messages` may replace any of these.
const french = {
  anyType: "Tous les liens",
  copied: "Copié",
  copy: "Copier",
  dark: "Thème sombre",
  evidence: "Preuves",
  evidenceHint: "Touchez un lien du graphe pour lire les phrases qui le prouvent ; touchez un nom pour voir ses autres liens.",
  error: "Le serveur n’a pas répondu.",
  execute: "Exécuter la requête",
  fit: "Recentrer",
  from: "du",
  graphEmpty: "Aucun lien trouvé dans les articles du corpus.",
  graphHint: "Graphe de relations ; la liste qui suit dit la même chose en mots.",
  kinds: "Afficher",
  light: "Thème clair",
  legend: { says: "dit, cite, parle de", doing: "prend part à", denies: "dément, conteste", unsure: "pas établi" },
  links: (n) => (n > 1 ? `${n} liens` : "1 lien"),
  list: "Les mêmes liens en liste",
  loading: "Chargement…",
  mapEmpty: "Aucun lieu à placer sur la carte.",
  more: "Voir ses autres liens",
  noEvidence: "Pas de phrase enregistrée pour ce lien.",
  nothing: "Rien trouvé",
  open: "Ouvrir la page",
  openIn: "Ouvrir dans la page SPARQL",
  places: "Les mêmes lieux en liste",
  query: "La requête SPARQL",
  questionMenu: "Une question toute prête",
  retry: "Réessayer",
  results: (n) => (n > 1 ? `${n} suggestions` : "1 suggestion"),
  rows: (n, ms) => `${n > 1 ? `${n} lignes` : `${n} ligne`} en ${(ms / 1000).toLocaleString("fr", { maximumFractionDigits: 2 })} s`,
  run: "Poser la question",
  timelineEmpty: "Aucun événement daté.",
  truncated: "Seuls les liens les plus forts sont montrés.",
  until: "au",
  write: "Écrire sa propre requête",
  kind: {
    person: "personne", organisation: "organisation", media: "média", government: "gouvernement", place: "lieu",
    event: "événement", claim: "propos", source: "source", article: "article", anonymous: "source anonyme", vague: "source vague", other: "autre",
  },
  status: {
    fact: "fait", alleged: "allégué", planned: "annoncé", denied: "démenti", negated: "nié", possible: "possible",
  },
};

const english = {
  anyType: "All links",
  copied: "Copied",
  copy: "Copy",
  dark: "Dark theme",
  evidence: "Evidence",
  evidenceHint: "Touch a link of the graph to read the sentences that prove it; touch a name to see its other links.",
  error: "The server did not answer.",
  execute: "Run the query",
  fit: "Centre",
  from: "from",
  graphEmpty: "No link found in the articles of this corpus.",
  graphHint: "Graph of relations; the list below says the same in words.",
  kinds: "Show",
  light: "Light theme",
  legend: { says: "says, cites, speaks of", doing: "takes part in", denies: "denies, disputes", unsure: "not established" },
  links: (n) => (n > 1 ? `${n} links` : "1 link"),
  list: "The same links as a list",
  loading: "Loading…",
  mapEmpty: "No place to put on the map.",
  more: "See its other links",
  noEvidence: "No sentence is recorded for this link.",
  nothing: "Nothing found",
  open: "Open its page",
  openIn: "Open on the SPARQL page",
  places: "The same places as a list",
  query: "The SPARQL query",
  questionMenu: "A ready-made question",
  retry: "Try again",
  results: (n) => (n > 1 ? `${n} suggestions` : "1 suggestion"),
  rows: (n, ms) => `${n === 1 ? "1 row" : `${n} rows`} in ${(ms / 1000).toFixed(2)} s`,
  run: "Ask",
  timelineEmpty: "No dated event.",
  truncated: "Only the strongest links are shown.",
  until: "to",
  write: "Write your own query",
  kind: {
    person: "person", organisation: "organisation", media: "media", government: "government", place: "place",
    event: "event", claim: "claim", source: "source", article: "article", anonymous: "anonymous source", vague: "vague source", other: "other",
  },
  status: {
    fact: "fact", alleged: "alleged", planned: "planned", denied: "denied", negated: "negated", possible: "possible",
  },
};

export const language = document.documentElement.lang.startsWith("en") ? "en" : "fr";

const fromPage = JSON.parse(document.getElementById("messages")?.textContent || "{}");

/** What the interface says, by key. */
export const words = { ...(language === "en" ? english : french), ...fromPage };

/** The word for a kind or status; the code itself where there is none. */
export function wordFor(list, code) {
  return words[list][code] ?? fromPage[`${list}.${code}`] ?? code ?? "";
}
