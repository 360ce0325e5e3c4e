// A network with two hidden tanh units learns XOR by gradient descent with momentum, in float64 as in the snippet.

import { place, region, zeros } from "../../plane.js";
import { fixed, say, signed } from "../../python.js";

const X = [[0, 0], [0, 1], [1, 0], [1, 1]];
const TARGET = [0, 1, 1, 0];

export const size = { width: 340, height: 394 };

const sigmoid = (z) => 1 / (1 + Math.exp(-z));

// w holds the rows of W, then b, v and c
function forward(w, [x1, x2]) {
  const h = [Math.tanh(w[0] * x1 + w[1] * x2 + w[4]), Math.tanh(w[2] * x1 + w[3] * x2 + w[5])];
  return { h, z: h[0] * w[6] + h[1] * w[7] + w[8] };
}

function measured(w) {
  const gradient = Array(9).fill(0);
  let loss = 0;
  X.forEach((x, n) => {
    const { h, z } = forward(w, x);
    loss += (Math.max(z, 0) - z * TARGET[n] + Math.log1p(Math.exp(-Math.abs(z)))) / 4;
    const dz = (sigmoid(z) - TARGET[n]) / 4;
    h.forEach((each, k) => {
      const dh = dz * w[6 + k] * (1 - each * each);
      gradient[2 * k] += dh * x[0];
      gradient[2 * k + 1] += dh * x[1];
      gradient[4 + k] += dh;
      gradient[6 + k] += dz * each;
    });
    gradient[8] += dz;
  });
  return { loss, gradient };
}

let last = { key: "" };

export function trained({ steps, rate, a1, a2, b1, b2 }) {
  const key = [steps, rate, a1, a2, b1, b2].join();
  if (last.key === key) return last; // it is asked for several times for each picture
  let w = [a1, a2, b1, b2, 0, 0, 1, 1, 0];
  let velocity = Array(9).fill(0);
  const losses = [];
  for (let step = 0; step <= steps; step += 1) {
    const { loss, gradient } = measured(w);
    losses.push(loss);
    if (step === steps) break;
    velocity = velocity.map((each, k) => 0.9 * each + gradient[k]);
    w = w.map((each, k) => each - rate * velocity[k]);
  }
  last = { key, w, losses, p: X.map((x) => sigmoid(forward(w, x).z)) };
  return last;
}

export function printed(state) {
  const { losses, p } = trained(state);
  const rows = losses.flatMap((loss, step) => (step % 40 ? [] : [`step ${String(step).padStart(3)}  loss ${fixed(loss, 4)}`]));
  return `${[...rows, ["XOR:", ...p.map((each) => fixed(each, 3))].join(" ")].join("\n")}\n`;
}

export function said(state, labels) {
  const { losses, p } = trained(state);
  const slow = state.steps >= 100 && losses.at(-41) - losses.at(-1) < 0.02;
  const halves = p.filter((each) => Math.abs(each - 0.5) < 0.1).length;
  const kind = state.a1 === state.b1 && state.a2 === state.b2 ? "same"
    : p.every((each, n) => Math.abs(each - TARGET[n]) < 0.2) ? "learned"
    : slow && halves === 2 ? "halves"
    : slow && halves === 4 ? "flat" : "open";
  return say(labels.said, { steps: state.steps, loss: signed(losses.at(-1), 3) }) + labels[kind];
}

const SIDE = 124; // of one unit
const [LEFT, TOP] = [46, 4];
const VIEW = { left: LEFT, top: TOP, side: SIDE, from: -0.5, to: 1.5 };
const [across, down] = place(VIEW);

const tip = (w1, w2) => [across(0.5 + 0.4 * w1), down(0.5 + 0.4 * w2)];

function arrow(name, w1, w2) {
  const [x, y] = tip(w1, w2);
  const length = Math.hypot(w1, w2) || 1;
  return [
    ["path", { class: "line c1", d: `M${across(0.5)},${down(0.5)}L${x.toFixed(1)},${y.toFixed(1)}` }],
    ["text", { class: "middle", x: (x + (16 * w1) / length).toFixed(1), y: (y + 4 - (16 * w2) / length).toFixed(1) }, name],
  ];
}

