// What is drawn in a square of the plane of two inputs. It begins at left, top; side is one unit, and both
// inputs go from `from` to `to`.

const CELL = 2;

export function place({ left, top, side, from, to }) {
  return [(x) => left + side * (x - from), (y) => top + side * (to - y)];
}

// where something holds, as seen from the middle of each cell: in each row, the runs of them
export function region(view, holds) {
  const { left, top, side, from, to } = view;
  const count = Math.round(((to - from) * side) / CELL);
  let path = "";
  for (let row = 0; row < count; row += 1) {
    const y = to - ((row + 0.5) * CELL) / side;
    for (let k = 0, first = -1; k <= count; k += 1) {
      const inside = k < count && holds(from + ((k + 0.5) * CELL) / side, y);
      if (inside && first < 0) first = k;
      if (inside || first < 0) continue;
      path += `M${left + first * CELL},${top + row * CELL}h${(k - first) * CELL}v${CELL}h${(first - k) * CELL}z`;
      first = -1;
    }
  }
  return ["path", { class: "f0", "fill-opacity": 0.16, d: path }];
}

// the line w1 x + w2 y + b = 0, as far as it lies in the square
export function zeros(view, [w1, w2, b], name) {
  const { from, to } = view;
  const ends = [from, to].flatMap((side) => [
    ...(w2 ? [[side, -(b + w1 * side) / w2]] : []),
    ...(w1 ? [[-(b + w2 * side) / w1, side]] : []),
  ]);
  const inside = ends.filter((end) => end.every((each) => each >= from - 1e-4 && each <= to + 1e-4));
  const far = inside.find(([x, y]) => Math.hypot(x - inside[0][0], y - inside[0][1]) > 0.01);
  if (!far) return [];
  const [across, down] = place(view);
  const [start, end] = [inside[0], far].map(([x, y]) => `${across(x).toFixed(1)},${down(y).toFixed(1)}`);
  return [["path", { class: `line dashed ${name}`, d: `M${start}L${end}` }]];
}
