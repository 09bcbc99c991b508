import { type ReactNode, useState } from 'react';
import type { Scenario } from '../../app/document/case-document.ts';
import { type BarRow, barText, type RowBarsSpec } from '../../app/views/row-bars.ts';
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

/** A chart of rows under its header line, read row by row; or its table. */
export function RowBarsPanel({ spec, colours, controls, toolbar, stale, drawn }: Props) {
  const asTable = useSession((state) => state.chartsAsTables);
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const [readAt, setReadAt] = useState<number | null>(null);
  const row = readAt === null || asTable ? undefined : spec.rows[readAt];
  return (
    <ChartFrame
      spec={spec}
      picture={spec}
      controls={controls}
      toolbar={toolbar}
      drawn={drawn}
      instead={row === undefined ? null : <ReadOut row={row} unit={spec.unit} />}
      spoken={row === undefined ? undefined : `${row.label}: ${row.bars.map(wordsOf).join('; ')}; ${spec.unit}`}
    >
      {asTable ? (
        <RowBarsTable spec={spec} />
      ) : (
        <RowBarsCanvas
          spec={spec}
          colours={colours}
          stale={stale === true}
          holdAxis={dragging}
          readAt={row === undefined ? null : readAt}
          onRead={setReadAt}
        />
      )}
    </ChartFrame>
  );
}

const wordsOf = ({ words }: BarRow['bars'][number]): string => barText(words);

const ReadOut = ({ row, unit }: { readonly row: BarRow; readonly unit: string }) => (
  <div className="read-out" aria-hidden="true">
    <b>{row.label}</b>
    {row.bars.map((bar) => (
      <span key={`${bar.from} ${bar.to} ${wordsOf(bar)}`}>{wordsOf(bar)}</span>
    ))}
    <span>{unit}</span>
  </div>
);