function curve(losses) {
  const points = losses.map((loss, step) => `${(LEFT + 1.24 * step).toFixed(1)},${(384 - 40 * Math.min(loss, 1.25)).toFixed(1)}`);
  const [x, y] = points.at(-1).split(",");
  return [
    ["path", { class: "line thin ink", d: `M${LEFT},334V384h${2 * SIDE}` }],
    ["polyline", { class: "line c3", points: points.join(" ") }],
    ["circle", { class: "f3", r: 3.5, cx: x, cy: y }],
  ];
}

// the line of a hidden unit, with its name at the end
function line(name, weights) {
  const found = zeros(VIEW, weights, "ink");
  return found.flatMap((each) => {
    const [x, y] = each[1].d.split("L")[1].split(",").map(Number);
    const [left, top] = [Math.min(284, Math.max(56, x)), Math.min(248, Math.max(18, y + 4))];
    return [each, ["text", { class: "middle", x: left, y: top }, name]];
  });
}

export function picture(state, labels) {
  const { w, losses, p } = trained(state);
  const same = state.a1 === state.b1 && state.a2 === state.b2;
  const names = same ? ["①②", ""] : ["①", "②"];
  return [
    region(VIEW, (x1, x2) => forward(w, [x1, x2]).z > 0),
    ["rect", { class: "line thin faint", x: LEFT, y: TOP, width: 2 * SIDE, height: 2 * SIDE }],
    ...[0, 1].map((x) => ["text", { class: "middle", x: across(x), y: 268 }, String(x)]),
    ...[0, 1].map((y) => ["text", { class: "end", x: LEFT - 6, y: down(y) + 4 }, String(y)]),
    ["text", { class: "middle", x: across(0.5), y: 268 }, "x₁"],
    ["text", { class: "end", x: LEFT - 6, y: down(0.5) + 4 }, "x₂"],
    ...line(names[0], [w[0], w[1], w[4]]),
    ...line(names[1], [w[2], w[3], w[5]]),
    ...X.map(([x1, x2], n) => TARGET[n]
      ? ["circle", { class: "f0", r: 7, cx: across(x1), cy: down(x2) }]
      : ["rect", { class: "f2", x: across(x1) - 6, y: down(x2) - 6, width: 12, height: 12 }]),
    ...p.map((each, n) => ["text", { class: X[n][0] ? "" : "end", x: across(X[n][0]) + (X[n][0] ? 11 : -11), y: down(X[n][1]) + 4 }, signed(each, 2)]),
    ...arrow(names[0], state.a1, state.a2),
    ...arrow(names[1], state.b1, state.b2),
    ["circle", { class: "f0", r: 5.5, cx: 57, cy: 286 }],
    ["text", { x: 74, y: 290 }, labels.one],
    ["rect", { class: "f2", x: 52, y: 299, width: 10, height: 10 }],
    ["text", { x: 74, y: 308 }, labels.zero],
    ["path", { class: "line dashed ink", d: "M170,286h20" }],
    ["text", { x: 198, y: 290 }, labels.unit],
    ["path", { class: "line c1", d: "M170,304h20" }],
    ["text", { x: 198, y: 308 }, labels.start],
    ["rect", { class: "f0", "fill-opacity": 0.16, x: 170, y: 313, width: 20, height: 13 }],
    ["text", { x: 198, y: 324 }, labels.side],
    ["text", { x: 52, y: 326 }, labels.curve],
    ["text", { class: "end", x: LEFT - 6, y: 348 }, "1"],
    ["text", { class: "end", x: LEFT - 6, y: 388 }, "0"],
    ...curve(losses),
  ];
}

const handle = (first, second) => ({
  controls: [first, second],
  at: (state) => tip(state[first], state[second]),
  moved: (x, y) => ({ [first]: (x - across(0.5)) / SIDE / 0.4, [second]: (down(0.5) - y) / SIDE / 0.4 }),
});

export const handles = [handle("a1", "a2"), handle("b1", "b2")];
