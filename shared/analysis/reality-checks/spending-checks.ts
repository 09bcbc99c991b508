import { type FactId, figureOf } from '../../facts/facts.ts';
import { lastDeliveryQuarter, programmeTotal } from '../../model/programme.ts';
import { sumTo, yearTo } from '../periods.ts';
import type { CheckInput, RealityCheck, Reference, ReferenceId } from './check.ts';

const ratioOf = (id: ReferenceId, fact: FactId): Reference => ({ id, value: figureOf(fact) / 100, facts: [fact] });

/** Capex as a share of cloud revenue while the programme runs, against the peers and what the group itself has done. */
export function capexCheck({ assumptions, projection }: CheckInput): RealityCheck {
  // Scarce chips deliver after the quarters in which the programme was to be spent.
  const quarters = lastDeliveryQuarter(assumptions.capex, assumptions.capacity.chipAvailability);
  const revenue = sumTo(projection.plan.revenue, 0, quarters);
  const hasProgramme = programmeTotal(assumptions.capex) > 0 && revenue > 0;
  return {
    id: 'capex-to-revenue',
    unit: 'share',
    readings: [
      {
        id: 'over-programme',
        value: hasProgramme ? sumTo(projection.plan.capex, 0, quarters) / revenue : null,
        references: [
          ratioOf('amazon', 'P-REV-08'),
          ratioOf('microsoft', 'P-REV-07'),
          ratioOf('meta', 'P-REV-09'),
          ratioOf('aws', 'P-REV-06'),
          {
            id: 'alibaba',
            value: figureOf('P-CAPX-13') / figureOf('P-FY-26-REV'),
            facts: ['P-CAPX-13', 'P-FY-26-REV'],
          },
        ],
      },
    ],
  };
}

/** What is spent, against the plan and the brokers' cases; and the first year against what the group reported. */
export function spendCheck({ assumptions, projection }: CheckInput): RealityCheck {
  return {
    id: 'spend',
    unit: 'rmb-bn',
    readings: [
      {
        id: 'programme',
        value: programmeTotal(assumptions.capex),
        references: [
          { id: 'plan', value: figureOf('S2-01'), facts: ['S2-01', 'S3-02', 'S4-02'] },
          { id: 'broker-base', value: figureOf('P-PLAN-06'), facts: ['P-PLAN-06'] },
          { id: 'broker-bull', value: figureOf('P-PLAN-07'), facts: ['P-PLAN-07'] },
        ],
      },
      {
        id: 'first-year',
        value: yearTo(projection.plan.capex, 4),
        references: [{ id: 'spent-first-year', value: figureOf('P-CAPX-13'), facts: ['P-CAPX-13', 'P-CAPX-15'] }],
      },
    ],
  };
}
