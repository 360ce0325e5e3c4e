// The softmax of three scores, its cross-entropy, and the gradient of that.

import { brief, fixed, say, signed } from "../../python.js";

const f32 = Math.fround;

export const size = { width: 340, height: 244 };

export function results({ z0, z1, z2, temperature, target }) {
  const z = [z0, z1, z2].map((logit) => f32(f32(logit) / f32(temperature)));
  const top = Math.max(...z);
  const powers = z.map((each) => Math.exp(each - top)); // none overflows
  const sum = powers.reduce((one, other) => one + other);
  const p = powers.map((power) => power / sum);
  const gradient = p.map((share, k) => share - (k === target ? 1 : 0));
  const loss = Math.log(f32(sum)) - (z[target] - top);
  return { p, gradient, loss };
}

export function printed(state) {
  const { p, gradient, loss } = results(state);
  const row = (values) => values.map((value) => fixed(value, 4, 8)).join(" ");
  return `p         ${row(p)}\ngradient  ${row(gradient)}\n= p - one-hot True\nloss ${fixed(loss, 4)}\n`;
}

export function said(state, labels) {
  const { p, gradient, loss } = results(state);
  const share = p[state.target];
  const [g, l] = [gradient[state.target], loss].map((each) => signed(each, 3));
  return say(labels.said, { p: share < 0.1 ? brief(share, 4) : signed(share, 3), g, loss: l });
}

const ROW = [48, 104, 160]; // the middle of each class's bars
const ZERO = { logit: 118, softmax: 184, gradient: 294 };
const SCALE = { logit: 7.5, softmax: 56, gradient: 36 };

function bars(kind, values, color) {
  const [zero, scale] = [ZERO[kind], SCALE[kind]];
  return values.flatMap((value, k) => [
    ["rect", { class: color, x: zero + Math.min(0, value * scale), y: ROW[k] - 9, width: Math.abs(value * scale), height: 18 }],
    ["path", { class: "line thin ink", d: `M${zero},${ROW[k] - 13}v26` }],
    ["text", { class: "middle", x: middle(kind), y: ROW[k] + 27 }, signed(value, kind === "logit" ? 1 : 3)],
  ]);
}

function middle(kind) {
  return ZERO[kind] + (kind === "softmax" ? SCALE.softmax / 2 : 0);
}

// beside the gradient, which never leaves −1 … 1
function cost(loss, labels) {
  const width = Math.min(205, 17 * loss);
  return [
    ["text", { x: 0, y: 236 }, labels.loss],
    ["rect", { class: "f1", x: 118, y: 223, width: width.toFixed(1), height: 18 }],
    ["path", { class: "line thin ink", d: "M118,219v25" }],
    ["text", { class: "end", x: 112, y: 236 }, signed(loss, 3)],
    ...(17 * loss > 205 ? [["path", { class: "f1", d: "M326,223l9,9l-9,9z" }]] : []),
  ];
}

export function picture(state, labels) {
  const { p, gradient, loss } = results(state);
  return [
    ...Object.keys(ZERO).map((kind) => ["text", { class: "middle", x: middle(kind), y: 18 }, labels[kind]]),
    ...ROW.map((y, k) => ["text", { x: 0, y: y + 4 }, say(labels[k === state.target ? "right" : "class"], { k })]),
    ...bars("logit", [state.z0, state.z1, state.z2], "f0"),
    ...bars("softmax", p, "f2"),
    ...bars("gradient", gradient, "f3"),
    // the one-hot target: all of the share for the right class
    ["rect", { class: "line thin ink dashed", x: ZERO.softmax, y: ROW[state.target] - 13, width: SCALE.softmax, height: 26 }],
    ["text", { class: "end", x: 340, y: 207 }, labels.target],
    ...cost(loss, labels),
  ];
}

export const handles = ["z0", "z1", "z2"].map((name, k) => ({
  controls: [name],
  at: (state) => [ZERO.logit + SCALE.logit * state[name], ROW[k]],
  moved: (x) => ({ [name]: (x - ZERO.logit) / SCALE.logit }),
}));
