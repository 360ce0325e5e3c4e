// What all figures have in common: sliders, handles that can be dragged, the snippet with the state in its
// literals, and the state in the address. A figure itself only computes: see CONTRIBUTING.md.

import { addressOf, fromAddress } from "./address.js";
import { filled, literal, say, snapped } from "./python.js";

const SVG = "http://www.w3.org/2000/svg";
const KEYS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowDown: [1, -1], ArrowUp: [1, 1] };
KEYS.PageDown = [0, -10];
KEYS.PageUp = [0, 10];
KEYS.Home = [0, -Infinity];
KEYS.End = [0, Infinity];

function make(name, attributes = {}, ...children) {
  const element = name.startsWith("svg:") ? document.createElementNS(SVG, name.slice(4)) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

export function show(host, figure, data, pad) {
  const { controls, words, labels, made } = data;
  const control = Object.fromEntries(controls.map((each) => [each.name, each]));
  const start = Object.fromEntries(controls.map((each) => [each.name, each.value]));
  const state = { ...start, ...fromAddress(data) };
  const settle = () => Object.assign(state, figure.settled?.(state)); // what one value asks of others
  const wanted = { ...state }; // what comes back when others ask for less
  const updates = [];
  let rested;

  function set(changes) {
    for (const [name, value] of Object.entries(changes)) {
      wanted[name] = snapped(value, control[name]) ?? wanted[name];
    }
    Object.assign(state, wanted);
    settle();
    for (const update of updates) update();
    clearTimeout(rested);
    rested = setTimeout(() => {
      heard.textContent = said.textContent;
      history.replaceState(history.state, "", addressOf(data, state));
    }, 150);
  }

  settle();
  const said = make("p", { class: "touch-said" });
  const heard = make("p", { class: "touch-heard", role: "status" });
  updates.push(() => (said.textContent = figure.said(state, labels, made)));
  const panel = make(
    "div",
    { class: "touch", role: "group", "aria-label": data.title },
    make("div", { class: "touch-picture" }, picture(), said, heard),
    make("div", { class: "touch-controls" }, make("p", {}, pad ? words.draw : words.hint), ...controls.flatMap(row), tools()),
    code(),
  );
  for (const update of updates) update();
  host.querySelector(".touch-room")?.remove();
  host.append(panel);
  host.classList.add("touched");

  function picture() {
    const { width, height } = figure.size;
    const drawing = make("svg:g", { "aria-hidden": "true" });
    const svg = make("svg:svg", { viewBox: `0 0 ${width} ${height}` }, drawing);
    updates.push(() => {
      const parts = figure.picture(state, labels, made);
      drawing.replaceChildren(...parts.map(([name, attributes, ...text]) => make(`svg:${name}`, attributes, ...text)));
    });
    svg.append(...figure.handles.map((handle) => grip(svg, handle)));
    return svg;
  }

  function grip(svg, handle) {
    const names = handle.controls;
    const [first] = names;
    const element = make("svg:g", {
      class: "touch-handle",
      role: "slider",
      tabindex: 0,
      "aria-label": names.map((name) => control[name].label).join(", "),
      "aria-valuemin": control[first].min,
      "aria-valuemax": control[first].max,
      touchstart: (event) => event.preventDefault(), // or the page scrolls: touch-action does nothing inside an SVG
      pointerdown: (event) => {
        element.setPointerCapture(event.pointerId);
        element.focus();
        event.preventDefault();
      },
      pointermove: (event) => {
        if (!element.hasPointerCapture(event.pointerId)) return;
        const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
        set(handle.moved(x, y, state));
      },
      keydown: (event) => {
        if (!KEYS[event.key] || event.ctrlKey || event.altKey || event.metaKey) return;
        const [axis, steps] = KEYS[event.key];
        const name = names[axis] ?? first;
        event.preventDefault();
        set({ [name]: state[name] + (axis && handle.downward ? -steps : steps) * control[name].step });
      },
    }, make("svg:circle", { class: "touch-reach", r: 20 }), make("svg:circle", { class: "touch-grip", r: 6.5 }));
    updates.push(() => {
      const [x, y] = handle.at(state);
      element.setAttribute("transform", `translate(${x.toFixed(2)} ${y.toFixed(2)})`);
      element.setAttribute("aria-valuenow", state[first]);
      element.setAttribute("aria-valuetext", names.map((name) => literal(state[name], control[name])).join(", "));
    });
    return element;
  }

  function row(each) {
    return each.kind === "drawing" ? pad(each, { make, words, state, set, updates }) : slider(each);
  }

  function slider(each) {
    const value = make("output");
    let before;
    const input = make("input", {
      type: "range",
      min: each.min,
      max: each.max,
      step: each.step,
      "aria-label": each.label,
      name: `${data.name}.${each.name}`,
      autocomplete: "off",
      input: () => set({ [each.name]: Number(input.value) }),
      pointerdown: () => (before = wanted[each.name]),
      pointercancel: () => set({ [each.name]: before }), // the finger scrolls the page
    });
    updates.push(() => {
      const text = each.names?.[state[each.name]] ?? literal(state[each.name], each).replace("-", "−");
      input.max = figure.limits?.(state)[each.name] ?? each.max;
      input.value = state[each.name];
      input.setAttribute("aria-valuetext", text);
      value.textContent = text;
    });
    const row = make("label", { class: "touch-slider" }, make("span", {}, each.label), value, input);
    const presets = (each.presets ?? []).map((preset) => {
      const button = make("button", { type: "button", click: () => set({ [each.name]: preset }) }, each.names?.[preset] ?? literal(preset, each));
      updates.push(() => button.setAttribute("aria-pressed", state[each.name] === preset));
      return button;
    });
    return presets.length ? [row, make("div", { class: "touch-buttons", role: "group", "aria-label": each.label }, ...presets)] : [row];
  }

  function tools() {
    const link = () => `${addressOf(data, state).split("#")[0]}#${host.id}`;
    return make("div", { class: "touch-buttons" }, copying(words.link, link), act(words.reset, () => set(start)));
  }

  function code() {
    const slots = {};
    const colored = data.code.map((part) => {
      if (part.slot) return (slots[part.slot] = make("mark", { class: part.class }));
      return Array.isArray(part) ? make("span", { class: part[0] }, part[1]) : part;
    });
    const printed = make("code");
    updates.push(() => {
      for (const [name, slot] of Object.entries(slots)) slot.textContent = literal(state[name], control[name]);
      printed.textContent = figure.printed(state, made);
    });
    const text = () => filled(data.code, controls, state);
    const short = text().split("\n").length < 60 && matchMedia("(min-width: 45em)").matches;
    return make(
      "details",
      { class: "touch-code", ...(short && { open: "" }) },
      make("summary", {}, say(words.code, { file: data.file })),
      make("div", { class: "language-python highlight" }, block(data.file, make("code", {}, ...colored))),
      make("div", { class: "touch-buttons" }, copying(words.copy, text), act(words.download, () => download(data.file, text()))),
      make("p", {}, words.printed),
      make("div", { class: "language-output highlight" }, block(words.printed, printed)),
    );
  }

  function block(label, content) {
    return make("pre", { tabindex: 0, role: "region", "aria-label": label }, content);
  }

  function act(label, action) {
    return make("button", { type: "button", click: action }, label);
  }

  function copying(label, text) {
    const button = act(label, async () => {
      try {
        await navigator.clipboard.writeText(text());
        button.textContent = words.copied;
      } catch {
        button.textContent = words.refused;
      }
      setTimeout(() => (button.textContent = label), 2000);
    });
    button.setAttribute("aria-live", "polite");
    return button;
  }
}

function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/x-python" }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
