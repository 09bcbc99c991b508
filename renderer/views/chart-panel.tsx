import type { ReactNode } from 'react';
import { inspectFirst } from '../../app/commands/inspector-commands.ts';
import type { Scenario } from '../../app/document/case-document.ts';
import { quarterName } from '../../app/format/quarters.ts';
import { formatWords } from '../../app/messages/format.ts';
import { viewWords } from '../../app/messages/views.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { ChartSpec } from '../../app/views/chart-spec.ts';
import type { ChartColours } from '../charts/colours.ts';
import { valueText } from '../charts/layers/end-label-layer.ts';
import { QuarterChartCanvas } from '../charts/quarter-chart.tsx';
import { useApp, useSession } from '../session/app-context.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { ChartTable } from './chart-table.tsx';

const words = windowWords.chart;

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
  const read = readAt === null || asTable ? null : <ReadOut spec={spec} quarter={readAt} />;
  return (
    <ChartFrame spec={spec} picture={spec} controls={controls} instead={read} drawn={drawn}>
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

function ReadOut({ spec, quarter }: { readonly spec: ChartSpec; readonly quarter: number }) {
  const actual = spec.reported?.points.find((point) => point.quarter === quarter)?.value;
  return (
    <output className="read-out" aria-label={words.readOut} aria-live="polite">
      <b>{quarterName(quarter)}</b>
      {spec.series.toReversed().map(({ key, label, scenario, values }) => {
        const value = values[quarter];
        return value === null || value === undefined ? null : (
          <span key={key}>
            {scenario === undefined ? formatWords.amid(label).replace('ai cloud', 'AI') : label}{' '}
            <b>{valueText(spec.number, value)}</b>
          </span>
        );
      })}
      {actual === undefined ? null : (
        <span>
          {formatWords.amid(viewWords.reported)} <b>{valueText(spec.number, actual)}</b>
        </span>
      )}
    </output>
  );
}
