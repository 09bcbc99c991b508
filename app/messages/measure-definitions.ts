import type { MeasureName } from '../../shared/provenance/figure-id.ts';
import { inEveryLanguage } from './language.ts';

interface Definition {
  readonly label: string;
  readonly text: string;
}

/** What the answers are, for a reader who meets them for the first time. */
export const measureDefinitions = inEveryLanguage('measure-definitions', {
  payback: {
    label: 'Payback',
    text: 'The first moment from which cumulative incremental cash is never below zero again, a straight line inside the quarter, in years from 31 March 2025. Terminal value is left out.',
  },
  'discounted-payback': {
    label: 'Discounted payback',
    text: 'Payback of the discounted cash flow: the first moment from which its running total is never below zero again.',
  },
  npv: {
    label: 'NPV',
    text: 'Net present value at 31 March 2025: incremental cash flow, quarter by quarter, and what the increment is worth after the horizon, discounted.',
  },
  'npv-without-terminal': {
    label: 'NPV without terminal value',
    text: 'Incremental cash flow within the horizon, discounted to 31 March 2025; nothing is credited for what stands after it.',
  },
  'terminal-value': {
    label: 'Present value of the terminal value',
    text: 'What the increment is worth after the last quarter, discounted to 31 March 2025.',
  },
  irr: {
    label: 'IRR',
    text: 'Internal rate of return: the discount rate at which incremental cash flow and terminal value come to nothing, a year. Flows that change sign more than once may have several, or none; then those there are stand below, and the MIRR is shown.',
  },
  mirr: {
    label: 'MIRR',
    text: 'Modified internal rate of return: what is put in grows to what is taken out when both are carried at the discount rate.',
  },
  peak: {
    label: 'Peak funding need',
    text: 'The deepest that cumulative incremental cash falls below zero: the most that the programme ever ties up.',
  },
  'cloud-revenue': { label: 'Cloud revenue', text: 'Cloud revenue of the plan, added up over the fiscal year.' },
  'ai-revenue': { label: 'AI revenue', text: 'AI revenue of the plan, added up over the fiscal year.' },
  'limited-quarters': {
    label: 'Capacity-limited quarters',
    text: 'Quarters in which the compute in service, not demand, sets revenue.',
  },
  'world-share': {
    label: 'Share of the world cloud market',
    text: 'Cloud revenue of the last four quarters as a share of the world market, which is today’s grown at the rate assumed for it.',
  },
  dilution: {
    label: 'Dilution',
    text: 'New ADS as a share of all ADS when the notes convert, which they do when the ADS price at maturity is above the conversion price. For the whole issue; what the capped call gives back is not taken off.',
  },
  'npv-per-ads': {
    label: 'NPV per ADS',
    text: 'NPV of the programme, in dollars, for each ADS outstanding.',
  },
  'peak-after-notes': {
    label: 'Peak funding need after the notes',
    text: 'The deepest that cumulative incremental cash falls below zero once the notes’ cash to the programme is counted.',
  },
  'payback-after-notes': {
    label: 'Payback after the notes',
    text: 'Durable payback of the incremental cash flow with the notes’ cash to the programme and what it costs counted in.',
  },
} satisfies Readonly<Record<MeasureName, Definition>>);
