import { decimal } from '../../../app/format/numbers.ts';
import { riskWords as words } from '../../../app/messages/risk.ts';
import type { YearBars } from '../../../app/views/payback-years.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { YearBarsCanvas } from '../../charts/year-bars-chart.tsx';
import { useSession } from '../../session/app-context.tsx';
import { ChartFrame } from '../chart-frame.tsx';
import { DataTable } from '../data-table.tsx';

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
  const shares = (pick: (year: YearBars['years'][number]) => number) =>
    bars.years.map((year) => decimal(pick(year), 1));
  return (
    <DataTable
      label={bars.title}
      caption={bars.summary}
      corner={bars.unit}
      columns={bars.years.map(({ name }) => name)}
      rows={[
        { key: 'before', label: words.alreadyInYear, cells: shares(({ before }) => before) },
        { key: 'within', label: words.inYear, cells: shares(({ within }) => within) },
      ]}
    />
  );
}
