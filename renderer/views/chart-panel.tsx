import type { ReactNode } from 'react';
import { inspectFirst } from '../../app/commands/inspector-commands.ts';
import type { Scenario } from '../../app/document/case-document.ts';
import type { ChartSpec } from '../../app/views/chart-spec.ts';
import type { ChartColours } from '../charts/colours.ts';
import { QuarterChartCanvas } from '../charts/quarter-chart.tsx';
import { useApp, useSession } from '../session/app-context.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { ChartTable } from './chart-table.tsx';
import { ReadOut, spokenReadOut } from './read-out.tsx';

interface Props {
  readonly spec: ChartSpec;
  readonly colours: ChartColours;
  readonly readAt: number | null;
  readonly holdAxis: boolean;
  readonly onRead: (quarter: number | null) => void;
  /** Switches of this chart, in its header. */
  readonly controls?: ReactNode;
  /** Scenarios that are drawn, where they are others than the active one alone. */
  readonly drawn?: readonly Scenario[] | undefined;
}

/** A chart under its header line: title, subtitle, and at the right what is read at a quarter. */
export function ChartPanel({ spec, colours, readAt, holdAxis, onRead, controls, drawn }: Props) {
  const { session } = useApp();
  const asTable = useSession((state) => state.chartsAsTables);
  const quarter = asTable ? null : readAt;
  return (
    <ChartFrame
      spec={spec}
      picture={spec}
      controls={controls}
      instead={quarter === null ? null : <ReadOut spec={spec} quarter={quarter} />}
      spoken={quarter === null ? undefined : spokenReadOut(spec, quarter)}
      drawn={drawn}
    >
      {asTable ? (
        <ChartTable spec={spec} />
      ) : (
        <QuarterChartCanvas
          spec={spec}
          colours={colours}
          readAt={readAt}
          holdAxis={holdAxis}
          onRead={onRead}
          onPick={(subject) => inspectFirst(session, subject)}
        />
      )}
    </ChartFrame>
  );
}
