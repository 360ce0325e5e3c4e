// The search worker that the theme talks to: its messages are those of Material for MkDocs 9.
// The sections and what ranks them are fetched with the first query, not with each page.
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
  loading ??= load().catch((error) => {
    loading = undefined; // the next query tries again
    throw error;
  });
  const index = await loading;
  return search(index, query).slice(0, PAGES).map((entries) => shown(index, entries, query.trim()));
}

async function load() {
  importScripts("search_ranking.js");
  const language = location.hash.slice(1); // this file serves both
  const response = await fetch(`../${language}/search/sections.json`);
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
  const asked = [...text.matchAll(WORDS)].filter(([word]) => hits(word, words)).map(({ index }) => index);
  const near = (start) => asked.filter((place) => place >= start && place < start + EXCERPT * 0.8).length;
  const best = asked.reduce((a, b) => (near(b) > near(a) ? b : a), asked[0] || 0);
  const begin = best < EXCERPT / 2 ? 0 : sentenceStart(text, best);
  const end = begin + EXCERPT;
  return (begin ? "…" : "") + marked(text.slice(begin, end), words) + (end < text.length ? "…" : "");
}

/** Return where the sentence around a place begins, at most half an excerpt before it. */
function sentenceStart(text, place) {
  const starts = ["。", ". ", "：", "；"].map((stop) => {
    const found = text.lastIndexOf(stop, place);
    return found < 0 ? 0 : found + stop.length;
  });
  return Math.max(...starts, place - EXCERPT / 2);
}

function hits(word, words) {
  return tokens(word).some((token) => words.includes(token));
}

/** Return a text as HTML, with what was asked for marked. */
function marked(text, words) {
  let shown = "";
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    for (const [start, stop] of places(word, words)) {
      const found = escaped(text.slice(index + start, index + stop));
      shown += `${escaped(text.slice(end, index + start))}<mark>${found}</mark>`;
      end = index + stop;
    }
  }
  return shown + escaped(text.slice(end));
}

function escaped(text) {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt()};`);
}

/** Return which parts of a word to mark: all of a Latin one, of Chinese the pairs that were asked for. */
function places(word, words) {
  if (!/^\p{Script=Han}/u.test(word)) return hits(word, words) ? [[0, word.length]] : [];
  const found = [];
  for (let i = 0; i + 2 <= word.length; i++) {
    if (!words.includes(word.slice(i, i + 2))) continue;
    const last = found.at(-1);
    if (last && last[1] > i) last[1] = i + 2;
    else found.push([i, i + 2]);
  }
  return found;
}
