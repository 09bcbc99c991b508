import fc from 'fast-check';
import type { CaseDocument, Scenario } from '../../app/document/case-document.ts';
import { workedCase } from '../../app/document/worked-case.ts';
import { stampOf } from '../../app/exports/stamp.ts';
import { type Book, number, text } from '../../app/exports/workbook/book.ts';
import { bookOf, draftOf } from '../../app/exports/workbook/book-of.ts';
import { type Assumptions, assumptionsSchema } from '../../shared/scenario/assumptions.ts';
import type { GrowthPath, LevelPath } from '../../shared/scenario/path-kinds.ts';
import { assumptionsArbitrary } from './arbitrary-assumptions.ts';
import type { Typed } from './workbook-cells.ts';

const [first] = workedCase.scenarios;
if (first === undefined) throw new Error('the worked case has no scenario');
export const baseScenario: Scenario = first;

export const stamp = stampOf(workedCase, new Date('2026-11-22T12:00:00Z'));

/** The worked case's first scenario with these assumptions, and other changes. */
export function bookWith(
  assumptions: Assumptions,
  more: Partial<Scenario> = {},
  document: CaseDocument = workedCase,
): Book {
  return bookOf({ document, scenario: { ...baseScenario, assumptions, ...more }, stamp, risk: null });
}

/** The same with no formula worked out. */
export const draftWith = (assumptions: Assumptions): Book =>
  draftOf({ document: workedCase, scenario: { ...baseScenario, assumptions }, stamp, risk: null });

const rules = ['run-off', 'sustain', 'meet-demand'] as const;

/** A case, and other inputs that fit into its workbook: the same horizon, the same kinds of paths, lists as long. */
export interface Change {
  readonly from: Assumptions;
  readonly to: Assumptions;
}

/** As many random cases as asked for, the three rules in turn, always the same ones. */
export function randomChanges(count: number, seed = 40): readonly Change[] {
  const pairs = fc.tuple(assumptionsArbitrary(), assumptionsArbitrary());
  return rules.flatMap((rule, index) => {
    const ofRule = pairs
      .map(([from, to]) => {
        const ruled = withRule(from, rule);
        return { from: ruled, to: fitting(ruled, to) };
      })
      .filter(({ from, to }) => isValid(from) && isValid(to));
    return fc.sample(ofRule, { seed: seed + index, numRuns: Math.ceil(count / rules.length) });
  });
}

const isValid = (assumptions: Assumptions): boolean => assumptionsSchema.safeParse(assumptions).success;

const withRule = (assumptions: Assumptions, rule: (typeof rules)[number]): Assumptions => ({
  ...assumptions,
  capex: { ...assumptions.capex, afterProgramme: rule },
});

function fitting(from: Assumptions, to: Assumptions): Assumptions {
  return {
    ...to,
    horizonQuarters: from.horizonQuarters,
    capex: {
      ...to.capex,
      quarters: Math.min(to.capex.quarters, from.horizonQuarters),
      phasing: sameLength(from.capex.phasing, to.capex.phasing),
    },
    demand: {
      growth: growthLike(from.demand.growth, to.demand.growth),
      aiShare: levelLike(from.demand.aiShare, to.demand.aiShare),
    },
    margins: { ai: levelLike(from.margins.ai, to.margins.ai), core: levelLike(from.margins.core, to.margins.core) },
  };
}

const sameLength = (from: readonly number[], to: readonly number[]): readonly number[] =>
  from.map((_, index) => to[index % to.length] ?? 0);

function growthLike(from: GrowthPath, to: GrowthPath): GrowthPath {
  if (from.kind === 'yearly') {
    return {
      kind: 'yearly',
      rates: to.kind === 'yearly' ? sameLength(from.rates, to.rates) : [...from.rates].reverse(),
    };
  }
  return to.kind === 'fade' ? to : { ...from, rate: from.terminalRate, terminalRate: from.rate };
}

function levelLike<P extends LevelPath>(from: P, to: P): P {
  if (from.kind === 'yearly') {
    return { ...from, values: to.kind === 'yearly' ? sameLength(from.values, to.values) : [...from.values].reverse() };
  }
  return to.kind === 'ramp' ? to : { ...from, years: from.years / 2 + 1 };
}

/** What has to be typed into the blue cells of one book so that they are those of another, laid out alike. */
export function typedInto(book: Book, other: Book): readonly Typed[] {
  const inputs = (of: Book) =>
    of.sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, content, style }) =>
        style.startsWith('input') && content.kind !== 'formula' && content.kind !== 'blank'
          ? [{ sheet: name, row, column, value: content.kind === 'number' ? content.value : content.text }]
          : [],
      ),
    );
  const before = inputs(book);
  const after = inputs(other);
  if (before.length !== after.length) throw new Error('the two books are not laid out alike');
  return after.filter(({ value }, index) => {
    const was = before[index];
    if (was?.row !== after[index]?.row || was?.column !== after[index]?.column)
      throw new Error('an input stands elsewhere');
    return was?.value !== value;
  });
}

/** The book as if these had been typed into its cells; what follows from them is not worked out yet. */
export function withTyped(book: Book, typed: readonly Typed[]): Book {
  const values = new Map(typed.map(({ sheet, row, column, value }) => [`${sheet} ${row} ${column}`, value]));
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = values.get(`${sheet.name} ${cell.row} ${cell.column}`);
        if (value === undefined) return cell;
        return { ...cell, content: typeof value === 'number' ? number(value) : text(value) };
      }),
    })),
  };
}
