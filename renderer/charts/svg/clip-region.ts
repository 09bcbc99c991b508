/** Where drawing shows: everywhere, nowhere, or inside a path, which may stand inside another. */
export type Clip =
  | { readonly kind: 'all' | 'nothing' }
  | { readonly kind: 'path'; readonly id: string; readonly rectangle: Rectangle | null };

type Rectangle = readonly [left: number, top: number, right: number, bottom: number];

/** Definitions of the clips of one drawing, each once; its name keeps them apart from those of another in the same document. */
export class ClipPaths {
  readonly #name: string;
  readonly #ids = new Map<string, string>();
  readonly definitions: string[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** The part of `clip` that lies inside the path. */
  within(clip: Clip, path: string, rule: string): Clip {
    if (clip.kind === 'nothing' || path === '') return { kind: 'nothing' };
    const own = rectangleOf(path);
    const outer = clip.kind === 'path' ? clip.rectangle : null;
    const rectangle = own !== null && outer !== null ? common(own, outer) : own;
    // Some renderers take a clip without an area for none at all.
    if (rectangle !== null && isEmpty(rectangle)) return { kind: 'nothing' };
    // Two rectangles have one in common: clips within clips are where renderers are weak.
    const isNested = clip.kind === 'path' && !(own !== null && outer !== null);
    const id = this.#define(rectangle === null ? path : textOf(rectangle), rule, isNested ? clip.id : null);
    return { kind: 'path', id, rectangle: isNested ? null : rectangle };
  }

  #define(path: string, rule: string, within: string | null): string {
    const key = `${path} ${rule} ${within}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `${this.#name}${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    const nested = within === null ? '' : ` clip-path="url(#${within})"`;
    this.definitions.push(`<clipPath id="${id}"${nested}><path d="${path}"${rule}/></clipPath>`);
    return id;
  }
}

const common = (one: Rectangle, other: Rectangle): Rectangle => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

const isEmpty = ([left, top, right, bottom]: Rectangle): boolean => right - left < 0.001 || bottom - top < 0.001;

const textOf = ([left, top, right, bottom]: Rectangle): string => `M${left} ${top}H${right}V${bottom}H${left}Z`;

/** A path of four corners whose sides are upright. */
function rectangleOf(path: string): Rectangle | null {
  const corners = /^M(\S+) (\S+)L(\S+) (\S+)L(\S+) (\S+)L(\S+) (\S+)(?:L\S+ \S+)?Z$/
    .exec(path)
    ?.slice(1, 9)
    .map(Number);
  if (corners === undefined) return null;
  const xs = corners.filter((_, index) => index % 2 === 0);
  const ys = corners.filter((_, index) => index % 2 === 1);
  const rectangle: Rectangle = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const isUpright =
    xs.every((x) => x === rectangle[0] || x === rectangle[2]) &&
    ys.every((y) => y === rectangle[1] || y === rectangle[3]);
  return isUpright ? rectangle : null;
}
