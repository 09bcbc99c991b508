import { describe, expect, test } from 'vitest';
import { groupSummaries } from '../../../app/messages/group-summaries.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import type { GroupId } from '../../../shared/scenario/driver-kinds.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { basePlus } from '../../support/side.ts';

const said = (group: GroupId, changes: Readonly<Record<string, unknown>> = {}) =>
  groupSummaries[group](basePlus(changes)).replaceAll('\u202f', ' ');

describe('a closed group says what its drivers are set to', () => {
  test.each([
    ['programme', {}, 'on plan, even'],
    ['programme', { 'capex.overshoot': 0.21, 'capex.phasing': [130, 155, 175] }, '21 % over, back-loaded'],
    ['programme', { 'capex.overshoot': -0.1, 'capex.phasing': [3, 2, 1] }, '10 % under, front-loaded'],
    ['programme', { 'capex.phasing': [1, 2, 1] }, 'on plan, uneven'],
    ['demand', {}, 'hold 3 y, fade 5 y to 6 %'],
    ['demand', { 'demand.growth': { kind: 'yearly', rates: [0.3] } }, 'by year'],
    ['margins', {}, 'from 20 % and 20 %'],
    ['margins', { 'margins.ai': { kind: 'yearly', start: 0.2, values: [0.4] } }, 'by year'],
    ['capacity', {}, 'use to 85 %, efficiency 1'],
    ['capacity', { 'capacity.chipAvailability': 0.6 }, 'use to 85 %, chips 60 %'],
    ['assets', {}, 'compute 5 y, facilities 20 y'],
    ['counterfactual', {}, '3 % growth'],
    ['economics', {}, '9 %, tax 23 %, book value'],
    ['economics', { 'economics.terminalValue': 'gordon' }, '9 %, tax 23 %, perpetuity'],
    ['market', {}, '20 %, fading to 6 %'],
    ['financing', {}, 'US$3.2bn notes'],
    ['financing', { 'financing.enabled': false }, 'not counted'],
    ['reported', {}, 'RMB 118bn in FY2025'],
  ] as const)('%s with %j: %s', (group, changes, words) => {
    expect(said(group, changes)).toBe(words);
  });
});

test('every group that drivers are in has its words', () => {
  const groups = new Set(driverList.map((driver) => driver.group));
  expect(Object.keys(groupSummaries).sort()).toEqual([...groups].sort());
  for (const group of groups) {
    if (group !== 'headline') expect(groupSummaries[group](baseAssumptions)).not.toBe('');
  }
});
