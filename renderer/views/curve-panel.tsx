import { useState } from 'react';
import { decimal, shortest } from '../../app/format/numbers.ts';
import { formatWords } from '../../app/messages/format.ts';
import { windowWords } from '../../app/messages/window.ts';
import { type CurveSpec, valueOn } from '../../app/views/curve-spec.ts';
import type { ChartColours } from '../charts/colours.ts';
import { CurveCanvas } from '../charts/curve/curve-chart.tsx';
import { useSession } from '../session/app-context.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { DataTable } from './data-table.tsx';

interface Props {
  readonly spec: CurveSpec;
  readonly colours: ChartColours;
  readonly holdAxis: boolean;
}

/** Curves under their header line, read at a value of x; or the table of them. */
export function CurvePanel({ spec, colours, holdAxis }: Props) {
  const asTable = useSession((state) => state.chartsAsTables);
  const [readAt, setReadAt] = useState<number | null>(null);
  // What is read stays inside an axis that has changed meanwhile.
  const at = readAt === null || asTable || readAt < spec.from || readAt > spec.to ? null : readAt;
  return (
    <ChartFrame
      spec={spec}
      picture={spec}
      instead={at === null ? null : <ReadOut spec={spec} x={at} />}
      spoken={at === null ? undefined : spoken(spec, at)}
    >
      {asTable ? (
        <CurveTable spec={spec} />
      ) : (
        <CurveCanvas spec={spec} colours={colours} readAt={at} holdAxis={holdAxis} onRead={setReadAt} />
      )}
    </ChartFrame>
  );
}

function ReadOut({ spec, x }: { readonly spec: CurveSpec; readonly x: number }) {
  return (
    <div className="read-out" aria-hidden="true">
      <b>{shortest(x, 2)}</b>
      {spec.curves.map((curve) => {
        const value = valueOn(curve, x);
        return value === null ? null : (
          <span key={curve.key}>
            {formatWords.amid(curve.label)} <b>{decimal(value, spec.places)}</b>
          </span>
        );
      })}
    </div>
  );
}

/** The same for a screen reader, with the units of both axes. */
const spoken = (spec: CurveSpec, x: number): string =>
  `${windowWords.chart.readAt(`${shortest(x, 2)} ${spec.xUnit}`)}; ${spec.curves
    .flatMap((curve) => {
      const value = valueOn(curve, x);
      return value === null ? [] : [`${curve.label.toLowerCase()} ${decimal(value, spec.places)} ${spec.unit}`];
    })
    .join(', ')}`;

function CurveTable({ spec }: { readonly spec: CurveSpec }) {
  const cellAt = (x: number) => (curve: CurveSpec['curves'][number]) => {
    const value = valueOn(curve, x);
    return value === null ? '' : decimal(value, spec.places);
  };
  return (
    <DataTable
      label={spec.title}
      caption={spec.summary}
      corner={`${spec.xUnit}; ${spec.unit}`}
      columns={spec.curves.map(({ label }) => label)}
      rows={spec.listed.map(({ x, label }) => ({ key: label, label, cells: spec.curves.map(cellAt(x)) }))}
    />
  );
}
