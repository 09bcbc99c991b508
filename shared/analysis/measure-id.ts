import type { Projection } from '../model/project.ts';

/** Measures that a sensitivity may be of. Money RMB bn, times in years from q = 0, rates a year. */
const readers = {
  npv: ({ measures }) => measures.npv,
  npvWithoutTerminal: ({ measures }) => measures.npv - measures.terminalValuePv,
  /** Only where there is one. */
  irr: ({ measures }) => (measures.irr.length === 1 ? (measures.irr[0] ?? null) : null),
  mirr: ({ measures }) => measures.mirr,
  payback: ({ measures }) => measures.paybackYears,
  firstPayback: ({ measures }) => measures.firstPaybackYears,
  discountedPayback: ({ measures }) => measures.discountedPaybackYears,
  peakFunding: ({ measures }) => measures.peakFunding,
  cashMultiple: ({ measures }) => measures.cashMultiple,
  endGlobalShare: ({ measures }) => measures.endGlobalShare,
  capacityLimitedQuarters: ({ measures }) => measures.capacityLimitedQuarters,
} as const satisfies Record<string, (projection: Projection) => number | null>;

export type MeasureId = keyof typeof readers;

/** A measure of a projection; null where there is none (no payback within the horizon, no IRR or several). */
export const measureOf = (projection: Projection, id: MeasureId): number | null => readers[id](projection);
