// Eight activation functions with their derivatives, and a gradient that goes back through several layers.

import { brief, fixed, say, signed } from "../../python.js";

export const size = { width: 340, height: 340 };

const sigmoid = (z) => 1 / (1 + Math.exp(-z));
const density = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

// the normal distribution function by its series; beyond 8 it is 0 or 1 to the last digit
function normal(z) {
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
  let [sum, term] = [0, z];
  for (let k = 1; Math.abs(term) > 1e-18; k += 1) {
    sum += term;
    term *= (z * z) / (2 * k + 1);
  }
  return 0.5 + density(z) * sum;
}

// each as [name in PyTorch, function, derivative]
const FUNCTIONS = [
  ["Sigmoid()", sigmoid, (z) => sigmoid(z) * (1 - sigmoid(z))],
  ["Tanh()", Math.tanh, (z) => 1 - Math.tanh(z) ** 2],
  ["ReLU()", (z) => Math.max(0, z), (z) => (z > 0 ? 1 : 0)],
  ["LeakyReLU(negative_slope=0.01)", (z) => (z > 0 ? z : 0.01 * z), (z) => (z > 0 ? 1 : 0.01)],
  ["ELU(alpha=1.0)", (z) => (z > 0 ? z : Math.expm1(z)), (z) => (z > 0 ? 1 : Math.exp(z))],
  ["Softplus(beta=1.0, threshold=20.0)", (z) => (z > 20 ? z : Math.log1p(Math.exp(z))), (z) => (z > 20 ? 1 : sigmoid(z))],
  ["SiLU()", (z) => z * sigmoid(z), (z) => sigmoid(z) * (1 + z * (1 - sigmoid(z)))],
  ["GELU(approximate='none')", (z) => z * normal(z), (z) => normal(z) + z * density(z)],
];

export function chain({ f, w, layers, x }) {
  const [, value, derivative] = FUNCTIONS[f];
  const found = [];
  let [z, gradient] = [x, 1];
  for (let layer = 1; layer <= layers; layer += 1) {
    const [a, slope] = [value(z), derivative(z)];
    gradient *= layer === 1 ? slope : w * slope;
    found.push({ z, a, slope, gradient });
    z = w * a;
  }
  return found;
}

// f"{value:.3g}": a tie goes to the even digit
function general(value) {
  const [digits, power] = value.toExponential(2).split("e").map(Number);
  if (value === 0) return fixed(value, 0);
  if (power >= -4 && power < 3) return fixed(value, 2 - power).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

export function printed(state) {
  const rows = chain(state).map(({ z, a, slope, gradient }, k) =>
    [String(k + 1).padStart(5), ...[z, a, slope].map((each) => fixed(each, 3, 7)), general(gradient).padStart(10)].join(" "),
  );
  return `${[FUNCTIONS[state.f][0], "layer       z    f(z)   f'(z)   gradient", ...rows].join("\n")}\n`;
}

export function said(state, labels) {
  const found = chain(state);
  const { gradient } = found.at(-1);
  const far = Math.abs(gradient);
  const kind = far === 0 ? "zero"
    : state.layers === 1 ? "first"
    : far <= 0.5 ? "vanishes"
    : far < 2 ? "stays" : "grows";
  const values = { x: signed(state.x, 1), a: signed(found[0].a, 3), slope: signed(found[0].slope, 3) };
  return say(labels.said + labels[kind], { ...values, gradient: brief(gradient) });
}

const X = (x) => 174 + 50 * x;
const Y = (y) => 132 - 38 * y;
const at = (x, y) => `${X(x).toFixed(1)},${Y(y).toFixed(1)}`;

// a curve, with a gap where it jumps
function curve(kind, values) {
  const points = Array.from({ length: 121 }, (_, n) => [-3 + n / 20, values(-3 + n / 20)]);
  const steps = points.map(([x, y], n) => {
    const jump = n === 0 || Math.abs(y - points[n - 1][1]) > 0.5;
    return `${jump ? "M" : "L"}${at(x, y)}`;
  });
  return ["path", { class: kind, d: steps.join("") }];
}

const LOG = (value) => 258 - 8 * Math.max(-8, Math.log10(Math.abs(value))); // 1 lies at 258

function bar({ gradient }, k) {
  const layer = ["text", { class: "middle", x: 53 + 29 * k, y: 338 }, String(k + 1)];
  if (gradient === 0) return [layer, ["text", { class: "middle", x: 53 + 29 * k, y: 274 }, "0"]];
  const top = Math.min(LOG(gradient), 258);
  const height = Math.max(Math.abs(LOG(gradient) - 258), 1.5);
  const column = ["rect", { class: "f2", x: 44 + 29 * k, y: top.toFixed(1), width: 18, height: height.toFixed(1) }];
  // what is smaller than the axis goes
  const on = ["path", { fill: "var(--touch-paper)", d: `M${47 + 29 * k},312h12l-6,7z` }];
  return Math.abs(gradient) < 1e-8 ? [layer, column, on] : [layer, column];
}

export function picture(state, labels) {
  const [, value, derivative] = FUNCTIONS[state.f];
  const found = chain(state);
  const seen = found.filter(({ z, a }) => Math.abs(z) <= 3 && a <= 3.2);
  const { slope } = found[0];
  return [
    ["path", { class: "line thin ink", d: `M24,132H324M174,10V176` }],
    ...[-3, -2, -1, 1, 2, 3].map((x) => ["text", { class: "middle", x: X(x), y: 148 }, signed(x, 0)]),
    ...[-1, 1, 2, 3].map((y) => ["text", { class: "end", x: 169, y: Y(y) + 4 }, signed(y, 0)]),
    curve("line c0", value),
    curve("line c3 dashed", derivative),
    ["path", { class: "line thin faint", d: `M${at(state.x, value(state.x))}L${at(state.x, slope)}` }],
    ["circle", { class: "f3", r: 4, cx: X(state.x), cy: Y(slope).toFixed(1) }],
    ...seen.slice(1).map(({ z, a }) => ["circle", { class: "f0", r: 3, cx: X(z).toFixed(1), cy: Y(a).toFixed(1) }]),
    ["path", { class: "line c0", d: "M24,18h22" }],
    ["text", { x: 51, y: 22 }, labels.value],
    ["path", { class: "line c3 dashed", d: "M24,36h22" }],
    ["text", { x: 51, y: 40 }, labels.slope],
    ["circle", { class: "f0", r: 3, cx: 35, cy: 54 }],
    ["text", { x: 51, y: 58 }, labels.later],
    ["text", { x: 24, y: 208 }, labels.bars],
    ["path", { class: "line thin ink", d: "M38,258H336" }],
    ...[[3, "1000"], [0, "1"], [-3, "0.001"], [-6, "10⁻⁶"]].map(([power, text]) => ["text", { class: "end", x: 36, y: 262 - 8 * power }, text]),
    ...found.flatMap(bar),
  ];
}

export const handles = [
  {
    controls: ["x"],
    at: (state) => [X(state.x), Y(FUNCTIONS[state.f][1](state.x))],
    moved: (x) => ({ x: (x - 174) / 50 }),
  },
];
