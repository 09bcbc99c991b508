import type { KeyboardEvent } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { tickText } from '../../app/format/driver-units.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { NumberDriver } from '../../shared/scenario/driver-kinds.ts';

interface Props {
  readonly driver: NumberDriver;
  readonly value: number;
  readonly base: number;
  readonly changed: boolean;
  readonly disabled: boolean;
  readonly onDrag: (value: number) => void;
  readonly onDragEnd: () => void;
  /** Page Up and Page Down: ten steps. */
  readonly onStep: (steps: number) => void;
}

/** The track with its ticks: low, base, high, the last reported actual, and the stretch from base to value. */
export function DriverSlider({ driver, value, base, changed, disabled, onDrag, onDragEnd, onStep }: Props) {
  const [low, high] = driver.slider;
  const place = (at: number) => Math.max(0, Math.min(1, (at - low) / (high - low)));
  const at = (share: number) => ({ '--at': share }) as React.CSSProperties;
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = event.key === 'PageUp' ? 10 : event.key === 'PageDown' ? -10 : 0;
    if (steps === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(steps);
  };
  const percent = driver.unit === 'percent' || driver.unit === 'percent-a-year';
  return (
    <div role="presentation" onKeyDownCapture={onKeyDown}>
      <Slider
        className={`scale ${value < low || value > high ? 'beyond' : ''}`}
        aria-label={windowWords.driver.slider(told(driver.label))}
        minValue={low}
        maxValue={high}
        step={driver.step}
        value={value}
        isDisabled={disabled}
        onChange={onDrag}
        onChangeEnd={onDragEnd}
        formatOptions={percent ? { style: 'percent', maximumFractionDigits: 1 } : { maximumFractionDigits: 4 }}
      >
        <SliderTrack className="track-area">
          <i className="track" />
          {changed ? (
            <i
              className="stretch"
              style={
                {
                  ...at(Math.min(place(base), place(value))),
                  '--long': Math.abs(place(value) - place(base)),
                } as React.CSSProperties
              }
            />
          ) : null}
          {ticksOf(driver, base).map((tick) => (
            <span key={tick.kind} className={`tick ${tick.kind}`} style={at(place(tick.value))}>
              <i />
              {tick.named ? <span>{tickText(driver.unit, tick.value)}</span> : null}
            </span>
          ))}
          {driver.lastReported === undefined ? null : (
            <span
              className={`reported ${place(driver.lastReported.value) > 0.55 ? 'to-left' : ''}`}
              style={at(place(driver.lastReported.value))}
            >
              <span className="wide">{told(driver.lastReported.label)}</span>
              <span className="slim">{told(driver.lastReported.shortLabel)}</span>
            </span>
          )}
          <SliderThumb className="thumb" />
        </SliderTrack>
      </Slider>
    </div>
  );
}

interface Tick {
  readonly kind: 'low' | 'base' | 'high';
  readonly value: number;
  readonly named: boolean;
}

/** A usual end that the base would cover is ticked without its number. */
function ticksOf(driver: NumberDriver, base: number): readonly Tick[] {
  const [low, high] = driver.slider;
  const near = (one: number, other: number) => Math.abs(one - other) / (high - low) < 0.09;
  const ends = driver.usual ?? [];
  return [
    ...ends.map((value, index) => ({
      kind: index === 0 ? ('low' as const) : ('high' as const),
      value,
      named: !near(value, base),
    })),
    { kind: 'base', value: base, named: true },
  ];
}
