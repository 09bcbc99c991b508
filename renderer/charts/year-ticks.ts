import { yearOfQuarter } from '../../app/format/quarters.ts';

/** What stays free between two names, in pixels, and how wide "FY2034" is. */
const between = 6;
const usualName = 40;
/** From this distance on quarters have ticks of their own. */
const roomyQuarter = 36;
const roomyTick = 6;

interface YearTicks {
  /** Quarters at which a fiscal year ends, and of the quarters between, where there is room for them. */
  readonly years: readonly number[];
  readonly quarters: readonly number[];
  /** Each in the middle of its year, in quarters. */
  readonly names: readonly { readonly text: string; readonly middle: number }[];
}

/**
 * Ticks and names of the fiscal years under a plot of so many quarters and pixels. Where they don't all fit, every second, fifth or tenth
 * year is named, counted from the first; a last year that is not whole goes without a name. A name is `nameWidth` pixels wide.
 */
export function yearTicks(quarters: number, width: number, nameWidth: number = usualName): YearTicks {
  const quarter = width / quarters;
  const whole = Math.floor(quarters / 4);
  const every = [1, 2, 5, 10, 20].find((years) => years * 4 * quarter >= nameWidth + between) ?? Math.max(1, whole);
  const named = Array.from({ length: Math.ceil(whole / every) }, (_, index) => 4 * index * every);
  const apart = 4 * quarter >= roomyTick ? 4 : 4 * every;
  const all = Array.from({ length: quarters + 1 }, (_, at) => at);
  return {
    years: all.filter((at) => at % apart === 0),
    quarters: quarter >= roomyQuarter ? all.filter((at) => at % 4 !== 0) : [],
    names: named.map((first) => ({ text: yearOfQuarter(first + 1), middle: first + 2 })),
  };
}
