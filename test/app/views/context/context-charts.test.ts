import { describe, expect, test } from 'vitest';
import { announced, footprintChart, regionDrivers } from '../../../../app/views/context/footprint-chart.ts';
import { chinaAiShares, chinaShares, worldShares } from '../../../../app/views/context/market-shares.ts';
import { peerOverrun, peersChart } from '../../../../app/views/context/peers-chart.ts';
import { watched, watchedBy } from '../../../../app/views/context/watched.ts';
import { barText, type RowBarsSpec } from '../../../../app/views/row-bars.ts';
import { factOf } from '../../../../shared/facts/facts.ts';
import { driverAt } from '../../../../shared/scenario/driver-list.ts';

const byFact = [worldShares(), chinaShares(), chinaAiShares(), footprintChart()];
const numberOf = (id: string): number => factOf(id)?.value ?? Number.NaN;
const textsOf = ({ rows }: RowBarsSpec) =>
  rows.map(({ label, bars }) => [label, ...bars.map(({ words }) => barText(words))]);

describe.each(byFact)('the chart $id', (chart) => {
  test('shows each fact that it names with the fact’s own number', () => {
    expect(chart.rows.map(({ key }) => key)).toEqual(chart.facts);
    for (const { key, bars } of chart.rows) {
      expect(bars.map(({ from, to }) => [from, to])).toEqual([[0, numberOf(key)]]);
    }
    expect(chart.isPublished).toBe(true);
    expect(chart.summary).not.toMatch(/NaN|undefined|null/);
  });

  test('flags what one of the documents quotes, in words and by an outline', () => {
    for (const { key, label, bars } of chart.rows) {
      const quoted = factOf(key)?.status === 'documented';
      expect([label.endsWith(', quoted'), bars[0]?.outlined === true]).toEqual([quoted, quoted]);
    }
  });
});

test('China’s two markets are never in one chart: no fact of one stands among those of the other', () => {
  const scopes = (chart: RowBarsSpec) => (chart.facts ?? []).map((id) => factOf(id)?.scope ?? '');
  expect(scopes(chinaShares()).filter((scope) => /AI cloud/.test(scope))).toEqual([]);
  expect(scopes(chinaAiShares()).filter((scope) => !/AI cloud/.test(scope))).toEqual([]);
  expect(scopes(worldShares()).filter((scope) => !/^Global/.test(scope))).toEqual([]);
});

test('who says so and for when stands behind each share', () => {
  expect(textsOf(worldShares()).slice(0, 4)).toEqual([
    ['AWS', '29\u202f% Synergy Research Group, Q1 2025'],
    ['AWS', '32\u202f% Canalys, Q1 2025'],
    ['AWS', '30\u202f% Synergy, Q2 2025'],
    ['AWS, quoted', '30\u202f% AInvest, Q1 2025'],
  ]);
});

test('regions and zones are counted without their unit, and a bound is kept', () => {
  const counts = footprintChart().rows.map(({ bars }) => bars[0]?.words.strong);
  expect(counts).toEqual(['29', '87', '> 87', '91', '92']);
});

describe('the peers', () => {
  const chart = peersChart(7.17);
  const to = (key: string) => chart.rows.find((row) => row.key === key)?.bars[0]?.to;

  test('spent 20.9 to 21 % beyond their pledges: the sum of the facts, and the figure that we give as a fact', () => {
    const { pledged, spent, overrun } = peerOverrun();
    expect(pledged).toBe(80 + 100 + 75 + (60 + 65) / 2);
    expect(spent).toBeCloseTo(
      ['05', '06', '07', '08'].reduce((sum, id) => sum + numberOf(`P-PEER-${id}`), 0),
      12,
    );
    expect(overrun * 100).toBeGreaterThan(20.9);
    expect(Math.round(overrun * 100)).toBe(numberOf('P-PEER-23'));
    expect(chart.summary).toContain('US$384.2bn where they had pledged US$317.5bn, 21.0\u202f% more');
  });

  test('are drawn by their facts, Meta’s range by its middle', () => {
    expect(to('microsoft pledged')).toBe(numberOf('S3-13'));
    expect(to('amazon spent')).toBe(numberOf('P-PEER-06'));
    expect(to('meta pledged')).toBe((numberOf('S3-16') + numberOf('S3-17')) / 2);
    expect(textsOf(chart)[6]).toEqual(['Meta: pledged', '60 to 65 the middle is drawn']);
    expect(textsOf(chart)[1]).toEqual(['Microsoft: spent', '88.7 +11\u202f% · FY2025 (to 30 Jun 2025)']);
  });

  test('stand beside Alibaba’s plan and capex in dollars, at the rate in use', () => {
    expect(to('S2-01')).toBeCloseTo(380 / 7.17, 12);
    expect(to('P-CAPX-13')).toBeCloseTo(126 / 7.17, 12);
    expect(peersChart(7).rows.at(-1)?.bars[0]?.words).toEqual({
      strong: '18.0',
      quiet: 'RMB 126bn at 7 · fiscal year ended 31 Mar 2026',
    });
  });
});

test('what analysts watch is a fact each and a driver each, and so are new regions', () => {
  expect(watched).toHaveLength(numberOf(watchedBy));
  for (const { fact, driver } of watched) expect([factOf(fact), driverAt(driver)]).not.toContain(undefined);
  for (const path of regionDrivers) expect(driverAt(path)?.kind).toBe('number');
  const places = announced()
    .map(({ what, detail }) => `${what} ${detail}`)
    .join(' ');
  for (const country of ['Mexico', 'Thailand', 'Brazil', 'France', 'Malaysia', 'Dubai', 'Japan'])
    expect(places).toContain(country);
});
