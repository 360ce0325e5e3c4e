// The search worker that the theme talks to: its messages are those of Material for MkDocs 9.
// The sections are fetched with the first query, not with each page.
importScripts("search_ranking.js");

const SETUP = 0;
const READY = 1;
const QUERY = 2;
const RESULT = 3;
const PAGES = 20;
const EXCERPT = 200;

let loading;

onmessage = async ({ data: { type, data } }) => {
  if (type === SETUP) postMessage({ type: READY });
  if (type === QUERY) postMessage({ type: RESULT, data: { items: data.trim() ? await results(data) : [] } });
};

async function results(query) {
  loading ??= load();
  const index = await loading;
  return search(index, query).slice(0, PAGES).map((entries) => shown(index, entries, query.trim()));
}

async function load() {
  const response = await fetch("../search/sections.json");
  return buildIndex(withPageTitles(await response.json()));
}

/** Return a page's sections as the theme shows them: it wants the page among them, and unfolds the best. */
function shown(index, entries, query) {
  const terms = { [query]: true }; // which the theme highlights on the page
  const documents = entries.map(({ number, score, words }) => {
    const { location, title, text } = index.documents[number];
    return { location, title: marked(title, words), text: excerpt(text, words), score, terms };
  });
  const page = documents[0].location.split("#")[0];
  if (!documents.some(({ location }) => location === page)) {
    const { title } = index.documents.find(({ location }) => location === page);
    documents.push({ location: page, title: marked(title, []), text: "", score: 0, terms });
  }
  return documents;
}

/** Return about the part of a text where most words of the query stand, as HTML. */
function excerpt(text, words) {
  const places = [...text.matchAll(/[\p{L}\p{N}_.]+/gu)].filter(([word]) => hits(word, words)).map(({ index }) => index);
  const count = (start) => places.filter((place) => place >= start && place < start + EXCERPT * 0.8).length;
  const best = places.reduce((a, b) => (count(b) > count(a) ? b : a), places[0] || 0);
  const begin = best < EXCERPT / 2 ? 0 : Math.max(...["。", ". ", "：", "；"].map((stop) => text.lastIndexOf(stop, best) + stop.length), best - EXCERPT / 2);
  const end = begin + EXCERPT;
  return (begin ? "…" : "") + marked(text.slice(begin, end), words) + (end < text.length ? "…" : "");
}

function hits(word, words) {
  return tokens(word).some((token) => words.includes(token));
}

function marked(text, words) {
  const escaped = (part) => part.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt()};`);
  return text.split(/(\p{Script=Han}{2}|[\p{L}\p{N}_.]+)/u).map((part, i) => (i % 2 && hits(part, words) ? `<mark>${escaped(part)}</mark>` : escaped(part))).join("");
}
