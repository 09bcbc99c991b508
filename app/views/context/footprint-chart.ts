import type { FactStatus } from '../../../shared/facts/fact.ts';
import { type FactId, factOf } from '../../../shared/facts/facts.ts';
import { contextWords } from '../../messages/context.ts';
import { told } from '../../messages/language.ts';
import type { RowBarsSpec } from '../row-bars.ts';
import { factChart, said } from './fact-bars.ts';

const words = contextWords.footprint;

/** Regions and availability zones, as they were counted at four dates. */
export const footprintChart = (): RowBarsSpec =>
  factChart(
    {
      id: 'footprint',
      title: words.title,
      subtitle: words.subtitle,
      unit: words.unit,
      summary: words.summary(said('S3-05'), said('S3-04'), said('P-FOOT-01'), said('P-FOOT-02')),
    },
    [
      { fact: 'S3-05', name: words.regions, isOurs: true, isCount: true },
      { fact: 'S3-04', name: words.zones, isOurs: true, isCount: true },
      { fact: 'S3-06', name: words.heading, isOurs: true, isCount: true },
      { fact: 'P-FOOT-01', name: words.zones, isOurs: true, isCount: true },
      { fact: 'P-FOOT-02', name: words.zones, isOurs: true, isCount: true },
    ],
  );

/** A scope that names no place. */
const anywhere = 'International';

/** What was opened and what is announced, by country. */
const announcedFacts = ['S3-09', 'S3-03', 'S2-06', 'S2-07'] as const satisfies readonly FactId[];

export interface Announced {
  readonly id: string;
  readonly status: FactStatus;
  readonly what: string;
  /** The places, where the fact names them as whose figure it is, and what to know. */
  readonly detail: string;
  readonly when: string;
}

export const announced = (): readonly Announced[] =>
  announcedFacts
    .flatMap((id) => factOf(id) ?? [])
    .map(({ id, status, quantity, scope, note, period }) => ({
      id,
      status,
      what: told(quantity),
      detail: scope === anywhere ? told(note) : words.at(told(scope), told(note)),
      when: told(period),
    }));

/** The drivers of what a new region costs in time. */
export const regionDrivers = ['capacity.newRegionShare', 'capacity.newRegionDelayQuarters'] as const;
