import type { FactId } from '../../../shared/facts/facts.ts';
import type { contextWords } from '../../messages/context.ts';

/** One of the things that analysts watch, with the driver that it is here. */
export interface Watched {
  readonly id: keyof typeof contextWords.watched;
  readonly fact: FactId;
  readonly driver: string;
}

export const watched: readonly Watched[] = [
  { id: 'chips', fact: 'S0-06', driver: 'capacity.chipAvailability' },
  { id: 'interconnect', fact: 'S0-07', driver: 'capacity.interconnectEfficiency' },
  { id: 'regions', fact: 'S0-08', driver: 'capacity.newRegionShare' },
];

/** Says that there are three. */
export const watchedBy = 'S0-05' satisfies FactId;
