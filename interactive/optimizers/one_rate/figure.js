// SGD, momentum, RMSprop and Adam for 40 steps in one valley, at one rate, in float64 as in the snippet.

import { brief, say, signed } from "../../python.js";

export const size = { width: 340, height: 254 };

const NAMES = ["SGD", "momentum", "RMSprop", "Adam"];
const COLOR = { SGD: 0, momentum: 3, RMSprop: 2, Adam: 4 };

// what each does to one number of w, given the gradient; `kept` is what it remembers of that number
const STEP = {
  SGD: (rate, beta, g) => -rate * g,
  momentum(rate, beta, g, t, kept) {
    kept.v = t === 1 ? g : beta * kept.v + g;
    return -rate * kept.v;
  },
  RMSprop(rate, beta, g, t, kept) {
    kept.s = 0.99 * (kept.s ?? 0) + 0.01 * g * g;
    return (-rate * g) / (Math.sqrt(kept.s) + 1e-8);
  },
  Adam(rate, beta, g, t, kept) {
    kept.m = beta * (kept.m ?? 0) + (1 - beta) * g;
    kept.v = 0.999 * (kept.v ?? 0) + 0.001 * g * g;
    const root = Math.sqrt(kept.v) / Math.sqrt(1 - 0.999 ** t) + 1e-8;
    return ((-rate / (1 - beta ** t)) * kept.m) / root;
  },
};

export function paths({ rate, beta, c, turn, x, y }) {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [xx, xy, yy] = [cos * cos + c * sin * sin, (1 - c) * cos * sin, sin * sin + c * cos * cos];
  const path = (step) => {
    const points = [[x, y]];
    const kept = [{}, {}];
    for (let t = 1; t <= 40; t += 1) {
      const w = points.at(-1);
      const g = [xx * w[0] + xy * w[1], xy * w[0] + yy * w[1]];
      points.push(w.map((each, k) => each + step(rate, beta, g[k], t, kept[k])));
    }
    return points;
  };
  return Object.fromEntries(NAMES.map((name) => [name, path(STEP[name])]));
}

// f"{value:8.3g}"
function general(value) {
  const [digits, power] = value.toExponential(2).split("e").map(Number);
  if (power >= -4 && power < 3) return String(Number(value.toPrecision(3)));
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

export function printed(state) {
  const found = paths(state);
  const rows = NAMES.map((name) =>
    [name.padEnd(8), ...[10, 20, 40].map((step) => general(Math.hypot(...found[name][step])).padStart(8))].join(" "),
  );
  return `distance to the minimum after 10, 20 and 40 steps\n${rows.join("\n")}\n`;
}

export function said(state, labels) {
  if (state.x === 0 && state.y === 0) return labels.still;
  const found = paths(state);
  const far = NAMES.map((name) => [Math.hypot(...found[name][40]), labels[name]]).sort(([one], [other]) => one - other);
  const all = far.map(([distance, name]) => `${name} ${short(distance)}`).join(labels.comma);
  const [limit, later] = [2 / state.c, (2 * (1 + state.beta)) / state.c];
  const angle = (state.turn * Math.PI) / 180;
  const across = state.y * Math.cos(angle) - state.x * Math.sin(angle);
  const floor = Math.abs(across) < 1e-9 && state.c > 1;
  const near = Math.hypot(...found.SGD[40]) < Math.hypot(state.x, state.y); // rounding has not led it off the floor
  const beyond = (each) => state.rate > each + 1e-9;
  const kind = floor && near ? "floor" : floor ? "rounded" : beyond(later) ? "both" : beyond(limit) ? "one" : "none";
  return say(labels.order + labels[kind], { all, limit: brief(limit), later: brief(later) });
}

function short(distance) {
  if (distance >= 1000) return "> 1000";
  return distance < 0.001 ? "< 0.001" : Number(distance.toPrecision(2)).toString();
}

const X = (x) => 170 + 40 * x;
const Y = (y) => 122 - 40 * y;
const at = ([x, y]) => `${X(x).toFixed(1)},${Y(y).toFixed(1)}`;

function ring(level, { c, turn }) {
  const points = Array.from({ length: 73 }, (_, n) => {
    const [u, v] = [Math.sqrt(level) * Math.cos((n * Math.PI) / 36), Math.sqrt(level / c) * Math.sin((n * Math.PI) / 36)];
    const angle = (turn * Math.PI) / 180;
    return at([u * Math.cos(angle) - v * Math.sin(angle), u * Math.sin(angle) + v * Math.cos(angle)]);
  });
  return ["polyline", { class: "line thin faint", points: points.join(" ") }];
}

function track(name, points) {
  const r = name === "Adam" ? 3 : 1.7; // seen beside RMSprop, which may take the same path
  const seen = points.filter(([x, y]) => Math.hypot(x, y) < 30);
  const opacity = name === "Adam" ? 0.55 : 1;
  const dot = ([x, y], size) => ["circle", { class: `f${COLOR[name]}`, "fill-opacity": opacity, r: size, cx: X(x).toFixed(1), cy: Y(y).toFixed(1) }];
  return [
    ["polyline", { class: `line thin c${COLOR[name]}`, points: seen.map(at).join(" ") }],
    ...seen.map((point) => dot(point, r)),
    ...(seen.length === points.length ? [dot(points.at(-1), 5)] : []),
  ];
}

export function picture(state, labels) {
  const found = paths(state);
  return [
    ...[1, 4, 9, 25, 60].map((level) => ring(level, state)),
    ...["Adam", "SGD", "RMSprop", "momentum"].flatMap((name) => track(name, found[name])),
    ["path", { class: "line ink", d: `M${X(0) - 6},${Y(0)}h12m-6,-6v12` }],
    ["rect", { fill: "var(--touch-paper)", x: 0, y: 222, width: 340, height: 32 }],
    ["path", { class: "line thin ink", d: "M0,222H340" }],
    ...[-3, 0, 3].map((x) => ["text", { class: "middle", x: X(x), y: 218 }, signed(x, 0)]),
    ["text", { class: "middle", x: X(1.5), y: 218 }, "x"],
    ["text", { x: 2, y: Y(1) + 4 }, "y"],
    ...[-2, 2].map((y) => ["text", { x: 2, y: Y(y) + 4 }, signed(y, 0)]),
    ...NAMES.flatMap((name, k) => [
      ["circle", { class: `f${COLOR[name]}`, r: 5, cx: 20 + [0, 66, 162, 248][k], cy: 240 }],
      ["text", { x: 29 + [0, 66, 162, 248][k], y: 244 }, labels[name]],
    ]),
  ];
}

export const handles = [
  {
    controls: ["x", "y"],
    at: ({ x, y }) => [X(x), Y(y)],
    moved: (x, y) => ({ x: (x - 170) / 40, y: (122 - y) / 40 }),
  },
];
