import { arcSteps, type Step } from './path-steps.ts';

/** Takes what is drawn into a path, in place of the browser's own, which nothing can read back. */
export class RecordedPath {
  steps: Step[] = [];

  constructor(other?: RecordedPath) {
    if (other !== undefined) this.steps = [...other.steps];
  }

  addPath(other: RecordedPath): void {
    this.steps.push(...other.steps);
  }
  moveTo(x: number, y: number): void {
    this.steps.push(['moveTo', x, y]);
  }
  lineTo(x: number, y: number): void {
    this.steps.push(['lineTo', x, y]);
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.steps.push(['bezierCurveTo', x1, y1, x2, y2, x, y]);
  }
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.steps.push(['quadraticCurveTo', x1, y1, x, y]);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.steps.push(['rect', x, y, width, height]);
  }
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false): void {
    this.steps.push(...arcSteps([x, y, radius, from, to], counterclockwise));
  }
  closePath(): void {
    this.steps.push(['closePath']);
  }
}

/** Chart.js strokes lines through a path of the browser that it keeps: while this runs it is given ours. */
export function withRecordedPaths<Result>(draw: () => Result): Result {
  const own = globalThis.Path2D;
  Reflect.set(globalThis, 'Path2D', RecordedPath);
  try {
    return draw();
  } finally {
    Reflect.set(globalThis, 'Path2D', own);
  }
}
