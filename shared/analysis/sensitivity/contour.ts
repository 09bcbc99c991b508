import type { Grid } from './grid.ts';

/** A piece of a contour line, in the two drivers' own units. */
export interface ContourPiece {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/**
 * Where a grid is at a level: one or two straight pieces in each cell that it crosses, ends on the cell's sides by straight lines
 * between its corners (marching squares). A saddle is decided by the mean of the corners. Cells with a corner that has no value
 * have no line.
 */
export function contour({ x, y, cells }: Grid, level: number): readonly ContourPiece[] {
  const pieces: ContourPiece[] = [];
  for (let row = 0; row + 1 < y.length; row++) {
    for (let column = 0; column + 1 < x.length; column++) {
      const at = (right: number, up: number): Corner => ({
        x: x[column + right] ?? 0,
        y: y[row + up] ?? 0,
        value: (cells[(row + up) * x.length + column + right] ?? Number.NaN) - level,
      });
      pieces.push(...inCell([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]));
    }
  }
  return pieces;
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** Corners in turn around the cell. */
function inCell(corners: readonly [Corner, Corner, Corner, Corner]): readonly ContourPiece[] {
  if (corners.some(({ value }) => Number.isNaN(value))) return [];
  const crossed = corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % 4] ?? corner;
    return corner.value < 0 === next.value < 0 ? [] : [crossing(corner, next)];
  });
  const [one, two, three, four] = crossed;
  if (one === undefined || two === undefined) return [];
  if (three === undefined || four === undefined) return [{ from: one, to: two }];
  // A saddle: the middle goes with the corner of its own sign, so that lines pass on either side of it.
  const middle = corners.reduce((sum, { value }) => sum + value, 0);
  const joinsFirst = middle < 0 === corners[0].value < 0;
  return joinsFirst
    ? [
        { from: one, to: two },
        { from: three, to: four },
      ]
    : [
        { from: four, to: one },
        { from: two, to: three },
      ];
}

function crossing(one: Corner, other: Corner): readonly [number, number] {
  const part = one.value / (one.value - other.value);
  return [one.x + (other.x - one.x) * part, one.y + (other.y - one.y) * part];
}
