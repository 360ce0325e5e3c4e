// Ten steps of gradient descent on x², in float32 as in the snippet.

import { fixed, say, signed } from "../../python.js";

const f32 = Math.fround;

export const size = { width: 340, height: 240 };

export function path({ rate, start }) {
  const points = [];
  let x = f32(start);
  for (let step = 0; step <= 10; step += 1) {
    const gradient = f32(2 * x);
    points.push({ x, y: f32(x * x), gradient });
    x = f32(x - f32(f32(rate) * gradient));
  }
  return points;
}

export function printed(state) {
  const rows = path(state).map(
    ({ x, y, gradient }, step) => `${String(step).padStart(4)}  ${fixed(x, 3, 5)} ${fixed(y, 3, 6)}  ${fixed(gradient, 3, 8)}`,
  );
  return `${["step      x   f(x)  gradient", ...rows].join("\n")}\n`;
}

export function said(state, labels) {
  const factor = 1 - 2 * state.rate;
  const kind = state.start === 0 ? "still"
    : state.rate === 0.5 ? "hits"
    : state.rate < 0.5 ? "slides"
    : state.rate < 1 ? "leaps"
    : state.rate === 1 ? "stays" : "grows";
  const { x } = path(state).at(-1);
  return say(labels.step + labels[kind], { x: signed(x, 3), factor: signed(factor, 2) });
}

const X = (x) => 170 + 19 * x;
const Y = (y) => 212 - 3.05 * y;

export function picture(state) {
  const curve = Array.from({ length: 129 }, (_, n) => -8 + n / 8).map((x) => `${X(x)},${Y(x * x).toFixed(1)}`);
  const points = path(state).filter(({ x }) => Math.abs(x) < 40);
  const steps = points.map(({ x, y }) => `${X(x).toFixed(1)},${Y(y).toFixed(1)}`);
  return [
    ["path", { class: "line thin ink", d: `M18,212H322` }],
    ...[-5, 0, 5].map((x) => ["text", { class: "middle", x: X(x), y: 228 }, String(x).replace("-", "−")]),
    ...[25, 50].map((y) => ["text", { class: "end", x: 18, y: Y(y) + 4 }, String(y)]),
    ["text", { class: "end", x: 330, y: 228 }, "x"],
    ["text", { class: "middle", x: 170, y: 16 }, "f(x) = x²"],
    ["polyline", { class: "line thin ink", points: curve.join(" ") }],
    ["polyline", { class: "line c0", points: steps.join(" ") }],
    ...points.map(({ x, y }) => ["circle", { class: "f0", r: 3.5, cx: X(x).toFixed(1), cy: Y(y).toFixed(1) }]),
  ];
}

export const handles = [
  {
    controls: ["start"],
    at: ({ start }) => [X(start), Y(start * start)],
    moved: (x) => ({ start: (x - 170) / 19 }),
  },
];
