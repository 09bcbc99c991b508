import { memo, useLayoutEffect } from 'react';
import { Button } from 'react-aria-components';
import { quarterName } from '../../app/format/quarters.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { ChartSpec } from '../../app/views/chart-spec.ts';
import { chartsOnScreen } from '../charts/charts-on-screen.ts';
import type { ChartColours } from '../charts/colours.ts';
import { valueText } from '../charts/layers/end-label-layer.ts';
import { QuarterChartCanvas } from '../charts/quarter-chart.tsx';
import { useApp, useSession } from '../session/app-context.tsx';
import { Icon } from '../window/icon.tsx';
import { ChartTable } from './chart-table.tsx';

const words = windowWords.chart;

interface Props {
  readonly spec: ChartSpec;
  readonly colours: ChartColours;
  readonly readAt: number | null;
  readonly holdAxis: boolean;
  readonly onRead: (quarter: number | null) => void;
}

/** A chart under its header line: title, subtitle, and at the right what is read at a quarter. */
export function ChartPanel({ spec, colours, readAt, holdAxis, onRead }: Props) {
  const { session } = useApp();
  const asTable = useSession((state) => state.chartsAsTables);
  const take = () => session.setState({ chartId: spec.id });
  useLayoutEffect(() => {
    chartsOnScreen.set(spec.id, spec);
    return () => void chartsOnScreen.delete(spec.id);
  }, [spec]);
  return (
    <section className="chart" aria-label={spec.title} data-chart-panel={spec.id} onPointerEnter={take} onFocus={take}>
      <header>
        <h2>{spec.title}</h2>
        <p className="subtitle">{spec.subtitle}</p>
        {readAt === null || asTable ? (
          <Tools id={spec.id} title={spec.title} asTable={asTable} />
        ) : (
          <ReadOut spec={spec} quarter={readAt} />
        )}
      </header>
      {asTable ? (
        <ChartTable spec={spec} />
      ) : (
        <QuarterChartCanvas spec={spec} colours={colours} readAt={readAt} holdAxis={holdAxis} onRead={onRead} />
      )}
    </section>
  );
}

interface ToolsProps {
  readonly id: string;
  readonly title: string;
  readonly asTable: boolean;
}

/** Apart and remembered, so that a drag does not draw the buttons again at every frame. */
const Tools = memo(function Tools({ id, title, asTable }: ToolsProps) {
  const { session, exportChart } = useApp();
  return (
    <span className="tools">
      <Button
        className="icon-button small"
        aria-label={asTable ? words.asChart : words.asTable}
        onPress={() => session.setState({ chartsAsTables: !asTable })}
      >
        <Icon name={asTable ? 'chart' : 'table'} />
      </Button>
      <Button
        className="icon-button small"
        aria-label={`${words.export}: ${title}`}
        onPress={() => {
          session.setState({ chartId: id });
          void exportChart();
        }}
      >
        <Icon name="picture" />
      </Button>
    </span>
  );
});

function ReadOut({ spec, quarter }: { readonly spec: ChartSpec; readonly quarter: number }) {
  return (
    <output className="read-out" aria-label={words.readOut} aria-live="polite">
      <b>{quarterName(quarter)}</b>
      {spec.series.toReversed().map(({ key, label, values }) => {
        const value = values[quarter];
        return value === null || value === undefined ? null : (
          <span key={key}>
            {label.toLowerCase().replace('ai cloud', 'AI')} <b>{valueText(spec.number, value)}</b>
          </span>
        );
      })}
    </output>
  );
}
