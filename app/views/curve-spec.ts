import type { Sourced } from '../answer/provenance.ts';
import type { Role } from './chart-spec.ts';

/** Lines over an axis of numbers, described without a pixel: the screen, the picture for the memo and the table are drawn from it. */

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly key: string;
  readonly label: string;
  readonly role: Role;
  readonly weight: 'strong' | 'normal' | 'thin';
  readonly dashed?: boolean;
  /** From left to right, joined by straight lines; two at the same x are a step, of which the first holds there. */
  readonly points: readonly CurvePoint[];
}

/** A dot with its words, the first line strong. */
export interface CurveMark extends CurvePoint {
  readonly dot: 'full' | 'hollow';
  readonly role: Role;
  readonly lines: readonly string[];
}

/** A value of x across the plot, with its name above. */
export interface CurveReference {
  readonly x: number;
  readonly label: string;
}

export interface CurveSpec extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Stands once, above the value axis. */
  readonly unit: string;
  /** Stands once, under the axis of x. */
  readonly xUnit: string;
  readonly from: number;
  readonly to: number;
  /** Decimal places of the values in words. */
  readonly places: number;
  readonly curves: readonly Curve[];
  readonly references: readonly CurveReference[];
  readonly marks: readonly CurveMark[];
  /** Values of x that the table shows, with their names. */
  readonly listed: readonly CurveReference[];
  /** One sentence, for a screen reader and under the picture's title. */
  readonly summary: string;
}

/** Value of a curve at x; null outside it. */
export function valueOn({ points }: Curve, x: number): number | null {
  for (const [index, to] of points.entries()) {
    if (x > to.x) continue;
    const from = points[index - 1];
    if (x === to.x) return to.y;
    if (from === undefined) return null;
    return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  }
  return null;
}
