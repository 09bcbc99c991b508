import { scaleOf, written } from './affine.ts';
import type { DrawingState } from './drawing-state.ts';

/** A colour as every program takes it: six digits and an opacity. Word and older viewers know no rgba() in an attribute. */
export function paintText(measure: CanvasRenderingContext2D, kind: 'fill' | 'stroke', state: DrawingState): string {
  const [colour, alpha] = solid(measure, kind === 'fill' ? state.fillStyle : state.strokeStyle);
  const opacity = alpha * state.globalAlpha;
  return `${kind}="${colour}"${opacity < 1 ? ` ${kind}-opacity="${written(opacity)}"` : ''}`;
}

/** A canvas says what a colour is, whatever way it was written in. */
function solid(measure: CanvasRenderingContext2D, colour: string): readonly [string, number] {
  measure.fillStyle = '#000000';
  measure.fillStyle = colour;
  const said = String(measure.fillStyle);
  if (said.startsWith('#')) return [said, 1];
  const [red = 0, green = 0, blue = 0, alpha = 1] = (said.match(/[\d.]+/g) ?? []).map(Number);
  const digits = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0'));
  return [`#${digits.join('')}`, alpha];
}

export function strokeText(measure: CanvasRenderingContext2D, state: DrawingState): string {
  const scale = scaleOf(state.map);
  const dash = state.lineDash.map((length) => written(length * scale)).join(' ');
  return [
    'fill="none"',
    paintText(measure, 'stroke', state),
    `stroke-width="${written(state.lineWidth * scale)}"`,
    ...(state.lineCap === 'butt' ? [] : [`stroke-linecap="${state.lineCap}"`]),
    state.lineJoin === 'miter' ? `stroke-miterlimit="${state.miterLimit}"` : `stroke-linejoin="${state.lineJoin}"`,
    ...(dash === '' ? [] : [`stroke-dasharray="${dash}"`]),
    ...(dash === '' || state.lineDashOffset === 0
      ? []
      : [`stroke-dashoffset="${written(state.lineDashOffset * scale)}"`]),
  ].join(' ');
}
