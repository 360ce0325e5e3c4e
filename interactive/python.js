// Numbers and code as Python writes them, so that a figure shows what its snippet prints.

// f"{value:width.digitsf}": a tie goes to the even digit, as in Python, and zero keeps its sign
export function fixed(value, digits, width = 0) {
  if (!Number.isFinite(value)) {
    const word = Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    return word.padStart(width);
  }
  let text = Math.abs(value).toFixed(digits);
  if (Math.abs(value) >= 1e21) text = `${BigInt(Math.abs(value))}.${"0".repeat(digits)}`;
  else if (/^50*$/.test(Math.abs(value).toFixed(Math.min(100, digits + 60)).split(".")[1].slice(digits))) {
    const [down, up] = [-0.5, 0.5].map((half) => (Math.abs(value) + half * 10 ** -digits).toFixed(digits));
    text = Number(down.at(-1)) % 2 ? up : down;
  }
  const negative = value < 0 || Object.is(value, -0);
  return `${negative ? "-" : ""}${text}`.padStart(width);
}

// the same for a sentence: a true minus, and no sign of a zero
export function signed(value, digits) {
  return fixed(value, digits).replace(/^-(0\.?0*)$/, "$1").replace("-", "−");
}

// a few digits for a sentence: 1.12, −0.0003, 5.07 × 10⁷
export function brief(value, digits = 3) {
  const [front, power] = value.toExponential(digits - 1).split("e").map(Number);
  if (value === 0 || (power >= -4 && power < 5)) return String(Number(value.toPrecision(digits))).replace("-", "−");
  const raised = [...String(power)].map((sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[sign])).join("");
  return `${front} × 10${raised}`.replace("-", "−");
}

// a literal: 2.0, 0.05, 3; the 64 signs of a drawing in eight rows
export function literal(value, control) {
  if (control.kind === "drawing") return value.match(/.{8}/g).join("\n");
  if (!control.float) return String(value);
  const text = value.toFixed(decimals(control));
  return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, ".0") : `${text}.0`;
}

// the value of a control nearest to a number, or a drawing; undefined for what is neither
export function snapped(value, control) {
  if (control.kind === "drawing") return /^[0-9a-g]{64}$/.test(value) ? value : undefined;
  if (Number.isNaN(value)) return undefined;
  const steps = Math.round((value - control.min) / control.step);
  const near = control.min + steps * control.step;
  return Number(Math.min(control.max, Math.max(control.min, near)).toFixed(decimals(control)));
}

function decimals({ step }) {
  return (String(step).split(".")[1] ?? "").length;
}

// the snippet with the values of a state in its literals
export function filled(code, controls, state) {
  const spelled = Object.fromEntries(controls.map((each) => [each.name, literal(state[each.name], each)]));
  return code.map((part) => part.slot ? spelled[part.slot] : Array.isArray(part) ? part[1] : part).join("");
}

// the numbers of an array of float16, little end first, in base64
export function halves(text) {
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const bytes = text.match(/[^=]{2,4}/g).flatMap((four) => {
    const [a, b, c = 0, d = 0] = [...four].map((sign) => signs.indexOf(sign));
    return [(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d].slice(0, four.length - 1);
  });
  return Array.from({ length: bytes.length / 2 }, (_, index) => {
    const [low, high] = [bytes[2 * index], bytes[2 * index + 1]];
    const [exponent, fraction] = [(high >> 2) & 31, (((high & 3) << 8) | low) / 1024];
    const size = exponent ? (1 + fraction) * 2 ** (exponent - 15) : fraction * 2 ** -14;
    return high & 128 ? -size : size;
  });
}

// "{a} of {b}" with values for the names
export function say(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
