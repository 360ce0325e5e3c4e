// From strokes to 64 numbers from 0 to 16, as the images of scikit-learn's digits were made: stretched to a box,
// drawn thicker or thinner, set upright, counted. The same in Python: snippets/labs/strokes_to_cells.py

const [SIDE, WIDE] = [32, 20]; // the bitmap, and the box in its middle that strokes are stretched to

function inked(strokes, pen, x, y) {
  return strokes.some((stroke) => (stroke.length > 1 ? stroke.slice(1) : stroke).some(([bx, by], index) => {
    const [ax, ay] = stroke[index];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const [toX, toY] = [x - ax - along * dx, y - ay - along * dy];
    return toX * toX + toY * toY <= (pen * pen) / 4;
  }));
}

function bitmap(ink) {
  return Array.from({ length: SIDE }, (_, row) => Array.from({ length: SIDE }, (_, column) => Boolean(ink(row, column))));
}

function boxed(strokes, pen) {
  const [x, y] = [0, 1].map((axis) => {
    const sides = strokes.flat().map((point) => point[axis]);
    const low = Math.min(...sides) - pen / 2;
    return { low, length: Math.max(...sides) + pen / 2 - low };
  });
  return bitmap((row, column) => {
    const place = column - (SIDE - WIDE) / 2;
    return place >= 0 && place < WIDE
      && inked(strokes, pen, x.low + (x.length * (place + 0.5)) / WIDE, y.low + (y.length * (row + 0.5)) / SIDE);
  });
}

// the neighbors of ink are inked, too; or those of paper are paper
function spread(image, ink) {
  const is = (row, column) => image[row]?.[column] === ink;
  const near = (row, column) => is(row, column) || is(row - 1, column) || is(row + 1, column) || is(row, column - 1) || is(row, column + 1);
  return bitmap((row, column) => near(row, column) === ink);
}

function even(image) {
  const ink = image.flat().filter(Boolean).length;
  for (const [least, most] of [[256, 412], [108, 560]]) {
    if (ink < least) image = spread(image, true);
    else if (ink > most) image = spread(image, false);
  }
  return image;
}

function upright(image) {
  const [above, below] = [2, 29].map((row) => image[row].indexOf(true));
  if (above < 0 || below < 0) return image;
  return bitmap((row, column) => image[row][column - Math.floor(((row - 16) * (above - below)) / 27 + 0.5)]);
}

// strokes on a pad with sides of 1, in 64 signs: how many of 16 pixels are inked, 0 to g
export function drawn(strokes, pen) {
  const image = upright(even(boxed(strokes, pen)));
  const counts = Array(64).fill(0);
  image.forEach((line, row) => line.forEach((ink, column) => {
    counts[8 * Math.floor(row / 4) + Math.floor(column / 4)] += ink;
  }));
  return counts.map((count) => count.toString(17)).join("");
}
