import { type Affine, combined, identity } from './affine.ts';
import { ClipPaths } from './clip-region.ts';
import { type DrawingState, startState } from './drawing-state.ts';
import { imageElement } from './image-element.ts';
import { paintText, strokeText } from './paint.ts';
import { arcSteps, type Step, stepText } from './path-steps.ts';
import { RecordedPath } from './recorded-path.ts';
import { textElement } from './text-element.ts';

/** What was drawn, in SVG's words. */
export interface Drawing {
  readonly definitions: readonly string[];
  readonly elements: readonly string[];
}

interface SvgCanvas {
  /** What the charts draw on. */
  readonly context: CanvasRenderingContext2D;
  /** As it stands now: what is drawn later, or wiped, does not change it. */
  readonly drawing: () => Drawing;
}

const settable = [
  ...(['fillStyle', 'strokeStyle', 'lineWidth', 'lineCap', 'lineJoin', 'miterLimit', 'lineDashOffset'] as const),
  ...(['font', 'textAlign', 'textBaseline', 'globalAlpha'] as const),
] satisfies readonly (keyof DrawingState)[];

/**
 * A canvas that writes down what is drawn on it, as SVG: as much of one as Chart.js and our layers use. What it does not know (patterns,
 * gradients, shadows) fails where it is used, since a drawing that lacks something looks like one that does not.
 */
export function svgCanvas(name: string, size: { readonly width: number; readonly height: number }): SvgCanvas {
  const measure = document.createElement('canvas').getContext('2d');
  if (measure === null) throw new Error('no canvas to measure text on');
  const clips = new ClipPaths(name);
  const elements: string[] = [];
  const saved: DrawingState[] = [];
  let state = startState();
  let path = '';
  /** The clip that the last element was drawn in. */
  let open: string | null = null;

  const add = (...steps: readonly Step[]) => {
    for (const step of steps) path += stepText(step, state.map, path === '');
  };
  const draw = (element: string) => {
    if (state.clip.kind === 'nothing') return;
    const clip = state.clip.kind === 'path' ? state.clip.id : null;
    if (clip !== open) {
      if (open !== null) elements.push('</g>');
      if (clip !== null) elements.push(`<g clip-path="url(#${clip})">`);
      open = clip;
    }
    elements.push(element);
  };
  const withPath = (steps: readonly Step[], act: () => void) => {
    const before = path;
    path = '';
    add(...steps);
    act();
    path = before;
  };
  const stepsOf = (given: unknown): readonly Step[] => {
    if (!(given instanceof RecordedPath))
      throw new Error('a path of the browser can’t be read back: withRecordedPaths()');
    return given.steps;
  };
  const ruleText = (attribute: string, rule: unknown) => (rule === 'evenodd' ? ` ${attribute}="evenodd"` : '');
  const fill = (rule?: unknown) => {
    if (path !== '') draw(`<path d="${path}" ${paintText(measure, 'fill', state)}${ruleText('fill-rule', rule)}/>`);
  };
  const stroke = () => {
    if (path !== '' && state.lineWidth > 0) draw(`<path d="${path}" ${strokeText(measure, state)}/>`);
  };
  const move = (map: Affine) => {
    state.map = combined(state.map, map);
  };

  const methods = {
    save: () => void saved.push({ ...state }),
    restore: () => {
      state = saved.pop() ?? state;
    },
    translate: (x: number, y: number) => move([1, 0, 0, 1, x, y]),
    scale: (x: number, y: number) => move([x, 0, 0, y, 0, 0]),
    rotate: (angle: number) => move([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]),
    setTransform: (...map: number[]) => {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = map;
      state.map = [a, b, c, d, e, f];
    },
    resetTransform: () => {
      state.map = identity;
    },
    beginPath: () => {
      path = '';
    },
    moveTo: (x: number, y: number) => add(['moveTo', x, y]),
    lineTo: (x: number, y: number) => add(['lineTo', x, y]),
    bezierCurveTo: (...at: [number, number, number, number, number, number]) => add(['bezierCurveTo', ...at]),
    quadraticCurveTo: (...at: [number, number, number, number]) => add(['quadraticCurveTo', ...at]),
    rect: (...at: [number, number, number, number]) => add(['rect', ...at]),
    arc: (x: number, y: number, radius: number, from: number, to: number, counterclockwise = false) =>
      add(...arcSteps([x, y, radius, from, to], counterclockwise)),
    closePath: () => add(['closePath']),
    fill: (first?: unknown, second?: unknown) =>
      typeof first === 'object' ? withPath(stepsOf(first), () => fill(second)) : fill(first),
    stroke: (given?: unknown) => (given === undefined ? stroke() : withPath(stepsOf(given), stroke)),
    clip: (first?: unknown, second?: unknown) => {
      const cut = (rule: unknown) => {
        state.clip = clips.within(state.clip, path, ruleText('clip-rule', rule));
      };
      if (typeof first === 'object') withPath(stepsOf(first), () => cut(second));
      else cut(first);
    },
    fillRect: (...at: [number, number, number, number]) => withPath([['rect', ...at]], fill),
    strokeRect: (...at: [number, number, number, number]) => withPath([['rect', ...at]], stroke),
    // Chart.js wipes its whole canvas before it draws, and nothing else does.
    clearRect: () => {
      elements.length = 0;
      open = null;
    },
    // The colours of a map are as many as its pixels: they stay a picture, in the drawing.
    drawImage: (sheet: HTMLCanvasElement, x: number, y: number, width: number, height: number) =>
      draw(imageElement(sheet.toDataURL('image/png'), state.map, [x, y, width, height])),
    setLineDash: (dash: readonly number[]) => {
      state.lineDash = dash.length % 2 === 0 ? dash : [...dash, ...dash];
    },
    getLineDash: () => [...state.lineDash],
    measureText: (text: string) => {
      measure.font = state.font;
      return measure.measureText(text);
    },
    fillText: (text: string, x: number, y: number) => draw(textElement(measure, state, { text, x, y, kind: 'fill' })),
    strokeText: (text: string, x: number, y: number) =>
      draw(textElement(measure, state, { text, x, y, kind: 'stroke' })),
  };
  const element = {
    ...size,
    style: {},
    getContext: () => context,
    getAttribute: () => null,
    setAttribute: () => undefined,
  };
  const context = Object.defineProperties(
    { ...methods, canvas: element },
    Object.fromEntries(
      settable.map((name) => [
        name,
        {
          get: () => state[name],
          set: (value) => {
            state = { ...state, [name]: value };
          },
        },
      ]),
    ),
  ) as unknown as CanvasRenderingContext2D;
  Object.preventExtensions(context);

  return {
    context,
    drawing: () => ({
      definitions: [...clips.definitions],
      elements: open === null ? [...elements] : [...elements, '</g>'],
    }),
  };
}
