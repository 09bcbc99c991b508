import { describe, expect, test } from 'vitest';
import { giveActual, removeActual, setFreeze } from '../../../app/commands/actual-commands.ts';
import { setReason } from '../../../app/commands/driver-commands.ts';
import { actualRefusal, unitDoubts } from '../../../app/document/actual-edits.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { parseQuarter } from '../../../app/format/quarters.ts';
import { backtestWords } from '../../../app/messages/backtest.ts';
import { createSession, undo } from '../../../app/session/session.ts';
import { documentOf } from '../../../app/session/session-state.ts';

const present = (session: ReturnType<typeof createSession>) => documentOf(session.getState());

describe('a reported quarter', () => {
  test('is taken in its place by quarter, is one undo step, and can be changed and removed', () => {
    const session = createSession();
    expect(giveActual(session, { quarter: 6, cloudRevenue: 50 }, null)).toBeNull();
    expect(giveActual(session, { quarter: 5, cloudRevenue: 47, source: 'release' }, null)).toBeNull();
    expect(present(session).actuals.map(({ quarter }) => quarter)).toEqual([5, 6]);
    expect(giveActual(session, { quarter: 5, cloudRevenue: 47.5 }, 5)).toBeNull();
    expect(present(session).actuals[0]).toEqual({ quarter: 5, cloudRevenue: 47.5 });
    removeActual(session, 6);
    expect(present(session).actuals).toHaveLength(1);
    undo(session);
    undo(session);
    undo(session);
    expect(present(session).actuals).toEqual([{ quarter: 6, cloudRevenue: 50 }]);
  });

  test.each([
    [{ quarter: 0, cloudRevenue: 47 }, 'before-baseline', 'quarter'],
    [{ quarter: 81, cloudRevenue: 47 }, 'too-late', 'quarter'],
    [{ quarter: 5, cloudRevenue: 47 }, 'twice', 'quarter'],
    [{ quarter: 7 }, 'nothing-given', 'cloudRevenue'],
    [{ quarter: 7, cloudRevenue: -1 }, 'negative', 'cloudRevenue'],
    [{ quarter: 7, capex: -1 }, 'negative', 'capex'],
    [{ quarter: 7, ebita: -2e6 }, 'too-large', 'ebita'],
    [{ quarter: 7, cloudRevenue: 40, aiRevenue: 41 }, 'more-ai-than-cloud', 'aiRevenue'],
  ] as const)('%j is refused: %s, at %s', (entry, kind, field) => {
    const document = { ...workedCase, actuals: [{ quarter: 5, cloudRevenue: 47 }] };
    const refusal = actualRefusal(document, entry, null);
    expect(refusal).toEqual({ kind, field });
    if (refusal !== null) expect(backtestWords.refused(refusal)).toMatch(/^[A-Z][A-Za-z ]+: .*\.$/);
  });

  test('may be a loss', () => {
    expect(actualRefusal(workedCase, { quarter: 7, ebita: -0.5 }, null)).toBeNull();
  });

  test('is asked about when a figure is about a thousand times off, either way, and not when the scenario is', () => {
    const expected = { cloudRevenue: 42.6, capex: 31.7 };
    expect(unitDoubts({ quarter: 5, cloudRevenue: 47_000 }, expected)).toEqual([
      { field: 'cloudRevenue', value: 47_000, likely: 47 },
    ]);
    expect(unitDoubts({ quarter: 5, capex: 0.0269 }, expected)).toEqual([
      { field: 'capex', value: 0.0269, likely: 26.9 },
    ]);
    expect(unitDoubts({ quarter: 5, cloudRevenue: 120, capex: 3 }, expected)).toEqual([]);
    expect(unitDoubts({ quarter: 5, cloudRevenue: 0 }, expected)).toEqual([]);
  });
});

test('a quarter is read as people write it', () => {
  expect(['Q1 FY2026', 'q4 fy2026', 'Q1, 2027', ' 2 FY2028 ', 'Q4 FY2025'].map(parseQuarter)).toEqual([1, 4, 5, 10, 0]);
  expect(['', 'FY2027', 'Q5 FY2027', 'Q1 27', 'Q1 FY2027 or so'].map(parseQuarter)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('the freeze is a day from the baseline’s on; null goes back to the earliest', () => {
  const session = createSession();
  for (const wrong of ['', '2025', '2025-02-30', '2025-03-30', '31.3.2025', '2025-13-01']) {
    expect(setFreeze(session, wrong)).toBe(false);
  }
  expect(present(session)).toBe(workedCase);
  expect(setFreeze(session, '2025-12-31')).toBe(true);
  expect(present(session).asOf).toBe('2025-12-31');
  expect(setFreeze(session, null)).toBe(true);
  expect('asOf' in present(session)).toBe(false);
});

test('a reason stands with its driver until it is taken away', () => {
  const session = createSession();
  const reasonsOf = () => present(session).scenarios[0]?.reasons;
  setReason(session, 'base', 'demand.growth.rate', '  management  ');
  expect(reasonsOf()).toEqual({ 'demand.growth.rate': 'management' });
  const before = present(session);
  setReason(session, 'base', 'demand.growth.rate', 'management');
  expect(present(session)).toBe(before);
  setReason(session, 'base', 'demand.growth.rate', '');
  expect(reasonsOf()).toBeUndefined();
});
