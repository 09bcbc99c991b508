import { useState } from 'react';
import { Button } from 'react-aria-components';
import { setUncertainty } from '../../../app/commands/uncertainty-commands.ts';
import {
  asKind,
  type DistributionKind,
  distributionKinds,
  firstDistribution,
} from '../../../app/document/distribution-kinds.ts';
import { withDistribution, withoutDistribution } from '../../../app/document/uncertainty-edits.ts';
import { tickText, unitScale, unitSuffix } from '../../../app/format/driver-units.ts';
import { told } from '../../../app/messages/language.ts';
import { riskWords as words } from '../../../app/messages/risk.ts';
import type { DistributionRow } from '../../../app/views/distribution-row.ts';
import type { Assumptions } from '../../../shared/scenario/assumptions.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';
import type { Distribution } from '../../../shared/scenario/uncertainty.ts';
import { NumberField } from '../../drivers/number-field.tsx';
import { useApp } from '../../session/app-context.tsx';
import { Icon } from '../../window/icon.tsx';
import { Picker } from '../../window/picker.tsx';
import { DensityPicture } from './distribution-table.tsx';

interface Props {
  readonly rows: readonly DistributionRow[];
  readonly assumptions: Assumptions;
}

/** Every distribution of the scenario with its fields; each change is one undo step. */
export function DistributionsEditor({ rows, assumptions }: Props) {
  const { session } = useApp();
  // In the order of the driver list: rows that are being edited don't move when the trials come in.
  const inOrder = driverList.flatMap(({ path }) => rows.filter(({ driver }) => driver.path === path));
  const open = driverList.filter(
    ({ kind, path }) =>
      kind === 'number' && valueAt(assumptions, path) !== undefined && rows.every(({ driver }) => driver.path !== path),
  );
  return (
    <div className="distributions">
      {inOrder.map((row) => (
        <DistributionFields key={row.driver.path} row={row} />
      ))}
      <Picker
        label={words.addDriver}
        chosen={null}
        options={open.map(({ path, label }) => ({ id: path, text: told(label) }))}
        onChoose={(path) =>
          setUncertainty(session, (all) => withDistribution(all, path, firstDistribution(assumptions, path)))
        }
      />
    </div>
  );
}

function DistributionFields({ row: { driver, distribution, note } }: { readonly row: DistributionRow }) {
  const { session } = useApp();
  const [reason, setReason] = useState<string | null>(null);
  const scale = unitScale(driver.unit);
  const put = (next: Distribution): string | null => {
    const rule = setUncertainty(session, (all) => withDistribution(all, driver.path, next));
    return rule === null ? null : words.refused(rule);
  };
  const fields = Object.entries(distribution).filter((entry): entry is [Field, number] => entry[0] !== 'kind');
  return (
    <div className="distribution" data-distribution={driver.path}>
      <header>
        <b>{told(driver.label)}</b>
        <span className="caption">{unitSuffix(driver.unit)}</span>
        <DensityPicture driver={driver} distribution={distribution} />
        <Button
          className="icon-button small"
          aria-label={words.remove(told(driver.label))}
          onPress={() => setUncertainty(session, (all) => withoutDistribution(all, driver.path))}
        >
          <Icon name="close" />
        </Button>
      </header>
      <div className="distribution-fields">
        <Picker<DistributionKind>
          label={words.kindOf(told(driver.label))}
          chosen={distribution.kind}
          options={distributionKinds.map((kind) => ({ id: kind, text: words.kinds[kind] }))}
          onChoose={(kind) => setReason(kind === distribution.kind ? null : put(asKind(distribution, kind)))}
        />
        {fields.map(([field, value]) => (
          <div key={field} className="distribution-field">
            <span aria-hidden="true">{words.fields[field]}</span>
            <NumberField
              label={words.fieldOf(words.fields[field], told(driver.label))}
              text={tickText(driver.unit, value)}
              onCommit={(shown) => put(withField(distribution, field, Number((shown / scale).toPrecision(12))))}
              onRefused={setReason}
            />
          </div>
        ))}
      </div>
      {note === '' ? null : <p className="caption">{note}</p>}
      {reason === null ? null : (
        <p className="refusal" role="alert">
          {reason}
        </p>
      )}
    </div>
  );
}

type Field = 'low' | 'mode' | 'high' | 'mean' | 'sd' | 'median' | 'p90';

/** The distribution with one of its own numbers changed. */
const withField = (distribution: Distribution, field: Field, value: number): Distribution =>
  field in distribution ? { ...distribution, [field]: value } : distribution;
