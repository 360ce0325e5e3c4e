// What a page does with its other language: the switch leads to the section that is being read, and a
// button sets both languages side by side. `?both` in the address does the same, and keeps `#section` free.

const link = document.querySelector("a.language");
const button = document.querySelector("button.both");
const article = document.querySelector("article");

// the theme keeps the heading being read in the address, without an event; both languages have the same ids
for (const type of ["pointerenter", "focus", "click"]) {
  link?.addEventListener(type, () => (link.hash = location.hash));
}

/** Yield the blocks and cells that say something else in the other language, each with its counterpart. */
function* translations(own, other) {
  if (own.matches(".md-typeset__scrollwrap")) own = own.querySelector("table"); // the theme wraps tables
  if (own.tagName !== other?.tagName) throw new Error("the languages differ in their blocks");
  if (own.matches("article, .home, details, .admonition, table, thead, tbody, tr")) {
    const [these, those] = [[...own.children], [...other.children]];
    if (these.length !== those.length) throw new Error("the languages differ in their blocks");
    for (const [i, each] of these.entries()) yield* translations(each, those[i]);
  } else if (!said(own.matches("td, th") ? [...own.parentNode.children] : [own], other)) {
    yield [own, other];
  }
}

/** Return whether one of the elements says the same: code without comments, a number, a term beside its translation. */
function said(elements, other) {
  return !other.querySelector("img") && elements.some((own) => own.textContent.trim() === other.textContent.trim());
}

/** Return the article of the other language: its links and pictures lead where they did, its ids are gone. */
async function fetched() {
  const response = await fetch(link.href.split("#")[0]);
  if (!response.ok) throw new Error(response.status);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const other = page.querySelector("article");
  for (const name of ["href", "src", "data-folder"]) {
    for (const each of other.querySelectorAll(`[${name}]:not([${name}^="#"])`)) {
      each.setAttribute(name, new URL(each.getAttribute(name), response.url));
    }
  }
  for (const name of ["id", "aria-labelledby"]) {
    for (const each of other.querySelectorAll(`[${name}]`)) each.removeAttribute(name);
  }
  return other;
}

/** Put a translation after its block, or, where that has a place of its own, into it. */
function insert(own, other) {
  other.querySelector(".headerlink")?.remove();
  if (own.matches("td, th, summary, .admonition-title")) {
    const inside = document.createElement("span");
    inside.append(...other.childNodes);
    own.append((other = inside));
  } else {
    own.after(other);
    own.classList.add("translated");
    own.lang = document.documentElement.lang;
    const copy = own.querySelector("pre > nav");
    if (copy) {
      const pre = other.querySelector("pre");
      pre.id = `${copy.parentNode.id}_${link.hreflang}`;
      pre.prepend(copy.cloneNode(true));
      pre.lastChild.tabIndex = 0; // it may scroll
      pre.querySelector("[data-clipboard-target]")?.setAttribute("data-clipboard-target", `#${pre.id} > code`);
    }
  }
  other.classList.add("translation");
  other.lang = link.hreflang;
}

/** Show one language or both, with what is being read at the same place of the window. */
function show(pairs) {
  const read = [...article.children].find((each) => each.getBoundingClientRect().bottom > 80);
  const place = () => read?.getBoundingClientRect().top;
  const before = place();
  document.documentElement.classList.toggle("beside", pairs.length > 0);
  for (const each of article.querySelectorAll(".translation")) each.remove();
  for (const each of article.querySelectorAll(".translated")) {
    each.classList.remove("translated");
    each.removeAttribute("lang");
  }
  for (const [own, other] of pairs) insert(own, other);
  if (scrollY) scrollBy({ top: place() - before, behavior: "instant" });
}

let store = {};
try {
  store = sessionStorage; // the next page is shown as this one
} catch {} // the browser keeps nothing

async function toggle() {
  if (button.ariaBusy === "true") return;
  const both = button.ariaPressed !== "true";
  button.ariaBusy = "true";
  button.nextElementSibling.textContent = "";
  try {
    show(both ? [...translations(article, await fetched())] : []);
    button.ariaPressed = both;
    both ? (store.both = "yes") : delete store.both;
    const search = both ? "?both" : "";
    if (search !== location.search) {
      history.replaceState(history.state, "", location.pathname + search + location.hash);
    }
  } catch (error) {
    console.warn(error);
    button.nextElementSibling.textContent = button.dataset.failed;
  }
  button.ariaBusy = "false";
}

if (button) {
  button.addEventListener("click", toggle);
  if (store.both || new URLSearchParams(location.search).has("both")) toggle();
}
