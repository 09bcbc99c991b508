import { describe, expect, test } from 'vitest';
import { projectionOf } from '../../../app/answer/projections.ts';
import { parseCaseFile } from '../../../app/case-file/parse.ts';
import { showExample } from '../../../app/commands/file-commands.ts';
import { caseBytes } from '../../../app/document/case-bytes.ts';
import { exampleIds, examples } from '../../../app/examples/examples.ts';
import { presets } from '../../../shared/facts/presets.ts';
import { commandBench } from '../../support/command-bench.ts';

describe.each(exampleIds)('the example %s', (id) => {
  test('is a sound case: saved and opened it is the same', () => {
    const document = examples[id].document();
    const parsed = parseCaseFile(caseBytes(document));
    expect(parsed.kind === 'ok' ? parsed.document : parsed).toMatchObject(document);
  });

  test('opens in no file, with nothing to save, at its view', () => {
    const bench = commandBench();
    showExample(bench.session, id);
    expect([bench.state().file, bench.dirty(), bench.state().view]).toEqual([null, false, examples[id].view]);
  });
});

test('the seven presets are one case, each with the payback of its documents', () => {
  const { scenarios } = examples.presets.document();
  expect(scenarios.map(({ preset }) => preset)).toEqual(presets.map(({ id }) => id));
  const years = scenarios.map(({ assumptions }) => projectionOf(assumptions).measures.paybackYears);
  // In the order of the presets; null is “not by FY2035”.
  expect(years.map((value) => (value === null ? null : Number(value.toFixed(1))))).toEqual([
    8.8,
    null,
    8,
    null,
    null,
    null,
    8.9,
  ]);
});

test('the backtest opens where it is scored', () => {
  const bench = commandBench();
  showExample(bench.session, 'backtest');
  expect([bench.state().sources.tab, bench.present().scenarios.map(({ id }) => id)]).toEqual([
    'backtest',
    ['base', 'acceleration', 'demand-shortfall'],
  ]);
});
