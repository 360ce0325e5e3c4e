// A neuron with two inputs: its line, ten points of two classes, and their mean cross-entropy.

import { fixed, say, signed } from "../../python.js";

const POINTS = [
  [1.5, 2, 1], [2.5, 0.5, 1], [0.5, 1, 1], [2, -1, 1], [-0.5, 2.5, 1],
  [-1.5, 0.5, 0], [-2.5, -0.5, 0], [-1, -1.5, 0], [0.5, -2.5, 0], [-0.5, 0, 0],
];

export const size = { width: 340, height: 330 };

const sigmoid = (z) => 1 / (1 + Math.exp(-z));

export function results({ w1, w2, b }) {
  const points = POINTS.map(([x1, x2, y]) => {
    const z = w1 * x1 + w2 * x2 + b; // exact: all are multiples of an eighth
    const loss = Math.max(z, 0) - y * z + Math.log1p(Math.exp(-Math.abs(z)));
    return { x1, x2, y, z, a: sigmoid(z), loss, right: z > 0 === (y === 1) };
  });
  const right = points.filter((each) => each.right).length;
  return { points, right, loss: points.reduce((sum, each) => sum + each.loss, 0) / points.length };
}

export function printed(state) {
  const { points, right, loss } = results(state);
  const rows = points.map(({ x1, x2, y, z, a }) =>
    [fixed(x1, 1, 4), fixed(x2, 1, 4), y, fixed(z, 2, 6), fixed(a, 3)].join("  "),
  );
  return `${["  x1    x2  y       z      a", ...rows].join("\n")}\n${right} of 10 right, loss ${fixed(loss, 4)}\n`;
}

export function said(state, labels) {
  const { right, loss } = results(state);
  const length = Math.hypot(state.w1, state.w2);
  const kind = !length ? "flat" : border(state, 0).length ? "width" : "outside";
  const rest = say(labels[kind], { a: signed(sigmoid(state.b), 3), width: signed((2 * Math.log(9)) / length, 2) });
  return say(labels.said, { right, loss: signed(loss, 3) }) + rest;
}

const SCALE = 46;
const [LEFT, TOP] = [32, 6]; // of the square from −3 to 3
const X = (x) => LEFT + SCALE * (x + 3);
const Y = (y) => TOP + SCALE * (3 - y);
const at = ([x, y]) => `${X(x).toFixed(1)},${Y(y).toFixed(1)}`;

// the part of the square where z is at least a level, and where its border crosses the square
function part({ w1, w2, b }, level) {
  const corners = [[-3, -3], [3, -3], [3, 3], [-3, 3]];
  const over = ([x, y]) => w1 * x + w2 * y + b - level;
  const [inside, crossed] = [[], []];
  corners.forEach((corner, k) => {
    const next = corners[(k + 1) % 4];
    const [here, there] = [over(corner), over(next)];
    if (here >= 0) inside.push(corner);
    if (here >= 0 === there >= 0) return;
    const share = here / (here - there);
    const point = corner.map((each, axis) => each + share * (next[axis] - each));
    inside.push(point);
    crossed.push(point);
  });
  return { inside, crossed };
}

function border(state, level) {
  const { crossed } = part(state, level);
  return crossed.length < 2 ? [] : [
    ["path", { class: level ? "line thin ink dashed" : "line ink", d: `M${crossed.map(at).join("L")}` }],
  ];
}

function mark({ x1, x2, y, right }) {
  const [x, top] = [X(x1), Y(x2)];
  const shape = y
    ? ["circle", { class: "f0", r: 5.5, cx: x, cy: top }]
    : ["rect", { class: "f2", x: x - 5, y: top - 5, width: 10, height: 10 }];
  return right ? [shape] : [shape, cross(x, top)];
}

const cross = (x, y) => ["path", { class: "line ink", d: `M${x - 9},${y - 9}l18,18m0,-18l-18,18` }];

// what the marks mean, below the square
function legend(labels) {
  return [
    ["circle", { class: "f0", r: 5.5, cx: 32, cy: 317 }],
    ["text", { x: 43, y: 321 }, labels.one],
    ["rect", { class: "f2", x: 102, y: 312, width: 10, height: 10 }],
    ["text", { x: 118, y: 321 }, labels.zero],
    cross(188, 317),
    ["text", { x: 203, y: 321 }, labels.wrong],
    ["rect", { class: "f0", "fill-opacity": 0.13, x: 254, y: 310, width: 14, height: 14 }],
    ["text", { x: 274, y: 321 }, "a > 0.5"],
  ];
}

const tip = ({ w1, w2 }) => [LENGTH * w1, LENGTH * w2];
const LENGTH = 0.5; // of the arrow, for each unit of w

// the point of the line nearest to the middle, kept in the square
function foot({ w1, w2, b }) {
  const square = w1 * w1 + w2 * w2;
  if (!square) return [0, 0];
  const factor = Math.max(-2.8, Math.min(2.8, -b / Math.sqrt(square))) / Math.sqrt(square);
  return [factor * w1, factor * w2];
}

// a name beside a handle, in the direction of w or turned from it by an eighth, where no line is
function named(name, [x, y], { w1, w2 }, turned) {
  const turn = Math.atan2(w2, w1) + (turned ? Math.PI / 4 : 0);
  const [right, up] = [X(x) + 17 * Math.cos(turn), Y(y) + 4 - 17 * Math.sin(turn)];
  return ["text", { class: "middle", x: right.toFixed(1), y: up.toFixed(1) }, name];
}

export function picture(state, labels) {
  const { points } = results(state);
  const arrow = tip(state);
  return [
    ["polygon", { class: "f0", "fill-opacity": 0.13, points: part(state, 0).inside.map(at).join(" ") }],
    ["rect", { class: "line thin faint", x: LEFT, y: TOP, width: 6 * SCALE, height: 6 * SCALE }],
    ...[-2, 0, 2].map((x) => ["text", { class: "middle", x: X(x), y: 298 }, signed(x, 0)]),
    ...[-2, 0, 2].map((y) => ["text", { class: "end", x: LEFT - 5, y: Y(y) + 4 }, signed(y, 0)]),
    ["text", { class: "middle", x: X(1), y: 298 }, "x₁"],
    ["text", { class: "end", x: LEFT - 5, y: Y(1) + 4 }, "x₂"],
    ...border(state, -Math.log(9)),
    ...border(state, Math.log(9)),
    ...border(state, 0),
    ...points.flatMap(mark),
    ...legend(labels),
    ["path", { class: "line c1", d: `M${at([0, 0])}L${at(arrow)}` }],
    named("w/2", arrow, state, false),
    named("b", foot(state), state, true),
  ];
}

export const handles = [
  {
    controls: ["w1", "w2"],
    at: (state) => [X(tip(state)[0]), Y(tip(state)[1])],
    moved: (x, y) => ({ w1: (x - X(0)) / SCALE / LENGTH, w2: (Y(0) - y) / SCALE / LENGTH }),
  },
  {
    controls: ["b"],
    at: (state) => [X(foot(state)[0]), Y(foot(state)[1])],
    moved: (x, y, { w1, w2 }) => ({ b: (-w1 * (x - X(0)) - w2 * (Y(0) - y)) / SCALE }),
  },
];
