import { quartersInYear, quartersOf } from '../../../model/calendar.ts';
import { growthAt, levelAt } from '../../../model/paths.ts';
import type { Assumptions } from '../../../scenario/assumptions.ts';
import type { GrowthPath, LevelPath } from '../../../scenario/path-kinds.ts';
import { type Parameters, slots } from './parameters.ts';
import * as at from './rows.ts';

/** Drivers of the calendar: where one of these is drawn, the calendar is laid anew in each trial. */
const drivers: ReadonlySet<string> = new Set([
  'horizonQuarters',
  'demand.growth.holdYears',
  'demand.growth.fadeYears',
  'demand.aiShare.years',
  'margins.ai.years',
  'margins.core.years',
  'capex.quarters',
  'capacity.computeLifeYears',
  'capacity.leadQuarters',
]);

/** Where levels are given by year, their start is part of the calendar too. */
export function movesCalendar(path: string, { demand, margins }: Assumptions): boolean {
  if (drivers.has(path)) return true;
  switch (path) {
    case 'baseline.aiShare':
      return demand.aiShare.kind === 'yearly';
    case 'margins.ai.start':
      return margins.ai.kind === 'yearly';
    case 'margins.core.start':
      return margins.core.kind === 'yearly';
    default:
      return false;
  }
}

/** Lays the rows of the calendar from the scenario's paths and lists and from the trial's parameters. */
export function layCalendar(rows: at.Rows, parameters: Parameters, scenario: Assumptions): void {
  const { demand, margins, baseline } = scenario;
  const parameter = (slot: number) => parameters[slot] ?? 0;
  const lead = parameter(slots['capacity.leadQuarters']);
  const last = parameter(slots.horizonQuarters) + lead;
  layGrowth(rows, last, growthOf(demand.growth, parameters));
  const share = { path: demand.aiShare, start: parameter(slots['baseline.aiShare']), row: at.aiShareWeight };
  layLevel(rows, last, { ...share, years: parameter(slots['demand.aiShare.years']) });
  const ai = { path: margins.ai, start: parameter(slots['margins.ai.start']), row: at.aiMarginWeight };
  layLevel(rows, last, { ...ai, years: parameter(slots['margins.ai.years']) });
  const core = { path: margins.core, start: parameter(slots['margins.core.start']), row: at.coreMarginWeight };
  layLevel(rows, last, { ...core, years: parameter(slots['margins.core.years']) });

  const life = quartersOf(parameter(slots['capacity.computeLifeYears']));
  for (let t = 0; t <= last; t++) rows[at.legacyLeft + t] = t < life ? 1 - t / life : 0;
  for (let t = 1; t <= lead; t++) rows[at.onOrder + t] = baseline.capex[t - lead + baseline.capex.length - 1] ?? 0;
  layProgramme(rows, parameters, scenario.capex.phasing);
}

/** Growth by year as it is; a fade as the weight of its end, which is a fade from 0 to 1. */
function growthOf(path: GrowthPath, parameters: Parameters): GrowthPath {
  if (path.kind === 'yearly') return path;
  const holdYears = parameters[slots['demand.growth.holdYears']] ?? 0;
  const fadeYears = parameters[slots['demand.growth.fadeYears']] ?? 0;
  return { kind: 'fade', rate: 0, terminalRate: 1, holdYears, fadeYears };
}

function layGrowth(rows: at.Rows, last: number, path: GrowthPath): void {
  for (let q = 1; q <= last; q++) rows[at.growthWeight + q] = growthAt(path, q);
}

interface LevelInput {
  readonly path: LevelPath;
  readonly start: number;
  /** Of a ramp. */
  readonly years: number;
  readonly row: number;
}

/** A ramp as the weight of its target, which is a ramp from 0 to 1. */
function layLevel(rows: at.Rows, last: number, { path, start, years, row }: LevelInput): void {
  const isRamp = path.kind === 'ramp';
  const laid: LevelPath = isRamp ? { kind: 'ramp', target: 1, years } : path;
  for (let q = 0; q <= last; q++) rows[row + q] = levelAt(laid, isRamp ? 0 : start, q);
}

/** w(q)/Σw, q = 1…N. */
function layProgramme(rows: at.Rows, parameters: Parameters, phasing: readonly number[]): void {
  const quarters = parameters[slots.horizonQuarters] ?? 0;
  const programme = parameters[slots['capex.quarters']] ?? 0;
  const weightOf = (q: number) => phasing[Math.min(Math.floor((q - 1) / quartersInYear), phasing.length - 1)] ?? 0;
  let sum = 0;
  for (let q = 1; q <= programme; q++) sum += weightOf(q);
  for (let q = 1; q <= quarters; q++) rows[at.planned + q] = q <= programme ? weightOf(q) / sum : 0;
}
