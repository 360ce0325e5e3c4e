// The attention of one query of two numbers to five words, whose vectors are keys and values at once.

import { fixed, say, signed } from "../../python.js";

const f32 = Math.fround;
const WORDS = ["cat", "drinks", "milk", "and", "purrs"];
const KEYS = [[2, 2], [-2, -1], [2, -2], [0, 0], [-1.5, 2]];

export const size = { width: 340, height: 220 };

export function results({ x, y, temperature }) {
  const scale = f32(1 / (Math.sqrt(2) * temperature));
  const scores = KEYS.map(([one, two]) => f32(f32(f32(f32(x) * one) + f32(y) * two) * scale) + 0);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((one, other) => one + other);
  const weights = powers.map((power) => power / sum);
  const output = [0, 1].map((axis) => weights.reduce((total, weight, word) => total + weight * KEYS[word][axis], 0));
  return { scores, weights, output };
}

export function printed(state) {
  const { scores, weights, output } = results(state);
  const rows = WORDS.map((word, k) => `${word.padEnd(6)} ${fixed(scores[k], 2, 7)} ${fixed(weights[k], 3, 7)}`);
  const end = output.map((number) => fixed(number, 3, 7)).join(" ");
  return `word     score  weight\n${rows.join("\n")}\noutput ${end}\nagrees: True\n`;
}

export function said(state, labels) {
  const { scores } = results(state);
  const [one, two] = WORDS.map((_, k) => k).sort((a, b) => scores[b] - scores[a]);
  const gap = scores[one] - scores[two];
  if (Math.max(...scores) === Math.min(...scores)) return labels.even;
  const ratio = Math.exp(gap);
  const names = { one: labels[WORDS[one]], two: labels[WORDS[two]] };
  if (gap < 1e-4) return say(labels.tie, names); // but for the rounding
  const times = ratio < 10000 ? String(Number(ratio.toPrecision(3))) : labels.many;
  return say(labels.said, { ...names, gap: signed(gap, 2), ratio: times });
}

const UNIT = 29;
const [X, Y] = [(x) => 95 + UNIT * x, (y) => 100 - UNIT * y];
const BARS = { x: 206, y: 26, step: 37, length: 130 };

function plane(weights, labels) {
  return [
    ["path", { class: "line thin faint", d: `M${X(-3)},${Y(0)}H${X(3)}M${X(0)},${Y(-3)}V${Y(3)}` }],
    ["text", { class: "end", x: X(3.2), y: Y(0) + 20 }, `${labels.thing} →`],
    ["text", { x: X(0) + 4, y: Y(3) + 8 }, `↑ ${labels.animal}`],
    ...KEYS.flatMap(([x, y], k) => [
      ["circle", { class: "f2", cx: X(x), cy: Y(y), r: (4 + 22 * Math.sqrt(weights[k])).toFixed(1), "fill-opacity": 0.4 }],
      ["text", { class: "middle", x: X(x), y: Y(y) + 4 }, WORDS[k]],
    ]),
  ];
}

export function picture(state, labels) {
  const { weights, output } = results(state);
  const [left, top] = [X(output[0]), Y(output[1])];
  return [
    ...plane(weights, labels),
    ["path", { class: "line c1", d: `M${X(0)},${Y(0)}L${X(state.x).toFixed(1)},${Y(state.y).toFixed(1)}` }],
    ["path", { class: "line c3", d: `M${(left - 8).toFixed(1)},${(top - 8).toFixed(1)}l16,16m0,-16l-16,16` }],
    ["text", { class: "f1", x: 0, y: 214 }, labels.query],
    ["text", { class: "f3", x: 62, y: 214 }, labels.output],
    ["text", { class: "f2", x: 126, y: 214 }, labels.size],
    ...WORDS.flatMap((word, k) => {
      const y = BARS.y + k * BARS.step;
      return [
        ["text", { x: BARS.x, y }, labels[word]],
        ["text", { class: "end", x: BARS.x + BARS.length, y }, fixed(weights[k], 3)],
        ["rect", { class: "f2", x: BARS.x, y: y + 4, width: (BARS.length * weights[k]).toFixed(1), height: 10 }],
        ["rect", { class: "line thin faint", x: BARS.x, y: y + 4, width: BARS.length, height: 10 }],
      ];
    }),
  ];
}

export const handles = [
  {
    controls: ["x", "y"],
    at: ({ x, y }) => [X(x), Y(y)],
    moved: (x, y) => ({ x: (x - 95) / UNIT, y: (100 - y) / UNIT }),
  },
];
