import { type Affine, written } from './affine.ts';

/** A picture within the drawing; `href` and not its older spelling, which no program needs any more. */
export function imageElement(
  address: string,
  map: Affine,
  [x, y, width, height]: readonly [number, number, number, number],
): string {
  const place = `x="${written(x)}" y="${written(y)}" width="${written(width)}" height="${written(height)}"`;
  return `<image href="${address}" ${place} preserveAspectRatio="none" transform="matrix(${map.map(written).join(' ')})"/>`;
}
