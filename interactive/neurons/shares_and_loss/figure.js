// The softmax of three scores, its cross-entropy, and the gradient of that.

import { fixed, say } from "../../python.js";

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

const ROW = [52, 104, 156]; // the middle of each class's bars
const ZERO = { logit: 104, softmax: 186, gradient: 294 };
const SCALE = { logit: 8, softmax: 56, gradient: 36 };

function signed(value, digits) {
  return fixed(value, digits).replace(/^-(0\.0*)$/, "$1").replace("-", "−");
}

function bars(kind, values, color) {
  const zero = ZERO[kind];
  return values.flatMap((value, k) => [
    ["rect", { class: color, x: zero + Math.min(0, value * SCALE[kind]), y: ROW[k] - 9, width: Math.abs(value * SCALE[kind]), height: 18 }],
    ["text", { class: "middle", x: kind === "softmax" ? zero + 28 : zero, y: ROW[k] + 24 }, signed(value, kind === "logit" ? 1 : 3)],
  ]);
}

export function picture(state, labels) {
  const { p, gradient } = results(state);
  const heads = { logit: ZERO.logit, softmax: ZERO.softmax + 28, gradient: ZERO.gradient };
  return [
    ...Object.entries(heads).map(([kind, x]) => ["text", { class: "middle", x, y: 18 }, labels[kind]]),
    ...ROW.map((y, k) => ["text", { x: 0, y: y + 4 }, say(labels[k === state.target ? "right" : "class"], { k })]),
    ...bars("logit", [state.z0, state.z1, state.z2], "f0"),
    ...bars("softmax", p, "f2"),
    ...bars("gradient", gradient, "f3"),
    ...Object.values(ZERO).map((x) => ["path", { class: "line thin ink", d: `M${x},34V174` }]),
    // the one-hot target: all of the share for the right class
    ["rect", { class: "line thin ink dashed", x: ZERO.softmax, y: ROW[state.target] - 12, width: SCALE.softmax, height: 24 }],
  ];
}

export const handles = ["z0", "z1", "z2"].map((name, k) => ({
  controls: [name],
  at: (state) => [ZERO.logit + SCALE.logit * state[name], ROW[k]],
  moved: (x) => ({ [name]: (x - ZERO.logit) / SCALE.logit }),
}));
