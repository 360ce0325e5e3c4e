// The softmax of three scores, its cross-entropy, and the gradient of that.

import { fixed, say, signed } from "../../python.js";

const f32 = Math.fround;

export const size = { width: 340, height: 204 };

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
  const [share, g, l] = [p[state.target], gradient[state.target], loss].map((each) => signed(each, 3));
  return say(labels.said, { p: share, g, loss: l });
}

const ROW = [48, 104, 160]; // the middle of each class's bars
const ZERO = { logit: 104, softmax: 184, gradient: 294 };
const SCALE = { logit: 8, softmax: 56, gradient: 36 };

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

export function picture(state, labels) {
  const { p, gradient } = results(state);
  return [
    ...Object.keys(ZERO).map((kind) => ["text", { class: "middle", x: middle(kind), y: 18 }, labels[kind]]),
    ...ROW.map((y, k) => ["text", { x: 0, y: y + 4 }, say(labels[k === state.target ? "right" : "class"], { k })]),
    ...bars("logit", [state.z0, state.z1, state.z2], "f0"),
    ...bars("softmax", p, "f2"),
    ...bars("gradient", gradient, "f3"),
    // the one-hot target: all of the share for the right class
    ["rect", { class: "line thin ink dashed", x: ZERO.softmax, y: ROW[state.target] - 13, width: SCALE.softmax, height: 26 }],
  ];
}

export const handles = ["z0", "z1", "z2"].map((name, k) => ({
  controls: [name],
  at: (state) => [ZERO.logit + SCALE.logit * state[name], ROW[k]],
  moved: (x) => ({ [name]: (x - ZERO.logit) / SCALE.logit }),
}));
