import { useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { fieldText, rangeText, unitScale } from '../../../app/format/driver-units.ts';
import { told } from '../../../app/messages/language.ts';
import { sensitivityWords as words } from '../../../app/messages/sensitivity.ts';
import { startBounds } from '../../../app/views/sensitivity/heat-map.ts';
import type { Axis } from '../../../shared/analysis/sensitivity/grid.ts';
import { numberDriverAt } from '../../../shared/analysis/sensitivity/probe.ts';
import type { Driver } from '../../../shared/scenario/driver-list.ts';
import { NumberField } from '../../drivers/number-field.tsx';
import { Picker } from '../../window/picker.tsx';

interface Props {
  readonly label: string;
  readonly axis: Axis;
  readonly drivers: readonly Driver[];
  /** The driver along the other side. */
  readonly taken: string;
  readonly now: (path: string) => number;
  readonly onChange: (axis: Axis) => void;
}

/** Which driver runs along a side of the map, and between which bounds: drag either end or type it. */
export function AxisBounds({ label, axis, drivers, taken, now, onChange }: Props) {
  const driver = numberDriverAt(axis.path);
  const [reason, setReason] = useState<string | null>(null);
  const scale = unitScale(driver.unit);
  const put = (low: number, high: number): string | null => {
    if (!(low < high) || low < driver.min || high > driver.max)
      return words.boundsRefused(told(driver.label), rangeText(driver));
    onChange({ ...axis, low, high });
    setReason(null);
    return null;
  };
  const exact = (shown: number) => Number((shown / scale).toPrecision(12));
  // Typing may go beyond the slider: it grows to hold what was typed.
  const [from, to] = [Math.min(driver.slider[0], axis.low), Math.max(driver.slider[1], axis.high)];
  return (
    <div className="axis-bounds" data-axis={axis.path}>
      <span className="caption" aria-hidden="true">
        {label}
      </span>
      <Picker
        label={label}
        chosen={axis.path}
        options={drivers
          .filter(({ path }) => path !== taken)
          .map(({ path, label }) => ({ id: path, text: told(label) }))}
        onChoose={(path) => onChange(startBounds(path, now(path)))}
      />
      <NumberField
        label={words.lowBound(told(driver.label))}
        text={fieldText(driver, axis.low)}
        onCommit={(shown) => put(exact(shown), axis.high)}
        onRefused={setReason}
      />
      <Slider
        className="range"
        aria-label={words.bounds(told(driver.label))}
        value={[axis.low, axis.high]}
        minValue={from}
        maxValue={to}
        step={driver.step}
        onChange={([low = from, high = to]) => {
          if (low < high) put(Number(low.toPrecision(12)), Number(high.toPrecision(12)));
        }}
      >
        <SliderTrack className="range-track">
          {({ state }) => (
            <>
              <i
                className="range-between"
                style={{
                  left: `${state.getThumbPercent(0) * 100}%`,
                  right: `${(1 - state.getThumbPercent(1)) * 100}%`,
                }}
              />
              <SliderThumb index={0} className="range-thumb" aria-label={words.lowBound(told(driver.label))} />
              <SliderThumb index={1} className="range-thumb" aria-label={words.highBound(told(driver.label))} />
            </>
          )}
        </SliderTrack>
      </Slider>
      <NumberField
        label={words.highBound(told(driver.label))}
        text={fieldText(driver, axis.high)}
        onCommit={(shown) => put(axis.low, exact(shown))}
        onRefused={setReason}
      />
      {reason === null ? null : (
        <p className="refusal" role="alert">
          {reason}
        </p>
      )}
    </div>
  );
}
