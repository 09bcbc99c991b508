import { inEveryLanguage } from './language.ts';

/** Equations of the answers in symbols; those of the quantities are with their definitions. */
export const equationWords = inEveryLanguage('equations', {
  taxAfterLosses: 'tax rate × EBITA that is left after earlier losses',
  crossing: '( q − C(q) ∕ ( C(q + 1) − C(q) ) ) ∕ 4, q being the last quarter that ends below zero',
  npv: 'NPV without terminal value + present value of the terminal value',
  npvWithoutTerminal: {
    end: 'sum over the quarters of incremental cash flow ∕ (1 + r)^(q ∕ 4)',
    mid: 'sum over the quarters of incremental cash flow ∕ (1 + r)^((q − ½) ∕ 4)',
  },
  terminalValue: {
    none: 'nothing is credited after the horizon',
    book: 'incremental invested capital at the horizon ∕ (1 + r)^years',
    gordon:
      '( incremental cash of a life of compute − renewal of facilities ) ∕ years of it × (1 + g) ∕ (r − g), discounted',
  },
  irr: '(1 + ρ)^4 − 1, where incremental cash and terminal value discounted at ρ a quarter come to nothing',
  terminalAtHorizon: 'Terminal value at the horizon, undiscounted',
  noRate: 'No rate brings them to nothing',
  severalRates: 'Rates that bring them to nothing',
  mirr: '( future value of the inflows ∕ present value of the outflows )^(1 ∕ years) − 1, both at r',
  peak: '− lowest cumulative incremental cash',
  inQuarter: (quarter: string) => `in ${quarter}`,
  sumOfYear: (year: string) => `sum of the four quarters of ${year}`,
  ofQuarters: (count: number, all: number) => `${count} of ${all}`,
  limited: 'quarters with revenue below demand',
  usd: 'US$',
  dilution: 'new ADS ∕ ( ADS outstanding + new ADS ), in billions',
  npvPerAds: 'NPV ∕ RMB per US$ ∕ ADS outstanding',
  peakAfterNotes: '− lowest of cumulative incremental cash and the notes’ cash',
  paybackAfterNotes: 'where cumulative incremental cash and the notes’ cash are back at zero for good',
  worldShare: 'revenue of the last four quarters ∕ world market then',
} as const);
