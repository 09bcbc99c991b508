import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Scenario } from '../../app/document/case-document.ts';
import { formatWords } from '../../app/messages/format.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { AnyChart } from '../../app/views/any-chart.ts';
import { pinnableChart } from '../../app/views/views.ts';
import { chartsOnScreen } from '../charts/charts-on-screen.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { Icon } from '../window/icon.tsx';
import { SourceLine } from './source-line.tsx';

const words = windowWords.chart;

interface Props {
  readonly spec: Pick<AnyChart, 'id' | 'title' | 'subtitle'>;
  /** Scenarios that are drawn, where they are others than the active one alone. */
  readonly drawn?: readonly Scenario[] | undefined;
  /** What “export chart” takes; none where there is no chart to draw. */
  readonly picture?: AnyChart;
  /** Switches of this chart, in its header. */
  readonly controls?: ReactNode;
  /** More switches, on a line of their own under the header. */
  readonly toolbar?: ReactNode;
  /** Takes the place of the switches and buttons while there is something to read. */
  readonly instead?: ReactNode;
  /** The same for a screen reader; said only where keys do the reading. */
  readonly spoken?: string | undefined;
  readonly children: ReactNode;
}

/** Header line and body of a chart of any kind: title, subtitle, its switches, table and export. */
export function ChartFrame({ spec, picture, controls, toolbar, instead, spoken = '', children, drawn }: Props) {
  const { session } = useApp();
  const asTable = useSession((state) => state.chartsAsTables);
  const byKey = useRef(false);
  const take = () => session.setState({ chartId: spec.id });
  useLayoutEffect(() => {
    if (picture === undefined) return;
    chartsOnScreen.set(picture.id, picture);
    return () => void chartsOnScreen.delete(picture.id);
  }, [picture]);
  return (
    <section
      className={`chart ${toolbar === undefined ? '' : 'with-toolbar'}`}
      aria-label={spec.title}
      data-chart-panel={spec.id}
      onPointerEnter={take}
      onFocus={take}
      onKeyDownCapture={() => {
        byKey.current = true;
      }}
      onPointerMoveCapture={() => {
        byKey.current = false;
      }}
    >
      <header>
        <h2>{spec.title}</h2>
        <p className="subtitle">{spec.subtitle}</p>
        {instead ?? (
          <>
            {controls}
            <Tools id={spec.id} title={spec.title} asTable={asTable} hasPicture={picture !== undefined} />
          </>
        )}
      </header>
      <span className="spoken" aria-live="polite">
        {byKey.current ? spoken : ''}
      </span>
      {toolbar === undefined ? null : <div className="chart-toolbar">{toolbar}</div>}
      {children}
      {picture === undefined ? null : <SourceLine picture={picture} drawn={drawn} />}
    </section>
  );
}

interface ToolsProps {
  readonly id: string;
  readonly title: string;
  readonly asTable: boolean;
  readonly hasPicture: boolean;
}

/** Apart and remembered, so that a drag does not draw the buttons again at every frame. */
const Tools = memo(function Tools({ id, title, asTable, hasPicture }: ToolsProps) {
  const { session } = useApp();
  const isPinned = useSession((state) => state.pinned === id);
  return (
    <span className="tools">
      <Button
        className="icon-button small"
        aria-label={asTable ? words.asChart : words.asTable}
        onPress={() => session.setState({ chartsAsTables: !asTable })}
      >
        <Icon name={asTable ? 'chart' : 'table'} />
      </Button>
      {pinnableChart(id) === null ? null : (
        <Button
          className={`icon-button small ${isPinned ? 'pressed' : ''}`}
          aria-label={`${isPinned ? words.unpin : words.pin}: ${title}`}
          aria-pressed={isPinned}
          onPress={() => session.setState({ pinned: isPinned ? null : id })}
        >
          <Icon name="pin" />
        </Button>
      )}
      {hasPicture ? (
        <Button
          className="icon-button small"
          aria-label={formatWords.noted(words.export, title)}
          onPress={() => {
            session.setState(({ exports }) => ({
              ...{ chartId: id, dialog: 'export' },
              exports: { ...exports, what: 'picture' },
            }));
          }}
        >
          <Icon name="picture" />
        </Button>
      ) : null}
    </span>
  );
});
