// A drawing of 64 numbers from 0 to 16 goes through a network that was trained when the site was built.

import { fixed, halves, say } from "../../python.js";

export const size = { width: 340, height: 308 };
export const handles = [];

// a kernel of 3×3 for each pair of maps, a zero around the image, then what is below 0 becomes 0
function convolved(maps, side, weights, biases) {
  return biases.map((bias, to) => Array.from({ length: side * side }, (_, place) => {
    const [row, column] = [Math.floor(place / side), place % side];
    let sum = bias;
    maps.forEach((map, from) => {
      for (let tap = 0; tap < 9; tap++) {
        const [y, x] = [row + Math.floor(tap / 3) - 1, column + (tap % 3) - 1];
        if (y >= 0 && y < side && x >= 0 && x < side) sum += weights[9 * (maps.length * to + from) + tap] * map[side * y + x];
      }
    });
    return Math.max(0, sum);
  }));
}

function pooled(maps, side) {
  const half = side / 2;
  return maps.map((map) => Array.from({ length: half * half }, (_, place) => {
    const at = 2 * side * Math.floor(place / half) + 2 * (place % half);
    return Math.max(map[at], map[at + 1], map[at + side], map[at + side + 1]);
  }));
}

export function layers({ drawing }, { weights }) {
  const numbers = halves(weights);
  const take = (count) => numbers.splice(0, count);
  const image = [...drawing].map((sign) => parseInt(sign, 17) / 16);
  const first = convolved([image], 8, take(72), take(8));
  const smaller = pooled(first, 8);
  const second = convolved(smaller, 4, take(1152), take(16));
  const last = pooled(second, 4);
  const features = last.flat();
  const matrix = take(640);
  const logits = take(10).map((bias, digit) =>
    features.reduce((sum, feature, index) => sum + matrix[64 * digit + index] * feature, bias));
  return { maps: [first, smaller, second, last], logits };
}

function shares(logits) {
  const powers = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function best(values) {
  return values.indexOf(Math.max(...values));
}

export function printed(state, made) {
  const found = shares(layers(state, made).logits);
  return `${made.before}read as ${best(found)}\n${found.map((share, digit) => `${digit}  ${fixed(share, 3)}\n`).join("")}`;
}

export function said(state, labels, made) {
  const found = shares(layers(state, made).logits);
  const [first, second] = [...found.keys()].sort((one, other) => found[other] - found[one]);
  const kind = /^0+$/.test(state.drawing) ? "empty" : found[first] < 0.5 ? "unsure" : "sure";
  return say(labels[kind], { first, second, share: fixed(found[first], 2), next: fixed(found[second], 2) });
}

const LINES = [ // of maps: their label, their side in cells and on the picture, how far apart, where
  { label: "first", cells: 8, side: 36, step: 43.3, y: 18 },
  { label: "smaller", cells: 4, side: 36, step: 43.3, y: 76 },
  { label: "second", cells: 4, side: 17, step: 21.4, y: 134 },
  { label: "last", cells: 2, side: 17, step: 21.4, y: 173 },
];
const BARS = { y: 286, height: 72, width: 20, step: 34 };

function map(values, x, { cells, side, y }, most) {
  const cell = side / cells;
  const inked = values.flatMap((value, index) => value > 0.02 * most ? [["rect", {
    class: "f0",
    x: x + (index % cells) * cell,
    y: y + Math.floor(index / cells) * cell,
    width: cell,
    height: cell,
    "fill-opacity": (value / most).toFixed(2),
  }]] : []);
  return [...inked, ["rect", { class: "line thin faint", x, y, width: side, height: side }]];
}

export function picture(state, labels, made) {
  const { maps, logits } = layers(state, made);
  const found = shares(logits);
  const winner = best(found);
  const lines = LINES.flatMap((line, number) => {
    const most = Math.max(...maps[number].flat()) || 1;
    return [
      ["text", { x: 0, y: line.y - 5 }, labels[line.label]],
      ...maps[number].flatMap((values, index) => map(values, index * line.step + 0.5, line, most)),
    ];
  });
  const bars = found.flatMap((share, digit) => {
    const [x, height] = [BARS.step * digit + 7, Math.max(0.5, share * BARS.height)];
    return [
      ["rect", { class: digit === winner ? "f1" : "f0", x, y: BARS.y - height, width: BARS.width, height }],
      ["text", { class: "middle", x: x + BARS.width / 2, y: BARS.y + 16 }, digit],
    ];
  });
  return [...lines, ["text", { x: 0, y: 206 }, say(labels.shares, { winner, share: fixed(found[winner], 2) })], ...bars];
}
