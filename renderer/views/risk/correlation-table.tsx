import { signed } from '../../../app/format/numbers.ts';
import { told } from '../../../app/messages/language.ts';
import { riskWords as words } from '../../../app/messages/risk.ts';
import type { Correlation } from '../../../shared/analysis/correlation.ts';
import { driverAt } from '../../../shared/scenario/driver-list.ts';

export const labelAt = (path: string): string => told(driverAt(path)?.label ?? path);

/** How the drivers go together, pair by pair. */
export function CorrelationTable({ correlations }: { readonly correlations: readonly Correlation[] }) {
  return (
    <table className="side-table">
      <tbody>
        {correlations.map(({ a, b, rho }) => (
          <tr key={`${a} ${b}`}>
            <th scope="row">{words.pair(labelAt(a), labelAt(b))}</th>
            <td className="number">{signed(rho, Math.abs(rho * 10 - Math.round(rho * 10)) < 1e-9 ? 1 : 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
