import { useMemo } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { chooseCompare } from '../../../app/commands/view-commands.ts';
import { compareWords as words } from '../../../app/messages/compare.ts';
import { bridgeChart, bridgeHead, type Explained } from '../../../app/views/compare/bridge-chart.ts';
import { questionOf } from '../../../app/views/compare/compare-charts.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { useApp } from '../../session/app-context.tsx';
import { useBridge } from '../../session/use-bridge.ts';
import { Icon } from '../../window/icon.tsx';
import { ChartFrame } from '../chart-frame.tsx';
import { RowBarsPanel } from '../row-bars-panel.tsx';
import { Segments } from '../segments.tsx';

interface Props {
  readonly explained: Explained;
  readonly colours: ChartColours;
  readonly dragging: boolean;
}

/** Why a measure differs from the reference; while it is found anew, the last bridge stays and says so. */
export function BridgePanel({ explained, colours, dragging }: Props) {
  const { last, stale } = useBridge(questionOf(explained), dragging);
  const fits = last !== null && last.question.measure === explained.measure;
  const drawn = useMemo(() => (fits ? bridgeChart(explained, last.bridge) : ''), [explained, last, fits]);
  const head = bridgeHead(explained);
  const subtitle = stale ? words.updating : head.subtitle;
  const toolbar = <BridgeChoices explained={explained} />;
  if (typeof drawn === 'string') {
    return (
      <ChartFrame spec={{ ...head, subtitle }} toolbar={toolbar}>
        <p className="compare-note">{stale ? '' : drawn}</p>
      </ChartFrame>
    );
  }
  return <RowBarsPanel spec={{ ...drawn, subtitle }} colours={colours} toolbar={toolbar} stale={stale} />;
}

/** More scenarios than these are chosen from a list. */
const mostSegments = 2;

function BridgeChoices({ explained: { comparison, subject, measure } }: { readonly explained: Explained }) {
  const { session } = useApp();
  const [, ...others] = comparison.columns;
  const choose = (explained: string) => chooseCompare(session, { explained });
  return (
    <>
      {others.length <= mostSegments ? (
        <Segments
          label={words.explain}
          value={subject.id}
          options={others.map(({ id, short }) => ({ id, text: short }))}
          onChange={choose}
        />
      ) : (
        <Select
          className="compare-explain"
          selectedKey={subject.id}
          onSelectionChange={(key) => (key === null ? undefined : choose(String(key)))}
          aria-label={words.explain}
        >
          <Button className="button">
            <SelectValue className="compare-value" /> <Icon name="down" />
          </Button>
          <Popover className="popover">
            <ListBox className="menu">
              {others.map(({ id, name }) => (
                <ListBoxItem key={id} id={id} className="menu-item" textValue={name}>
                  {name}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </Select>
      )}
      <Segments
        label={words.measure}
        value={measure}
        options={[
          { id: 'npv', text: words.npv },
          { id: 'payback', text: words.payback },
        ]}
        onChange={(of) => chooseCompare(session, { measure: of })}
      />
    </>
  );
}
