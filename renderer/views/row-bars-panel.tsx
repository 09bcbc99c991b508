import type { ReactNode } from 'react';
import type { Scenario } from '../../app/document/case-document.ts';
import type { RowBarsSpec } from '../../app/views/row-bars.ts';
import type { ChartColours } from '../charts/colours.ts';
import { RowBarsCanvas } from '../charts/row-bars/row-bars-chart.tsx';
import { useSession } from '../session/app-context.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { RowBarsTable } from './row-bars-table.tsx';

interface Props {
  readonly spec: RowBarsSpec;
  readonly colours: ChartColours;
  /** Switches of this chart, in its header or on a line under it. */
  readonly controls?: ReactNode;
  readonly toolbar?: ReactNode;
  /** Drawn from what stood before; the new values are on their way. */
  readonly stale?: boolean;
  /** Scenarios that are drawn, where they are others than the active one alone. */
  readonly drawn?: readonly Scenario[] | undefined;
}

/** A chart of rows under its header line, or its table. */
export function RowBarsPanel({ spec, colours, controls, toolbar, stale, drawn }: Props) {
  const asTable = useSession((state) => state.chartsAsTables);
  return (
    <ChartFrame spec={spec} picture={spec} controls={controls} toolbar={toolbar} drawn={drawn}>
      {asTable ? <RowBarsTable spec={spec} /> : <RowBarsCanvas spec={spec} colours={colours} stale={stale === true} />}
    </ChartFrame>
  );
}
