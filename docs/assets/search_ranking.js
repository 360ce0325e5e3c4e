// What search does with words: index the sections of a site, and rank them for a query.
// Scores are BM25 over weighted fields (Robertson, Zaragoza and Taylor, 2004, “Simple BM25 extension to
// multiple weighted fields”); Chinese is indexed by pairs of characters, so no dictionary is needed.

const FIELDS = { title: 3, tags: 6, asked: 3, page: 1, text: 1, code: 0.3 };
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.5;
const PREFIX_WEIGHT = 0.5;
const TYPO_WEIGHT = 0.6;
const CALLED = 3; // how many times as much a document counts that is called what was typed,
const BARE = 1.5; // or so without its module
const REST = 0.4; // the share of the second section of a page in its score, of the third its square, …
const STOP_WORDS = new Set([
  ..."a an and are as at be by can do does for from have how i in is it its me my of on or s t".split(" "),
  ..."that the this to use was what when where which why will with you".split(" "),
  ..."about am any but could get if need our should so than then there want we would your".split(" "),
  ..."的 了 是 在 吗 呢 怎么 如何 什么 为什 么办 怎样 哪些 可以 有什 为何".split(" "),
]);

const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_.])+/gu;

/** Return the tokens of a text: words, the parts of compound names, stems, pairs of Chinese characters. */
function tokens(text) {
  const found = [];
  const words = text.normalize("NFKC").match(WORDS) || [];
  for (const word of words) {
    if (/^\p{Script=Han}/u.test(word)) {
      found.push(...pairs(word));
    } else if (!/^[\d.]*$/.test(word)) {
      found.push(...names(word));
    }
  }
  return found.filter((token) => !STOP_WORDS.has(token));
}

function pairs(han) {
  const characters = [...han];
  return characters.length === 1 ? characters : characters.slice(1).map((c, i) => characters[i] + c);
}

