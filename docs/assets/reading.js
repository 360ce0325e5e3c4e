// What a key or a finger needs, where the theme thinks of a mouse.
// Buttons with data-opens work the theme's checkboxes; a tap on a term shows its meaning first.

const NARROW = matchMedia("(max-width: 76.234375em)");
const drawer = document.getElementById("__drawer");
const sidebar = document.querySelector(".md-sidebar--primary");

function enableButtons() {
  for (const button of document.querySelectorAll("button[data-opens]")) {
    const toggle = document.getElementById(button.dataset.opens);
    button.addEventListener("click", () => toggle.click());
    toggle.addEventListener("change", () => {
      button.setAttribute("aria-expanded", toggle.checked);
      if (button.dataset.opens === "__search" && toggle.checked) document.querySelector(".md-search__input").focus();
    });
  }
}

// The menu is a drawer of panels, one over the other: the focus goes along, and closes it behind itself.
function enableDrawer() {
  const opener = document.querySelector("button[data-opens=__drawer]");
  if (!drawer || !sidebar || !opener) return;

  for (const label of sidebar.querySelectorAll(".md-nav__title[for], label[for=__toc]")) label.tabIndex = 0;

  const topmost = () => {
    const titles = sidebar.querySelectorAll(":checked ~ .md-nav > .md-nav__title[for]");
    return [...titles].findLast((title) => title.checkVisibility()) ?? sidebar.querySelector("a[href], label");
  };
  const follow = (find) => setTimeout(() => NARROW.matches && drawer.checked && find()?.focus());

  drawer.addEventListener("change", () => follow(topmost));
  sidebar.addEventListener("change", ({ target }) => {
    const parent = target.parentElement.querySelector(":scope > label");
    follow(() => (target.checked ? topmost() : parent));
  });
  document.addEventListener("focusin", ({ target }) => {
    if (drawer.checked && !sidebar.contains(target)) drawer.click();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && drawer.checked) {
      drawer.click();
      opener.focus();
    }
    if (event.key === " " && event.target.matches("label[tabindex]")) {
      event.preventDefault();
      event.target.click();
    }
  });
}

// The theme shows the meaning of what has the focus; the second tap follows the link.
function enableTaps() {
  let touched = false;
  let shown = null;
  const term = (event) => event.target.closest?.("a.term") ?? null;
  const onPointer = (event) => {
    touched = event.pointerType === "touch";
    if (term(event) !== shown) shown = null;
  };
  document.addEventListener("pointerdown", onPointer, true);
  document.addEventListener("click", (event) => {
    const link = term(event);
    if (!link || !touched || event.detail === 0 || link === shown || link.closest(".translation")) return;
    event.preventDefault();
    link.focus();
    shown = link;
  });
}

// What is wider than its place can be reached by key, and a shadow shows on which side there is more.
function showEdges(block) {
  const left = block.scrollLeft;
  const more = block.scrollWidth - block.clientWidth;
  if (more > 1) {
    block.tabIndex = 0;
    block.dataset.more = left < 1 ? "after" : left > more - 1 ? "before" : "both";
  } else {
    block.removeAttribute("tabindex");
    delete block.dataset.more;
  }
}

// The theme's script wraps tables, and puts a <nav> with the same name, or none, on every code block.
function mendBlocks() {
  for (const nav of document.querySelectorAll("nav.md-code__nav")) nav.setAttribute("role", "none");
  const resized = new ResizeObserver((entries) => entries.forEach(({ target }) => showEdges(target)));
  const blocks = ".md-typeset__scrollwrap, pre > code, figure.wide, .formula";
  for (const block of document.querySelectorAll(blocks)) {
    resized.observe(block);
    block.addEventListener("scroll", () => showEdges(block), { passive: true });
  }
}

enableButtons();
enableDrawer();
enableTaps();
// deferred: the theme's own listener, which makes these blocks, comes first
if (document.readyState === "complete") mendBlocks();
else document.addEventListener("DOMContentLoaded", mendBlocks);
