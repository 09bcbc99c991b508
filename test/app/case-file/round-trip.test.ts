import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCaseFile } from '../../../app/case-file/parse.ts';
import { serializeCase } from '../../../app/case-file/serialize.ts';
import type { CaseDocument } from '../../../app/document/case-document.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { arbitraryCase } from '../../support/arbitrary-case.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const open = (text: string) => parseCaseFile(bytesOf(text));

describe('a case that is saved and opened', () => {
  test('is the same case', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryCase, (document) => {
        expect(open(serializeCase(document))).toEqual({ kind: 'ok', document, integrity: 'valid' });
      }),
      { numRuns: 1000 },
    );
  });

  test('is saved again as the same text, in whatever order its fields came about', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryCase, (document) => {
        expect(serializeCase(reversed(document) as typeof document)).toBe(serializeCase(document));
      }),
      { numRuns: 200 },
    );
  });
});

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

test('the largest case there can be is saved and opened', () => {
  const paths = driverList.filter((driver) => driver.kind === 'number').map((driver) => driver.path);
  const uncertain = paths.slice(0, 60);
  const distribution = { kind: 'pert', low: 0.1, mode: 0.2, high: 0.3 } as const;
  const pairs = uncertain.flatMap((a, index) => uncertain.slice(index + 1).map((b) => ({ a, b, rho: 0.01 })));
  const twentyYears = Array.from({ length: 20 }, () => 0.25);
  const document: CaseDocument = {
    ...workedCase,
    notes: '云'.repeat(20_000),
    scenarios: Array.from({ length: 20 }, (_, index) => ({
      id: `scenario-${index}`,
      name: '云'.repeat(80),
      notes: '云'.repeat(20_000),
      probability: 0.05,
      reasons: Object.fromEntries(driverList.map(({ path }) => [path, '云'.repeat(2000)])),
      assumptions: {
        ...baseAssumptions,
        demand: {
          growth: { kind: 'yearly', rates: twentyYears },
          aiShare: { kind: 'yearly', values: twentyYears },
        },
      },
      uncertainty: {
        drivers: uncertain.map((path) => ({ path, distribution })),
        correlations: pairs.slice(0, 400),
      },
    })),
    actuals: Array.from({ length: 80 }, (_, index) => ({ quarter: index + 1, capex: 30, source: '云'.repeat(500) })),
  };
  expect(open(serializeCase(document))).toEqual({ kind: 'ok', document, integrity: 'valid' });
});

describe('the text of a case', () => {
  const text = serializeCase(workedCase);

  test('is JSON with two spaces, in the order of the format, with a line end at the end', () => {
    expect(text.split('\n').slice(0, 8)).toEqual([
      '{',
      '  "format": "outlay-case",',
      '  "version": 1,',
      '  "title": "Alibaba RMB 380bn",',
      '  "notes": "",',
      '  "currency": "CNY",',
      '  "compareWith": "baseline",',
      '  "scenarios": [',
    ]);
    expect(text.endsWith('"\n}\n')).toBe(true);
    expect(Object.keys(JSON.parse(text))).toEqual([
      ...['format', 'version', 'title', 'notes', 'currency', 'compareWith', 'scenarios', 'actuals', 'simulation'],
      'integrity',
    ]);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 12])('is never made of what could not be opened: %s', (rate) => {
    const document = structuredClone(workedCase);
    Object.assign(document.scenarios[0]?.assumptions.demand.growth ?? {}, { rate });
    expect(() => serializeCase(document)).toThrow();
  });

  test('may have a byte-order mark, other line ends and other spaces', () => {
    expect(open(`\uFEFF${text}`)).toMatchObject({ kind: 'ok', integrity: 'valid' });
    expect(open(text.replaceAll('\n', '\r\n'))).toMatchObject({ kind: 'ok', integrity: 'valid' });
    expect(open(JSON.stringify(JSON.parse(text)))).toMatchObject({ kind: 'ok', integrity: 'valid' });
  });

  test('may spell its numbers in other ways; −0 is 0', () => {
    const respelled = text
      .replace('"overshoot": 0,', '"overshoot": -0.0e3,')
      .replace('"programme": 380', '"programme": 3.80E+2');
    expect(open(respelled)).toEqual({ kind: 'ok', document: workedCase, integrity: 'valid' });
  });
});
