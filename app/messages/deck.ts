import type { Stamp } from '../exports/stamp.ts';
import { inEveryLanguage } from './language.ts';

/** Words of the deck. */
export const deckWords = inEveryLanguage('deck', {
  chart: (title: string, subtitle: string, scenarios: string) => `${title}, ${subtitle} · ${scenarios}`,
  answer: (title: string, scenario: string) => `${title} · ${scenario}`,
  differs: (count: number) =>
    count === 1 ? 'One driver differs from the base case' : `${count} drivers differ from the base case`,
  carries: 'Every driver is that of the base case; these carry the answer',
  ofHeadline: 'The headline drivers, with their grades and sources',
  ofChanges: 'What differs, with its grade and source',
  page: (text: string, page: number, pages: number) => (pages === 1 ? text : `${text} (${page} of ${pages})`),
  beginAt: (reference: string) => `Bars begin at ${reference}`,
  rowsMore: (count: number) =>
    `${count} more ${count === 1 ? 'row' : 'rows'}: the memo and the workbook have them all.`,
  checksAll: (count: number) => `What the case implies lies within its references in all ${count} reality checks`,
  checksBeyond: (beyond: number, count: number) =>
    `${beyond} of ${count} reality checks ${beyond === 1 ? 'lies' : 'lie'} beyond all references`,
  ofChecks: 'What the case implies, against what has been reported or forecast elsewhere',
  risksOfTrials: (never: string, end: string) => `${never} of the trials do not pay back by ${end}`,
  risksNoPayback: (end: string) => `On these assumptions the programme does not pay back by ${end}`,
  risksNone: 'The answer is one path: it holds only as far as its assumptions do',
  ofRisks: 'What may go wrong with the answer, and how to read it',
  method:
    'All figures are conditional projections of one model: they follow from the assumptions of the case and are no forecast.',
  notes: {
    shows: (what: string, unit: string) => `What it shows: ${what}, in ${unit}.`,
    quarters:
      'Dots stand at the end of the quarter that they name. Right-click a chart and edit its data to change it.',
    bars: 'Right-click a chart and edit its data to change it; its second sheet has the numbers as Outlay has them.',
    limited: (spans: string) => `Where capacity sets revenue: ${spans}.`,
    period: (label: string, to: string) => `${label}: to ${to}.`,
    sources: 'Sources:',
    source: (source: string, publication: string, date: string) =>
      `${source}: ${publication}${date === '' ? '' : `, ${date}`}`,
    more: (count: number) => `and ${count} more publications`,
    none: 'Sources: none but the author’s own assumptions.',
    case: ({ fingerprint, engine, time }: Stamp) => `Case ${fingerprint}. Engine ${engine}. Exported ${time}.`,
  },
  provenance: ({ fingerprint, engine, time }: Stamp) => `${fingerprint} · ${engine} · ${time}`,
  /** Columns of a chart's workbook that are only there to hold a place. */
  unseen: 'Where bars begin (not drawn)',
  room: 'Room for words (not drawn)',
  barPart: (isOutlined: boolean) => (isOutlined ? 'Not taking place, or promised' : 'Amount'),
  byThen: 'Paid back by then',
  numbers: 'Numbers',
  created: 'Outlay',
} as const);
