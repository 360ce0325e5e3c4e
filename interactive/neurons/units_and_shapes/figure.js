// Hidden tanh units learn one of three shapes by gradient descent with momentum, in float64 as in the snippet.

import { place, region, zeros } from "../../plane.js";
import { fixed, say, signed } from "../../python.js";

export const size = { width: 340, height: 390 };

const turns = (count, share) => Array.from({ length: count }, (_, k) => {
  const angle = (k * Math.PI * share) / count;
  return [Math.cos(angle), Math.sin(angle)];
});
const moved = (points, [x, y]) => points.map(([a, b]) => [a + x, b + y]);
const circle = turns(20, 2);
const cloud = turns(10, 2).map(([x, y]) => [0.2 * x, 0.2 * y]);
const moon = moved(turns(20, 1), [-0.5, -0.25]);
const corners = (...places) => places.flatMap((each) => moved(cloud, each));

// class 0, then class 1, with 20 points each
const SHAPES = [
  [...corners([0.7, 0.7], [-0.7, -0.7]), ...corners([0.7, -0.7], [-0.7, 0.7])],
  [...moon, ...moon.map(([x, y]) => [-x, -y])],
  [...circle.map(([x, y]) => [0.4 * x, 0.4 * y]), ...circle],
];
const target = (n) => (n < 20 ? 0 : 1);

export const direction = ({ width, degrees }, k) => (k * 2 * Math.PI) / width + (degrees * Math.PI) / 180;

// a unit is w1, w2, b and its weight v in the output
function answer({ units, c }, x1, x2) {
  return units.reduce((sum, [w1, w2, b, v]) => sum + v * Math.tanh(w1 * x1 + w2 * x2 + b), c);
}

function measured(net, X) {
  const units = net.units.map(() => [0, 0, 0, 0]);
  let [loss, c, right] = [0, 0, 0];
  X.forEach(([x1, x2], n) => {
    const h = net.units.map(([w1, w2, b]) => Math.tanh(w1 * x1 + w2 * x2 + b));
    const z = h.reduce((sum, each, k) => sum + each * net.units[k][3], 0) + net.c;
    right += z > 0 === (target(n) === 1);
    loss += (Math.max(z, 0) - z * target(n) + Math.log1p(Math.exp(-Math.abs(z)))) / X.length;
    const dz = (1 / (1 + Math.exp(-z)) - target(n)) / X.length;
    h.forEach((each, k) => {
      const dh = dz * net.units[k][3] * (1 - each * each);
      [dh * x1, dh * x2, dh, dz * each].forEach((part, place) => (units[k][place] += part));
    });
    c += dz;
  });
  return { loss, right, gradient: { units, c } };
}

let last = { key: "" };

export function trained(state) {
  const { shape, width, degrees, rate, steps } = state;
  const key = [shape, width, degrees, rate, steps].join();
  if (last.key === key) return last; // it is asked for several times for each picture
  const X = SHAPES[shape];
  const angles = Array.from({ length: width }, (_, k) => direction(state, k));
  const net = { units: angles.map((angle) => [Math.cos(angle), Math.sin(angle), 0.5, 1]), c: 0 };
  const velocity = { units: angles.map(() => [0, 0, 0, 0]), c: 0 };
  const losses = [];
  for (let step = 0; ; step += 1) {
    const { loss, right, gradient } = measured(net, X);
    losses.push(loss);
    if (step === steps) return (last = { key, net, losses, right });
    gradient.units.forEach((unit, k) => unit.forEach((each, place) => {
      velocity.units[k][place] = 0.9 * velocity.units[k][place] + each;
      net.units[k][place] -= rate * velocity.units[k][place];
    }));
    velocity.c = 0.9 * velocity.c + gradient.c;
    net.c -= rate * velocity.c;
  }
}

export function printed(state) {
  const { losses, right } = trained(state);
  const rows = losses.flatMap((loss, step) => (step % 100 ? [] : [`step ${String(step).padStart(3)}  loss ${fixed(loss, 4)}`]));
  return `${rows.join("\n")}\nright: ${right} of 40\n`;
}

