import { decimal } from '../../../app/format/numbers.ts';
import { riskWords as words } from '../../../app/messages/risk.ts';
import type { YearBars } from '../../../app/views/payback-years.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { YearBarsCanvas } from '../../charts/year-bars-chart.tsx';
import { useSession } from '../../session/app-context.tsx';
import { ChartFrame } from '../chart-frame.tsx';

interface Props {
  readonly bars: YearBars;
  readonly colours: ChartColours;
}

/** When the trials have paid back: as bars, or as the table that they are drawn from. */
export function YearBarsPanel({ bars, colours }: Props) {
  const asTable = useSession((state) => state.chartsAsTables);
  return (
    <ChartFrame spec={bars} picture={bars}>
      {asTable ? <YearTable bars={bars} /> : <YearBarsCanvas bars={bars} colours={colours} />}
    </ChartFrame>
  );
}

function YearTable({ bars }: { readonly bars: YearBars }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={bars.title}>
      <table className="figures-table">
        <caption>{bars.summary}</caption>
        <thead>
          <tr>
            <th scope="col">{bars.unit}</th>
            {bars.years.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.alreadyInYear}</th>
            {bars.years.map(({ name, before }) => (
              <td key={name}>{decimal(before, 1)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.inYear}</th>
            {bars.years.map(({ name, within }) => (
              <td key={name}>{decimal(within, 1)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
