import { workbookWords as words } from '../../messages/workbook.ts';
import type { Row, Section } from './timeline.ts';

/**
 * What is in service, by the quarter in which it enters service: a purchase of quarter q stands in the column q + lead time, and what is
 * bought after the programme is decided there. Whatever entered less than a life ago is in service.
 */
export function stockSections(sheet: string): readonly Section[] {
  const without = (key: string) => (sheet === 'Plan' ? `{Counterfactual.${key}}` : '0');
  return [
    { title: words.sections.compute, rows: computeRows(without('computeMore')) },
    { title: words.sections.facilities, rows: facilityRows(without('facilityMore')) },
  ];
}

const long = (row: Omit<Row, 'unit' | 'format' | 'span'>): Row => ({
  ...row,
  unit: words.rmbBn,
  format: 'amount',
  span: 'long',
});

/** Programme purchases that enter service in a quarter: at once after the lead time, in new regions later. */
const programmeEntering = (bought: string): string =>
  `(1-capacity_new_region_share)*SUMIFS({${bought}:all},{q:all},{q}-capacity_lead_quarters)` +
  `+capacity_new_region_share*SUMIFS({${bought}:all},{q:all},{q}-capacity_lead_quarters-capacity_new_region_delay_quarters)`;

/** After the programme, what the rule buys for this quarter of service. */
const afterProgramme = (runOff: string, sustain: string, meetDemand: string): string =>
  `IF({q}-capacity_lead_quarters>{$length},CHOOSE({$rule},${runOff},${sustain},${meetDemand}),0)`;

const standing = (entering: string, life: string): string =>
  `SUMIFS({${entering}:before},{q:before},">"&({q}-${life}))`;

const leaving = (entering: string, life: string): string => `SUMIFS({${entering}:before},{q:before},{q}-${life})`;

const computeRows = (without: string): readonly Row[] => [
  long({
    key: 'ordered',
    label: words.rows.ordered,
    formula: 'IF({q}<=capacity_lead_quarters,SUMIFS(baseline_capex,reported_quarter,{q}-capacity_lead_quarters),0)',
  }),
  long({
    key: 'legacy',
    label: words.rows.legacy,
    formula: 'baseline_compute*MAX(0,1-{q}/compute_life)',
    opening: { 0: 'baseline_compute' },
  }),
  long({ key: 'computeProgramme', label: words.rows.computeProgramme, formula: programmeEntering('delivered') }),
  long({
    key: 'computeBefore',
    label: words.rows.before,
    formula: `${standing('computeEntering', 'compute_life')}+capex_compute_share*{ordered}+{computeProgramme}`,
  }),
  long({ key: 'computeWithout', label: words.rows.without, formula: without }),
  long({
    key: 'computeMore',
    label: words.rows.more,
    formula: afterProgramme(
      '{computeWithout}',
      `{legacy[-1]}-{legacy}+${leaving('computeEntering', 'compute_life')}`,
      'MAX(0,4*{demand}*{need}/capacity_max_utilisation-({legacy}+{computeBefore}))',
    ),
  }),
  long({
    key: 'computeEntering',
    label: words.rows.entering,
    formula: 'capex_compute_share*{ordered}+{computeProgramme}+{computeMore}',
  }),
  long({
    key: 'computeStock',
    label: words.rows.computeStock,
    formula: '{legacy}+{computeBefore}+{computeMore}',
    look: 'total',
  }),
];

const facilityRows = (without: string): readonly Row[] => [
  long({
    key: 'facilityProgramme',
    label: words.rows.facilityProgramme,
    formula: programmeEntering('plannedFacilities'),
  }),
  long({
    key: 'facilityBefore',
    label: words.rows.before,
    formula: `${standing('facilityEntering', 'facility_life')}+(1-capex_compute_share)*{ordered}+{facilityProgramme}`,
  }),
  long({ key: 'facilityWithout', label: words.rows.without, formula: without }),
  long({
    key: 'facilityMore',
    label: words.rows.more,
    formula: afterProgramme(
      '{facilityWithout}',
      leaving('facilityEntering', 'facility_life'),
      'MAX(0,(1-capex_compute_share)/capex_compute_share*MAX(0,{computeStock}-baseline_compute)-{facilityBefore})',
    ),
  }),
  long({
    key: 'facilityEntering',
    label: words.rows.entering,
    formula: '(1-capex_compute_share)*{ordered}+{facilityProgramme}+{facilityMore}',
  }),
  long({
    key: 'facilityStock',
    label: words.rows.facilityStock,
    formula: '{facilityBefore}+{facilityMore}',
    look: 'total',
  }),
];
