/** What colours are to eyes, from their six digits. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * Full dichromacy in linear sRGB: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, table 1, severity 1.
 */
export const eyes = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Eyes = keyof typeof eyes;

export const channelsOf = (hex: string): Triple => {
  const at = (index: number) => Number.parseInt(hex.slice(index, index + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const dot = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z;
const times = ([one, two, three]: Matrix, of: Triple): Triple => [dot(one, of), dot(two, of), dot(three, of)];
const each = ([a, b, c]: Triple, change: (value: number) => number): Triple => [change(a), change(b), change(c)];

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Björn Ottosson's OKLab (2020). */
const oklab = (light: Triple): Triple => times(toLab, each(times(toCones, each(light, clamped)), Math.cbrt));
const clamped = (share: number): number => Math.min(1, Math.max(0, share));

/** How far two colours are apart in OKLab × 100, to such eyes. */
export function distance(one: string, other: string, to: Eyes): number {
  const [from, towards] = [one, other].map((hex) => oklab(times(eyes[to], each(channelsOf(hex), linear))));
  if (from === undefined || towards === undefined) return 0;
  return 100 * Math.hypot(from[0] - towards[0], from[1] - towards[1], from[2] - towards[2]);
}

/** A colour laid over another with an opacity. */
export const laidOver = (over: string, under: string, alpha: number): string => {
  const below = channelsOf(under);
  const mixed = channelsOf(over).map((value, index) => value * alpha + (below[index] ?? 0) * (1 - alpha));
  return `#${mixed
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

/** WCAG 2 contrast ratio. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string) => dot(each(channelsOf(hex), linear), [0.2126, 0.7152, 0.0722]);
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}
