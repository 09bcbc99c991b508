import { memo, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { baselineId, type CaseDocument, type Scenario } from '../../../app/document/case-document.ts';
import { riskWords as words } from '../../../app/messages/risk.ts';
import { distributionRows } from '../../../app/views/distribution-row.ts';
import { certain } from '../../../shared/scenario/uncertainty.ts';
import type { RiskAnswer } from '../../risk/use-risk.ts';
import { CorrelationEditor } from './correlation-editor.tsx';
import { CorrelationTable } from './correlation-table.tsx';
import { DistributionTable } from './distribution-table.tsx';
import { DistributionsEditor } from './distributions-editor.tsx';
import { SpreadTable } from './spread-table.tsx';

interface Listed {
  readonly scenario: Scenario;
  readonly answer: RiskAnswer | null;
  readonly currency: CaseDocument['currency'];
}

interface Props {
  readonly listed: Listed;
  readonly children: ReactNode;
}

/** Beside the bands: which drivers are uncertain, how they go together, and what the trials say in numbers. */
export function RiskSide({ listed, children }: Props) {
  return (
    <aside className="risk-side" aria-label={words.side}>
      <Tables listed={listed} />
      {children}
    </aside>
  );
}

const Tables = memo(function Tables({ listed }: { readonly listed: Listed }) {
  const { scenario, answer, currency } = listed;
  const { id, assumptions, uncertainty = certain } = scenario;
  const [editing, setEditing] = useState(false);
  const rows = distributionRows(assumptions, uncertainty, answer?.summary.variance ?? null);
  const waiting = rows.filter(({ waits }) => waits).length;
  const mayEdit = id !== baselineId;
  return (
    <>
      <header className="side-header">
        <h2>{rows.length === 0 ? words.noUncertainDrivers : words.uncertainDrivers(rows.length - waiting, waiting)}</h2>
        {mayEdit ? (
          <Button className="link-button" onPress={() => setEditing(!editing)}>
            {editing ? words.done : words.edit}
          </Button>
        ) : null}
      </header>
      {editing && mayEdit ? (
        <>
          <DistributionsEditor rows={rows} assumptions={assumptions} />
          <h3>{words.together}</h3>
          <CorrelationEditor uncertainty={uncertainty} />
        </>
      ) : (
        <>
          {rows.length === 0 ? <p className="caption">{words.noUncertainDetail}</p> : <DistributionTable rows={rows} />}
          {answer === null ? null : (
            <>
              <h3>{words.spread}</h3>
              <SpreadTable summary={answer.summary} assumptions={assumptions} currency={currency} />
            </>
          )}
          {uncertainty.correlations.length === 0 ? null : (
            <>
              <h3>{words.together}</h3>
              <CorrelationTable correlations={uncertainty.correlations} />
            </>
          )}
        </>
      )}
    </>
  );
});
