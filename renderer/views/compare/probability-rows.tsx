import { useCallback, useState } from 'react';
import { setProbability } from '../../../app/commands/scenario-commands.ts';
import { baselineId } from '../../../app/document/case-document.ts';
import { scenarioOf } from '../../../app/document/scenarios.ts';
import { compareWords as words } from '../../../app/messages/compare.ts';
import { documentOf } from '../../../app/session/session-state.ts';
import type { CompareColumn, Comparison } from '../../../app/views/compare/comparison.ts';
import { probabilityText, probabilityWords } from '../../../app/views/compare/probabilities.ts';
import { NumberField } from '../../drivers/number-field.tsx';
import { useApp, useSession } from '../../session/app-context.tsx';

/** A probability for each scenario, and the NPV weighted by them where they add up. */
export function ProbabilityRows({ comparison: { columns, money } }: { readonly comparison: Comparison }) {
  const document = useSession(documentOf);
  const [reason, setReason] = useState<string | null>(null);
  const { sum, npv, unit } = probabilityWords(
    document,
    money,
    columns.map(({ id }) => id),
  );
  return (
    <tbody>
      <tr className="compare-section">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          <span className="compare-sticky">
            {words.probabilities} <small>{sum}</small>
          </span>
        </th>
      </tr>
      <tr>
        <th scope="row">{words.probability}</th>
        {columns.map((column) => (
          <td key={column.id}>
            {column.id === baselineId ? null : <ProbabilityField column={column} onRefused={setReason} />}
          </td>
        ))}
      </tr>
      {reason === null ? null : (
        <tr>
          <td className="compare-refused" colSpan={columns.length + 1}>
            <span className="compare-sticky" role="alert">
              {reason}
            </span>
          </td>
        </tr>
      )}
      <tr data-measure="weighted-npv">
        <th scope="row">{words.weightedNpv}</th>
        <td className={unit === '' ? 'same' : 'differs'} colSpan={columns.length}>
          <span className="compare-weighted">
            {npv} <small>{unit}</small>
          </span>
        </td>
      </tr>
    </tbody>
  );
}

interface FieldProps {
  readonly column: CompareColumn;
  readonly onRefused: (reason: string | null) => void;
}

function ProbabilityField({ column: { id, name }, onRefused }: FieldProps) {
  const { session } = useApp();
  const probability = useSession((state) => scenarioOf(documentOf(state), id)?.probability);
  const refused = words.probabilityRefused(name);
  const take = (percent: number | null) => (setProbability(session, id, percent) ? null : refused);
  const told = useCallback((reason: string | null) => onRefused(reason), [onRefused]);
  return (
    <span className="compare-probability">
      <NumberField
        label={words.probabilityOf(name)}
        text={probabilityText(probability)}
        notANumber={refused}
        onEmpty={() => take(null)}
        onCommit={take}
        onRefused={told}
      />
      <small>%</small>
    </span>
  );
}
