// A control that is drawn: a pad for a finger, a pen or a mouse, and the 64 numbers that its strokes become.
// Arrow keys move through these; space and enter ink a cell or clear it.

import { drawn } from "./cells.js";
import { say } from "./python.js";

const PEN = 0.08; // of the pad's side
const [SIDE, FULL, EMPTY] = [8, 16, "0".repeat(64)];
const KEYS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

export function pad(control, { make, words, state, set, updates }) {
  let strokes = [];
  let mine = EMPTY; // what the strokes give; whatever else is shown takes them off the pad
  let frame = 0;
  const value = () => state[control.name];
  const change = (drawing) => set({ [control.name]: drawing });

  const ink = make("svg:path", { class: "touch-ink", "stroke-width": 100 * PEN });
  const here = make("svg:text", { x: 50, y: 53, class: "touch-here" }, words.here);
  const board = make("svg:svg", {
    class: "touch-board",
    viewBox: "0 0 100 100",
    role: "img",
    "aria-label": words.board,
    pointerdown: (event) => {
      if (event.button || !event.isPrimary) return;
      board.setPointerCapture(event.pointerId);
      event.preventDefault();
      strokes.push([place(event)]);
      draw();
    },
    pointermove: (event) => {
      if (!board.hasPointerCapture(event.pointerId)) return;
      const passed = event.getCoalescedEvents?.() ?? [];
      strokes.at(-1)?.push(...(passed.length ? passed : [event]).map(place));
      draw();
    },
  }, here, ink);

  function place({ clientX, clientY }) {
    const { left, top, width, height } = board.getBoundingClientRect();
    return [(clientX - left) / width, (clientY - top) / height].map((side) => Math.min(1, Math.max(0, side)));
  }

  function draw() {
    const lines = strokes.map((stroke) => stroke.map((point) => point.map((side) => (100 * side).toFixed(2)).join(" ")));
    ink.setAttribute("d", lines.map((line) => `M${line.join("L")}${line.length > 1 ? "" : "h0"}`).join(""));
    here.setAttribute("visibility", strokes.length ? "hidden" : "visible");
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!strokes.length) return;
      mine = drawn(strokes, PEN);
      change(mine);
    });
  }

  const cells = Array.from({ length: SIDE * SIDE }, (_, index) => make("svg:rect", {
    class: "touch-cell",
    x: index % SIDE,
    y: Math.floor(index / SIDE),
    width: 1,
    height: 1,
    role: "gridcell",
    tabindex: index ? -1 : 0,
    click: () => turn(index),
    keydown: (event) => pressed(event, index),
  }));
  const rows = Array.from({ length: SIDE }, (_, row) =>
    make("svg:g", { role: "row" }, ...cells.slice(SIDE * row, SIDE * (row + 1))));
  const grid = make("svg:svg", { viewBox: "0 0 8 8", class: "touch-board", role: "grid", "aria-label": words.cells }, ...rows);

  function turn(index) {
    const counts = [...value()];
    counts[index] = parseInt(counts[index], FULL + 1) ? "0" : FULL.toString(FULL + 1);
    change(counts.join(""));
  }

  function pressed(event, index) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (KEYS[event.key]) {
      const [row, column] = [Math.floor(index / SIDE), index % SIDE].map((at, axis) =>
        Math.min(SIDE - 1, Math.max(0, at + KEYS[event.key][axis])));
      const next = cells[SIDE * row + column];
      cells[index].setAttribute("tabindex", -1);
      next.setAttribute("tabindex", 0);
      next.focus();
    } else if (event.key === " " || event.key === "Enter") turn(index);
    else return;
    event.preventDefault();
  }

  updates.push(() => {
    if (value() !== mine) {
      strokes = [];
      mine = EMPTY;
      draw();
    }
    cells.forEach((cell, index) => {
      const count = parseInt(value()[index], FULL + 1);
      cell.setAttribute("fill-opacity", count / FULL);
      cell.setAttribute("aria-selected", count > 0);
      cell.setAttribute("aria-label", say(words.cell, { row: Math.floor(index / SIDE) + 1, column: (index % SIDE) + 1, count }));
    });
  });

  const button = (label, drawing) => make("button", { type: "button", click: () => { mine = ""; change(drawing); } }, label);
  const examples = control.examples.map(([label, drawing]) => {
    const element = button(label, drawing);
    updates.push(() => element.setAttribute("aria-pressed", value() === drawing));
    return element;
  });
  return [
    make("div", { class: "touch-pad" }, board, make("div", { class: "touch-cells" }, grid, make("p", {}, control.label))),
    make("div", { class: "touch-buttons", role: "group", "aria-label": control.label }, button(words.clear, EMPTY), ...examples),
  ];
}
