// Thirty steps of gradient descent on x² + 2xy + 8y², in float32 as in the snippet.

import { brief, fixed, say, signed } from "../../python.js";

const f32 = Math.fround;
const FLAT = 9 - Math.sqrt(53); // the eigenvalues of the Hessian [[2, 2], [2, 16]]
const STEEP = 9 + Math.sqrt(53);

export const size = { width: 340, height: 216 };

export function path({ rate, x, y }) {
  const points = [];
  const down = (value, gradient) => f32(value - f32(f32(rate) * gradient));
  [x, y] = [f32(x), f32(y)];
  for (let step = 0; step <= 30; step += 1) {
    points.push({ x, y, f: f32(f32(f32(x * x) + f32(2 * x * y)) + f32(8 * f32(y * y))) });
    [x, y] = [down(x, f32(2 * x + 2 * y)), down(y, f32(2 * x + 16 * y))];
  }
  return points;
}

export function printed(state) {
  const rows = path(state).flatMap(({ x, y, f }, step) =>
    step % 5 ? [] : [`${String(step).padStart(4)}  ${fixed(x, 3, 8)}  ${fixed(y, 3, 8)}  ${fixed(f, 3, 12)}`],
  );
  return `${["step         x         y             f", ...rows].join("\n")}\n`;
}

export function said(state, labels) {
  const [steep, flat] = [STEEP, FLAT].map((curvature) => 1 - state.rate * curvature);
  const kind = state.x === 0 && state.y === 0 ? "still" : steep >= 0 ? "bends" : steep > -1 ? "zigzags" : "grows";
  const values = { f: brief(path(state).at(-1).f), steep: signed(steep, 3), flat: signed(flat, 3) };
  return say(labels.end + labels[kind], values);
}

const X = (x) => 136 + 37 * x;
const Y = (y) => 96 - 37 * y;

function ring(level) {
  const points = Array.from({ length: 73 }, (_, n) => {
    const y = Math.sqrt(level / 7) * Math.sin((n * Math.PI) / 36);
    const x = Math.sqrt(level) * Math.cos((n * Math.PI) / 36) - y; // (x + y)² + 7y² = level
    return `${X(x).toFixed(1)},${Y(y).toFixed(1)}`;
  });
  return ["polyline", { class: "line thin faint", points: points.join(" ") }];
}

export function picture(state) {
  const points = path(state).filter(({ x, y }) => Math.hypot(x, y) < 30);
  const steps = points.map(({ x, y }) => `${X(x).toFixed(1)},${Y(y).toFixed(1)}`);
  return [
    ...[1, 4, 10, 20, 40, 70].map(ring),
    ["path", { fill: "var(--touch-paper)", d: "M0,190H340V216H0zM0,0H20V190H0z" }],
    ["path", { class: "line thin ink", d: "M22,190H330" }],
    ...[-2, 0, 2, 4].map((x) => ["text", { class: "middle", x: X(x), y: 206 }, String(x).replace("-", "−")]),
    ["text", { class: "end", x: 336, y: 206 }, "x"],
    ...[-2, 0, 2].map((y) => ["text", { class: "end", x: 18, y: Y(y) + 4 }, String(y).replace("-", "−")]),
    ["text", { class: "end", x: 18, y: Y(1) + 4 }, "y"],
    ["polyline", { class: "line c0", points: steps.join(" ") }],
    ...points.map(({ x, y }) => ["circle", { class: "f0", r: 2.8, cx: X(x).toFixed(1), cy: Y(y).toFixed(1) }]),
    ["path", { class: "line c2", d: `M${X(0) - 6},${Y(0)}h12m-6,-6v12` }],
  ];
}

export const handles = [
  {
    controls: ["x", "y"],
    at: ({ x, y }) => [X(x), Y(y)],
    moved: (x, y) => ({ x: (x - 136) / 37, y: (96 - y) / 37 }),
  },
];
