import { useState } from 'react';
import { Button } from 'react-aria-components';
import { setUncertainty } from '../../../app/commands/uncertainty-commands.ts';
import { withCorrelation, withoutCorrelation } from '../../../app/document/uncertainty-edits.ts';
import { shortest } from '../../../app/format/numbers.ts';
import { riskWords as words } from '../../../app/messages/risk.ts';
import type { Correlation } from '../../../shared/analysis/correlation.ts';
import type { Uncertainty } from '../../../shared/scenario/uncertainty.ts';
import { NumberField } from '../../drivers/number-field.tsx';
import { useApp } from '../../session/app-context.tsx';
import { Icon } from '../../window/icon.tsx';
import { Picker } from '../../window/picker.tsx';
import { labelAt } from './correlation-table.tsx';

/** Which drivers go together, and how closely; a pair that is added begins at 0. */
export function CorrelationEditor({ uncertainty }: { readonly uncertainty: Uncertainty }) {
  const { session } = useApp();
  const open = openPairs(uncertainty);
  return (
    <div className="distributions">
      {uncertainty.correlations.map((pair) => (
        <CorrelationField key={`${pair.a} ${pair.b}`} pair={pair} />
      ))}
      {open.length === 0 ? null : (
        <Picker
          label={words.addPair}
          chosen={null}
          options={open.map(({ a, b }) => ({ id: `${a} ${b}`, text: words.pair(labelAt(a), labelAt(b)) }))}
          onChoose={(id) => {
            const pair = open.find(({ a, b }) => `${a} ${b}` === id);
            if (pair !== undefined) setUncertainty(session, (all) => withCorrelation(all, pair, 0));
          }}
        />
      )}
    </div>
  );
}

function CorrelationField({ pair }: { readonly pair: Correlation }) {
  const { session } = useApp();
  const [reason, setReason] = useState<string | null>(null);
  const name = words.pair(labelAt(pair.a), labelAt(pair.b));
  const put = (rho: number): string | null => {
    const rule = setUncertainty(session, (all) => withCorrelation(all, pair, rho));
    return rule === null ? null : words.refused(rule);
  };
  return (
    <div className="distribution">
      <header>
        <span>{name}</span>
        <NumberField
          label={words.fieldOf(words.fields.rho, name)}
          text={shortest(pair.rho, 3)}
          onCommit={put}
          onRefused={setReason}
        />
        <Button
          className="icon-button small"
          aria-label={words.removePair(name)}
          onPress={() => setUncertainty(session, (all) => withoutCorrelation(all, pair))}
        >
          <Icon name="close" />
        </Button>
      </header>
      {reason === null ? null : (
        <p className="refusal" role="alert">
          {reason}
        </p>
      )}
    </div>
  );
}

/** Pairs of uncertain drivers that have no correlation yet. */
function openPairs({ drivers, correlations }: Uncertainty) {
  const has = (a: string, b: string) =>
    correlations.some((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
  return drivers.flatMap(({ path: a }, index) =>
    drivers.slice(index + 1).flatMap(({ path: b }) => (has(a, b) ? [] : [{ a, b }])),
  );
}
