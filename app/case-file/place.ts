/** The way to a place in JSON: keys of objects and indices of lists. */
export type Place = readonly (string | number)[];

/** Longest key that a way gives whole; those that a case may have are shorter. 50,000 ways of keys of a megabyte would fill the memory. */
const longestKey = 80;

/** The way as a person writes it: `scenarios[1].assumptions.demand.growth.rate`, `reasons["no such driver"]`. */
export function placeText(place: Place): string {
  let text = '';
  for (const whole of place) {
    const step =
      typeof whole === 'string' && whole.length > longestKey ? `${whole.slice(0, 40)}…${whole.slice(-39)}` : whole;
    if (!/^[A-Za-z_]\w*$/.test(String(step))) text += `[${JSON.stringify(step)}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a place; undefined where there is nothing. */
export function valueAtPlace(value: unknown, place: Place): unknown {
  let here = value;
  for (const step of place) {
    if (Array.isArray(here) && typeof step === 'number') here = here[step];
    else if (isObject(here) && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here;
}
