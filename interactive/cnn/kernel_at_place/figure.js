// A kernel of 3×3, right column minus left, on scikit-learn's digit number 13: small integers, exact in float32.

import { fixed, say, signed } from "../../python.js";

const DIGIT = [
  [0, 2, 9, 15, 14, 9, 3, 0],
  [0, 4, 13, 8, 9, 16, 8, 0],
  [0, 0, 0, 6, 14, 15, 3, 0],
  [0, 0, 0, 11, 14, 2, 0, 0],
  [0, 0, 0, 2, 15, 11, 0, 0],
  [0, 0, 0, 0, 2, 15, 4, 0],
  [0, 1, 5, 6, 13, 16, 6, 0],
  [0, 2, 12, 12, 13, 11, 0, 0],
];
const KERNEL = [-1, 0, 1];
const TAPS = [0, 1, 2];

export const size = { width: 340, height: 314 };

export function output({ stride, padding, dilation }) {
  return Math.floor((8 + 2 * padding - (dilation * (3 - 1) + 1)) / stride) + 1;
}

// the last place of the output
export function limits(state) {
  return { row: output(state) - 1, column: output(state) - 1 };
}

export function settled(state) {
  const { row, column } = limits(state);
  return { row: Math.min(state.row, row), column: Math.min(state.column, column) };
}

// where the nine weights lie on the image for one place of the output
function rows({ stride, padding, dilation }, index) {
  return TAPS.map((tap) => index * stride - padding + tap * dilation);
}

export function covered(state, row = state.row, column = state.column) {
  return rows(state, row).map((y) => rows(state, column).map((x) => DIGIT[y]?.[x] ?? 0));
}

function sides(values) {
  return KERNEL.map((_, column) => values.reduce((sum, row) => sum + row[column], 0));
}

function response(values) {
  const [left, , right] = sides(values);
  return right - left;
}

export function printed(state) {
  const n = output(state);
  const values = covered(state);
  const sum = fixed(response(values), 1);
  return [
    `by the formula ${n}  output (1, 1, ${n}, ${n})`,
    ...values.map((row) => `[${row.join(", ")}]`),
    `sum of products ${sum}`,
    `at this place   ${sum}\n`,
  ].join("\n");
}

// the lines, and the columns, of the image on which a weight lies somewhere
function used(state) {
  return new Set(Array.from({ length: output(state) }, (_, index) => rows(state, index)).flat());
}

function unseen(state) {
  const seen = used(state);
  const lines = DIGIT.filter((_, line) => seen.has(line)).length;
  return 64 - lines * lines;
}

export function said(state, labels) {
  const [left, , right] = sides(covered(state));
  const kind = right > left ? "brighter" : right < left ? "darker" : "level";
  const count = unseen(state);
  return say(labels[kind] + labels[count ? "unseen" : "all"], { left, right, sum: signed(right - left, 0), count });
}

const CELL = 15;
const [LEFT, TOP] = [31, 52]; // of the image, which has room for a padding of 2
const OUT = { x: 270, y: 112, cell: 12 }; // its middle
const BOX = { window: 14, kernel: 124, y: 242, cell: 22 };

function square(name, x, y, side, more = {}) {
  return ["rect", { class: name, x, y, width: side, height: side, ...more }];
}

function image(state) {
  const { padding } = state;
  const cells = DIGIT.flatMap((line, y) => line.map((value, x) =>
    square("white", LEFT + x * CELL, TOP + y * CELL, CELL, { "fill-opacity": value / 16 })));
  const side = (8 + 2 * padding) * CELL;
  return [
    square("black", LEFT - padding * CELL, TOP - padding * CELL, side), // padding is 0, as black as a 0 in the image
    ...cells,
    ["path", { class: "line c4", d: crosses(used(state)) }],
    square("line thin faint dashed", LEFT - padding * CELL, TOP - padding * CELL, side),
    square("line thin faint", LEFT, TOP, 8 * CELL),
  ];
}

// on each pixel that no weight ever meets
function crosses(seen) {
  return DIGIT.flatMap((line, y) => line.map((_, x) =>
    seen.has(x) && seen.has(y) ? "" : `M${LEFT + x * CELL + 4},${TOP + y * CELL + 4}l7,7m0,-7l-7,7`)).join("");
}

function map(state) {
  const n = output(state);
  const { cell } = OUT;
  const [x, y] = [OUT.x - (n * cell) / 2, OUT.y - (n * cell) / 2];
  const cells = Array.from({ length: n * n }, (_, index) => {
    const [row, column] = [Math.floor(index / n), index % n];
    const value = response(covered(state, row, column));
    const strength = (Math.abs(value) / 48).toFixed(2);
    return square(value < 0 ? "f0" : "f3", x + column * cell, y + row * cell, cell, { "fill-opacity": strength });
  });
  return [
    ...cells,
    square("line thin ink", x, y, n * cell),
    square("line c1", x + state.column * cell, y + state.row * cell, cell),
  ];
}

function numbers(values, left, name) {
  const { y, cell } = BOX;
  return [
    ...values.flatMap((line, row) => line.map((value, column) =>
      ["text", { class: "middle", x: left + (column + 0.5) * cell, y: y + (row + 0.7) * cell }, signed(value, 0)])),
    square(`line ${name}`, left, y, 3 * cell),
  ];
}

export function picture(state, labels) {
  const values = covered(state);
  const n = output(state);
  const { stride: s, padding: p, dilation: d } = state;
  const side = 3 * BOX.cell;
  const taps = rows(state, state.row).flatMap((y) => rows(state, state.column).map((x) =>
    square("line c1", LEFT + x * CELL, TOP + y * CELL, CELL)));
  return [
    ["text", { class: "middle", x: LEFT + 4 * CELL, y: 14 }, labels.input],
    ["text", { class: "middle", x: OUT.x, y: 14 }, say(labels.output, { n })],
    ...image(state),
    ...taps,
    ...map(state),
    ["text", { class: "f3", x: OUT.x - 62, y: 192 }, labels.above],
    ["text", { class: "f0", x: OUT.x - 62, y: 207 }, labels.below],
    ["text", { x: 0, y: 224 }, `${labels.size} ⌊(8 + 2·${p} − ${d}·(3 − 1) − 1) / ${s}⌋ + 1 = ${n}`],
    ...numbers(values, BOX.window, "c1"),
    ["text", { class: "middle", x: BOX.window + side + 22, y: BOX.y + side / 2 + 4 }, "×"],
    ...numbers(TAPS.map(() => KERNEL), BOX.kernel, "ink"),
    ["text", { class: "middle", x: BOX.kernel + side + 22, y: BOX.y + side / 2 + 4 }, "="],
    ["text", { class: "middle", x: 280, y: BOX.y + side / 2 + 4 }, signed(response(values), 0)],
    ["text", { class: "middle", x: 280, y: BOX.y + side / 2 + 22 }, labels.sum],
  ];
}

function middle(state, index) {
  return rows(state, index)[1] + 0.5;
}

function nearest(state, cells) {
  return (cells - 0.5 - rows(state, 0)[1]) / state.stride;
}

export const handles = [
  {
    controls: ["column", "row"],
    downward: true,
    at: (state) => [LEFT + CELL * middle(state, state.column), TOP + CELL * middle(state, state.row)],
    moved: (x, y, state) => ({ column: nearest(state, (x - LEFT) / CELL), row: nearest(state, (y - TOP) / CELL) }),
  },
];
