import type { CaseSeries } from '../model/cash-flow.ts';

/** One of the two cases that are compared: the business with the programme and without it. */
export type CaseName = 'plan' | 'counterfactual';

/** A quantity of a case, by quarter: those that a projection gives, and what they are made from. */
export type SeriesName =
  | keyof CaseSeries
  | 'growth'
  | 'revenueGrowth'
  | 'aiShare'
  | 'computeNeed'
  | 'marginAi'
  | 'marginCore';

/** A quantity of the increment, by quarter. */
export type IncrementName = 'incremental' | 'cumulative' | 'discounted' | 'roic';

/** What the notes do: figures of the overlay (docs/model.md §8). */
export type NotesMeasureName = 'dilution' | 'npv-per-ads' | 'peak-after-notes' | 'payback-after-notes';

/** An answer: one number a projection. */
export type MeasureName =
  | 'payback'
  | 'discounted-payback'
  | 'npv'
  | 'npv-without-terminal'
  | 'terminal-value'
  | 'irr'
  | 'mirr'
  | 'peak'
  | 'cloud-revenue'
  | 'ai-revenue'
  | 'limited-quarters'
  | 'world-share'
  | NotesMeasureName;

/** A figure of the model: its name says what it is made from. */
export type FigureId = `${CaseName}.${SeriesName}` | IncrementName | MeasureName;
