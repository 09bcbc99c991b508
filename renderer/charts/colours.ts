import type { Role } from '../../app/views/chart-spec.ts';
import type { BarTone } from '../../app/views/row-bars.ts';
import type { LinePattern, ScenarioLook } from '../../app/views/scenario-colour.ts';

/** The tokens that a chart needs, read from the page; a picture for a memo reads those of the light theme. */
export interface ChartColours {
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly grid: string;
  readonly axis: string;
  readonly zero: string;
  readonly shade: string;
  readonly shadeFlat: string;
  readonly hatch: string;
  readonly fill1: number;
  readonly fill2: number;
  readonly band: number;
  readonly fillBar: number;
  /** Words on a fill, whichever reads better. */
  readonly onPale: string;
  readonly onDeep: string;
  /** Of pictures. */
  readonly paper: string;
  /** Between better and worse. */
  readonly mid: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly tones: Readonly<Record<Exclude<BarTone, object>, string>>;
  /** Of every scenario, by its id. */
  readonly scenarios: ReadonlyMap<string, string>;
  readonly patterns: ReadonlyMap<string, LinePattern>;
  readonly font: string;
}

/** `scenario` is the name of the scenario's colour token; `others` are the looks of all scenarios by id, for charts that show several. */
export function readColours(
  element: Element,
  scenario: string,
  others: ReadonlyMap<string, ScenarioLook> = new Map(),
): ChartColours {
  const style = getComputedStyle(element);
  return coloursOf((name) => inDigits(style.getPropertyValue(name).trim(), element), scenario, others);
}

/** A colour of the system (`CanvasText`, where the reader has set colours for all programs) as six digits; all else as it is. */
function inDigits(value: string, on: Element): string {
  if (!/^[A-Z][A-Za-z]+$/.test(value)) return value;
  const probe = document.createElement('i');
  probe.style.color = value;
  on.append(probe);
  const drawn = getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  return `#${drawn
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}

/** The same from tokens that are at hand. */
export function coloursOf(
  token: (name: string) => string,
  scenario: string,
  others: ReadonlyMap<string, ScenarioLook>,
): ChartColours {
  return {
    surface: token('--surface'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    grid: token('--grid'),
    axis: token('--axis'),
    zero: token('--zero'),
    shade: token('--shade'),
    shadeFlat: token('--shade-flat'),
    hatch: token('--hatch'),
    fill1: Number(token('--fill-1')),
    fill2: Number(token('--fill-2')),
    band: Number(token('--band')),
    roles: {
      scenario: token(scenario),
      demand: token('--ink'),
      baseline: token('--baseline'),
      other: token('--ink-2'),
    },
    tones: {
      better: token('--pos'),
      worse: token('--neg'),
      low: token('--s-1-base'),
      high: token('--accent'),
      own: token(scenario),
      beside: token('--baseline'),
    },
    fillBar: Number(token('--fill-bar')),
    mid: token('--mid'),
    onPale: token('--on-pale'),
    onDeep: token('--on-deep'),
    paper: token('--paper'),
    scenarios: new Map([...others].map(([id, look]) => [id, token(look.token)])),
    patterns: new Map([...others].map(([id, { pattern }]) => [id, pattern])),
    font: token('--font'),
  };
}

/** Colour of a line or a dot: its scenario's own, or its role's. */
export const colourOf = (
  { roles, scenarios }: ChartColours,
  { role, scenario }: { readonly role: Role; readonly scenario?: string },
): string => (scenario === undefined ? undefined : scenarios.get(scenario)) ?? roles[role];

const dashes: Readonly<Record<LinePattern, readonly number[]>> = { solid: [], dashed: [7, 4], dotted: [2, 2.5] };

/** Dashes of a line, in pixels. In a chart of one scenario they say what the line is, in one of several whose. */
export const dashesOf = (
  { patterns }: ChartColours,
  { dashed, scenario }: { readonly dashed?: boolean; readonly scenario?: string },
): number[] => (dashed === true ? [5, 3] : [...dashes[patterns.get(scenario ?? '') ?? 'solid']]);

export const toneColour = ({ tones, scenarios, ink2 }: ChartColours, tone: BarTone): string =>
  typeof tone === 'object' ? (scenarios.get(tone.scenario) ?? ink2) : tones[tone];

/** The same colour as words: mixed with ink where it would be hard to read. */
export function readable(colour: string, { surface, ink }: Pick<ChartColours, 'surface' | 'ink'>): string {
  const [one, other] = [luminance(channels(colour)), luminance(channels(surface))].sort((a, b) => b - a);
  if (((one ?? 0) + 0.05) / ((other ?? 0) + 0.05) >= 4.5) return colour;
  return `rgb(${blended(colour, ink, 0.65).map(Math.round).join(', ')})`;
}

/** Of `#rrggbb`, or of `#rgb`, as the build writes it where both digits are the same. */
export function channels(hex: string): readonly number[] {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
}

/** `#rrggbb` with an alpha of 0 to 1. */
export const withAlpha = (hex: string, alpha: number): string => `rgba(${channels(hex).join(', ')}, ${alpha})`;

/** A colour laid over another, as it is seen. */
const blended = (over: string, under: string, alpha: number): readonly number[] => {
  const below = channels(under);
  return channels(over).map((value, index) => value * alpha + (below[index] ?? 0) * (1 - alpha));
};

/** WCAG relative luminance. */
const luminance = (rgb: readonly number[]): number => {
  const linear = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return (linear[0] ?? 0) * 0.2126 + (linear[1] ?? 0) * 0.7152 + (linear[2] ?? 0) * 0.0722;
};

/** Dark or light words on a fill, whichever reads better. */
export const inkOn = (fill: string, { surface, onPale, onDeep }: ChartColours, alpha: number): string =>
  luminance(blended(fill, surface, alpha)) > 0.18 ? onPale : onDeep;
