// Equal convolutions in a row, on 64 pixels: what one output depends on, and along how many paths.

import { say } from "../../python.js";

const PIXELS = 64;

export const size = { width: 340, height: 250 };

function outputs({ layers, kernel, stride }) {
  let count = PIXELS;
  for (let layer = 0; layer < layers; layer += 1) count = Math.floor((count - kernel) / stride) + 1;
  return count;
}

// the last output
export function limits(state) {
  return { place: outputs(state) - 1 };
}

export function settled(state) {
  return { place: Math.min(state.place, limits(state).place) };
}

// from the output down to the pixels: the first unit of each row that is seen, and the paths to each from there
export function rows({ layers, kernel, stride, place }) {
  const found = [{ first: place, paths: [1] }];
  for (let layer = 0; layer < layers; layer += 1) {
    const { first, paths } = found.at(-1);
    const below = Array((paths.length - 1) * stride + kernel).fill(0);
    paths.forEach((count, unit) => {
      for (let tap = 0; tap < kernel; tap += 1) below[unit * stride + tap] += count;
    });
    found.push({ first: first * stride, paths: below });
  }
  return found;
}

function field({ layers, kernel, stride }) {
  const steps = Array.from({ length: layers }, (_, layer) => stride ** layer);
  return { steps, pixels: steps.reduce((pixels, step) => pixels + (kernel - 1) * step, 1) };
}

export function printed(state) {
  const { first, paths } = rows(state).at(-1);
  const seen = paths.length;
  return [
    `${PIXELS} pixels become ${outputs(state)}`,
    `by the formula ${field(state).pixels}  measured ${seen}`,
    `from pixel ${first} to pixel ${first + seen - 1}`,
    `paths ${paths[0]} to ${Math.max(...paths)}\n`,
  ].join("\n");
}

export function said(state, labels) {
  const { first, paths } = rows(state).at(-1);
  const pixels = paths.length;
  const values = { place: state.place, field: pixels, first, last: first + pixels - 1, paths: Math.max(...paths) };
  return say(labels[pixels === 1 ? "one" : values.paths === 1 ? "even" : "said"], values);
}

const CELL = 5;
const [LEFT, TOP, BOTTOM] = [10, 30, 172];

// where a unit stands: above the middle of what it sees; `layer` 0 holds the pixels
function X({ kernel, stride }, layer, unit) {
  const seen = field({ layers: layer, kernel, stride }).pixels;
  return LEFT + CELL * (unit * stride ** layer + seen / 2);
}

function Y({ layers }, layer) {
  return BOTTOM - ((BOTTOM - TOP) * layer) / layers;
}

function lines(state, found) {
  const { layers, kernel, stride } = state;
  return found.slice(0, -1).flatMap(({ first, paths }, depth) => {
    const layer = layers - depth;
    return paths.flatMap((_, index) => Array.from({ length: kernel }, (_, tap) => {
      const below = X(state, layer - 1, (first + index) * stride + tap);
      return `M${X(state, layer, first + index)},${Y(state, layer)}L${below},${Y(state, layer - 1)}`;
    }));
  }).join("");
}

function units(state, layer) {
  const count = outputs({ ...state, layers: layer });
  return Array.from({ length: count }, (_, unit) => `M${X(state, layer, unit) - 1},${Y(state, layer)}h2`).join("");
}

function pixels({ first, paths }) {
  const most = Math.max(...paths);
  return paths.flatMap((count, index) => {
    const x = LEFT + CELL * (first + index);
    const height = (26 * count) / most;
    return [
      ["rect", { class: "f0", x, y: BOTTOM, width: CELL, height: 10 }],
      ["rect", { class: "f2", x: x + 0.5, y: BOTTOM + 40 - height, width: CELL - 1, height }],
    ];
  });
}

export function picture(state, labels) {
  const found = rows(state);
  const { steps, pixels: seen } = field(state);
  const layers = Array.from({ length: state.layers }, (_, layer) => layer + 1);
  return [
    ["text", { x: LEFT, y: 14 }, say(labels.output, { n: outputs(state) })],
    ...layers.map((layer) => ["path", { class: "line ink", d: units(state, layer) }]),
    ["path", { class: "line thin c0", d: lines(state, found), "stroke-opacity": 0.6 }],
    ["rect", { class: "line thin ink", x: LEFT, y: BOTTOM, width: PIXELS * CELL, height: 10 }],
    ...pixels(found.at(-1)),
    ["text", { x: LEFT, y: BOTTOM + 56 }, labels.input],
    ["text", { class: "end f2", x: LEFT + PIXELS * CELL, y: BOTTOM + 56 }, say(labels.paths, { most: Math.max(...found.at(-1).paths) })],
    ["text", { class: "middle", x: 170, y: BOTTOM + 74 }, `${labels.field} = 1 + (${state.kernel} − 1)·(${steps.join(" + ")}) = ${seen}`],
  ];
}

export const handles = [
  {
    controls: ["place"],
    at: (state) => [X(state, state.layers, state.place), TOP],
    moved: (x, y, state) => ({ place: (x - X(state, state.layers, 0)) / (CELL * state.stride ** state.layers) }),
  },
];
