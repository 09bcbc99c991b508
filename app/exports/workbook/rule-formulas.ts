import type { RuleId } from '../../../shared/scenario/rules.ts';
import { rulesInOrder, terminalValuesInOrder } from './derived-rows.ts';

const perpetuity = terminalValuesInOrder.indexOf('gordon') + 1;
const runOff = rulesInOrder.indexOf('run-off') + 1;

/** The last quarter in which programme compute is delivered; beyond the horizon where some still waits at its end. */
const lastDelivery =
  'IF(programme_length=0,0,IF({Plan.backlog:last}>1E-9*programme_total,horizon_quarters+1,' +
  'MAX(programme_length,SUMPRODUCT(MAX(({Plan.delivered:all}>1E-9*programme_total)*{Plan.q:all})))))';

/** What must hold between inputs (shared/scenario/rules.ts), so that a sheet whose inputs were changed says when the engine would refuse them. */
export const ruleFormulas: Readonly<Record<RuleId, string>> = {
  'programme-within-horizon': 'capex_quarters<=horizon_quarters',
  'phasing-has-weight': 'OR(programme_length=0,SUM({Plan.weight:all})>0)',
  'perpetuity-grows-slower-than-discount': `OR(terminal_number<>${perpetuity},economics_discount_rate-economics_terminal_growth>=0.005-1E-12)`,
  'perpetuity-needs-renewal': `OR(terminal_number<>${perpetuity},rule_number<>${runOff})`,
  'perpetuity-sees-one-cycle': `OR(terminal_number<>${perpetuity},horizon_quarters>=${lastDelivery}+capacity_lead_quarters+capacity_new_region_delay_quarters+compute_life)`,
  'cap-not-below-conversion': 'financing_capped_call_price_usd>=financing_conversion_price_usd',
  'maturity-after-issue': 'financing_issue_quarter<financing_maturity_quarter',
};