function names(word) {
  const parts = word.split(/[._]+|(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  const whole = [word, ...word.split(".")].map((each) => each.toLowerCase());
  const stems = parts.filter((part) => part).map((part) => stem(part.toLowerCase()));
  return [...new Set([...(parts.length > 1 ? whole : []), ...stems])];
}

/** Return an English word without its ending, so that its forms meet; that it is a word is not needed. */
function stem(word) {
  const short = word
    .replace(/(?<=..)(?:ies|y)$/, "i")
    .replace(/(?<=...)(?:ations?|ing|ed|es|s|e|ly|al)$/, "");
  return /(?<=..)([b-df-hj-np-tv-z])\1$/.test(short) ? short.slice(0, -1) : short;
}

/** Return what ranks documents, each a `location`, a `title`, and the other fields. */
function buildIndex(documents) {
  const postings = new Map();
  const lengths = documents.map(() => ({}));
  const totals = {};
  documents.forEach((document, number) => {
    for (const field of Object.keys(FIELDS)) {
      const list = tokens(document[field] || "");
      lengths[number][field] = list.length;
      totals[field] = (totals[field] || 0) + list.length;
      for (const token of list) {
        if (!postings.has(token)) postings.set(token, new Map());
        const counts = postings.get(token);
        if (!counts.has(number)) counts.set(number, {});
        counts.get(number)[field] = (counts.get(number)[field] || 0) + 1;
      }
    }
  });
  const means = Object.fromEntries(Object.entries(totals).map(([field, sum]) => [field, sum / documents.length]));
  return { documents, postings, lengths, means, names: documents.map(callings) };
}

function weight(index, number, counts) {
  let sum = 0;
  for (const [field, count] of Object.entries(counts)) {
    const relative = index.lengths[number][field] / index.means[field];
    sum += (FIELDS[field] * count) / (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relative);
  }
  return sum / (SATURATION + sum);
}

/** Return the tokens of the index that a token of the query stands for, each with how much it counts. */
function meant(index, token, unfinished) {
  const found = new Map();
  if (index.postings.has(token)) found.set(token, 1);
  if (unfinished && token.length > 1) {
    for (const other of index.postings.keys()) {
      if (other !== token && other.startsWith(token)) found.set(other, PREFIX_WEIGHT);
    }
  }
  if (!found.size && token.length > 3 && /^[\w.]+$/.test(token)) {
    let nearest = token.length > 7 ? 2 : 1;
    for (const other of index.postings.keys()) {
      const distance = edits(token, other, nearest);
      if (distance < nearest) found.clear();
      if (distance <= nearest) found.set(other, TYPO_WEIGHT);
      nearest = Math.min(nearest, distance);
    }
  }
  return found;
}

/** Return how many letters differ, neighbors swapped counting once; more than `limit` may be any such number. */
function edits(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        next[j] = Math.min(next[j], before[j - 2] + 1);
      }
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** Return the documents that fit a query, the best first, each as `{number, score, words}`. */
function rank(index, query) {
  const asked = [...new Set(tokens(query))];
  const last = /\w$/.test(query) ? asked[asked.length - 1] : undefined;
  const scores = new Map();
  let known = 0;
  for (const token of asked) {
    const best = new Map();
    let rarest = 0;
    for (const [word, share] of meant(index, token, token === last)) {
      const counts = index.postings.get(word);
      const rarity = Math.log(1 + (index.documents.length - counts.size + 0.5) / (counts.size + 0.5));
      rarest = Math.max(rarest, share * rarity);
      for (const [number, fields] of counts) {
        const score = share * rarity * weight(index, number, fields);
        if (score > (best.get(number)?.score || 0)) best.set(number, { score, word, rarity });
      }
    }
    known += rarest;
    for (const [number, { score, word, rarity }] of best) {
      const entry = scores.get(number) || { number, score: 0, matched: 0, words: [] };
      entry.score += score;
      entry.matched += rarity;
      entry.words.push(word);
      scores.set(number, entry);
    }
  }
  const wanted = squeezed(query);
  for (const entry of scores.values()) {
    entry.score *= 0.7 + 0.3 * Math.min(1, entry.matched / known);
    const all = new Set(entry.words);
    const called = ({ text, parts }) =>
      text === wanted || (parts.length === asked.length && parts.every((part) => all.has(part)));
    entry.score *= Math.max(1, ...index.names[entry.number].filter(called).map(({ worth }) => worth));
  }
  return [...scores.values()].sort((a, b) => b.score - a.score || a.number - b.number);
}

/** Return what a document is called: its title, and the terms that it explains. */
function callings({ title, tags }) {
  return [title, ...(tags || "").split("\n")]
    .filter((name) => name)
    .flatMap((name) => [{ text: squeezed(name), parts: [...new Set(tokens(name))], worth: CALLED }, ...bare(name)]);
}

/** Return a name of several words without its module: nn.BatchNorm2d may be typed batchnorm2d. */
function bare(name) {
  const last = name.split(".").pop();
  return last !== name && /[\p{Ll}\d]\p{Lu}/u.test(last) ? [{ text: squeezed(last), parts: [], worth: BARE }] : [];
}

function squeezed(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[\s\-_()]+/g, "");
}

/** Return the pages that fit a query, the best first, each a list of its sections in the order of their scores. */
function search(index, query) {
  const pages = new Map();
  for (const entry of rank(index, query)) {
    const page = index.documents[entry.number].location.split("#")[0];
    if (!pages.has(page)) pages.set(page, []);
    pages.get(page).push(entry);
  }
  const total = (entries) => entries.reduce((sum, { score }, place) => sum + score * REST ** place, 0);
  return [...pages.values()].sort((a, b) => total(b) - total(a));
}

/** Return documents, each section with the title of its page. */
function withPageTitles(documents) {
  const titles = new Map(documents.map(({ location, title }) => [location, title]));
  return documents.map((document) => ({ ...document, page: titles.get(document.location.split("#")[0]) }));
}