export function said(state, labels) {
  const { shape, width, steps } = state;
  const { losses, right } = trained(state);
  const slow = steps >= 100 && losses.at(-51) - losses.at(-1) < 0.02;
  const kind = right === 40 ? "all"
    : steps === 0 ? "begin"
    : width === 1 ? "line"
    : shape === 2 && width === 2 ? "ring"
    : slow ? "stuck" : "open";
  return say(labels.said + labels[kind], { steps, width, right, loss: signed(losses.at(-1), 3) });
}

const SIDE = 80; // of one unit
const VIEW = { left: 50, top: 4, side: SIDE, from: -1.5, to: 1.5 };
const [across, down] = place(VIEW);
const tip = (angle) => [across(Math.cos(angle)), down(Math.sin(angle))];

function arrow(angle) {
  const [x, y] = tip(angle);
  return ["path", { class: "line c1", d: `M${across(0)},${down(0)}L${x.toFixed(1)},${y.toFixed(1)}` }];
}

function dot(one, x, y) {
  return one ? ["circle", { class: "f0", r: 4.5, cx: x, cy: y }] : ["rect", { class: "f2", x: x - 4, y: y - 4, width: 8, height: 8 }];
}

function curve(losses) {
  const points = losses.map((loss, step) => `${(50 + 0.4 * step).toFixed(1)},${(380 - 40 * Math.min(loss, 1.25)).toFixed(1)}`);
  const [x, y] = points.at(-1).split(",");
  return [
    ["path", { class: "line thin ink", d: "M50,324V380h240" }],
    ["polyline", { class: "line c3", points: points.join(" ") }],
    ["circle", { class: "f3", r: 3.5, cx: x, cy: y }],
  ];
}

export function picture(state, labels) {
  const { net, losses } = trained(state);
  return [
    region(VIEW, (x1, x2) => answer(net, x1, x2) > 0),
    ["rect", { class: "line thin faint", x: 50, y: 4, width: 240, height: 240 }],
    ...[-1, 0, 1].map((x) => ["text", { class: "middle", x: across(x), y: 258 }, signed(x, 0)]),
    ...[-1, 0, 1].map((y) => ["text", { class: "end", x: 44, y: down(y) + 4 }, signed(y, 0)]),
    ["text", { class: "middle", x: across(1.4), y: 258 }, "x₁"],
    ["text", { class: "end", x: 44, y: down(1.4) + 4 }, "x₂"],
    ...net.units.flatMap((unit) => zeros(VIEW, unit, "ink")),
    ...SHAPES[state.shape].map(([x1, x2], n) => dot(target(n), across(x1), down(x2))),
    ...net.units.map((_, k) => arrow(direction(state, k))),
    dot(1, 57, 276),
    ["text", { x: 74, y: 280 }, labels.one],
    dot(0, 57, 294),
    ["text", { x: 74, y: 298 }, labels.zero],
    ["path", { class: "line dashed ink", d: "M170,276h20" }],
    ["text", { x: 198, y: 280 }, labels.unit],
    ["path", { class: "line c1", d: "M170,294h20" }],
    ["text", { x: 198, y: 298 }, labels.start],
    ["rect", { class: "f0", "fill-opacity": 0.16, x: 170, y: 303, width: 20, height: 13 }],
    ["text", { x: 198, y: 314 }, labels.side],
    ["text", { x: 56, y: 316 }, labels.curve],
    ["text", { class: "end", x: 44, y: 344 }, "1"],
    ["text", { class: "end", x: 44, y: 384 }, "0"],
    ...curve(losses),
  ];
}

export const handles = [
  {
    controls: ["degrees"],
    at: (state) => tip(direction(state, 0)),
    moved: (x, y) => ({ degrees: (Math.atan2(down(0) - y, x - across(0)) / Math.PI) * 180 }),
  },
];
