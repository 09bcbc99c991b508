import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { fineStep, onGrid } from '../../app/document/driver-steps.ts';
import { driverText } from '../../app/format/driver-text.ts';
import { tickText } from '../../app/format/driver-units.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { useFineDrag } from './use-fine-drag.ts';

interface Props {
  readonly driver: Driver & { kind: 'number' };
  readonly value: number;
  readonly base: number;
  readonly changed: boolean;
  readonly disabled: boolean;
  readonly onDrag: (value: number) => void;
  readonly onDragEnd: () => void;
  /** Arrows, and ten steps of Page Up and Page Down; `fine` with Alt. */
  readonly onStep: (steps: number, fine: boolean) => void;
  /** The sentence that says why the last value was refused; null when none was. */
  readonly refusedBy: string | null;
}

/** The track with its ticks: low, base, high, the last reported actual, and the stretch from base to value. */
export function DriverSlider(props: Props) {
  const { driver, value, base, changed, disabled, onDrag, onDragEnd, onStep, refusedBy } = props;
  const [low, high] = driver.slider;
  const place = (at: number) => Math.max(0, Math.min(1, (at - low) / (high - low)));
  const at = (share: number) => ({ '--at': share }) as React.CSSProperties;
  const { onPointerDownCapture, isTaken } = useFineDrag({ driver, value, onDrag, onDragEnd });
  const input = useRef<HTMLInputElement>(null);
  const spoken = driverText(driver, value);
  // react-aria reads out a bare number; what it wrote in this drawing is written over, each time.
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', spoken);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = stepKeys[event.key];
    // Shift with an arrow is react-aria's: a tenth of the range.
    if (steps === undefined || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(steps, event.altKey);
  };
  return (
    <div role="presentation" onKeyDownCapture={onKeyDown} {...(disabled ? {} : { onPointerDownCapture })}>
      <Slider
        className={`scale ${value < low || value > high ? 'beyond' : ''}`}
        aria-label={windowWords.driver.slider(told(driver.label))}
        minValue={low}
        maxValue={high}
        step={fineStep(driver)}
        value={value}
        isDisabled={disabled}
        onChange={(next) => {
          if (!isTaken()) onDrag(onGrid(driver, next, false));
        }}
        onChangeEnd={onDragEnd}
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
          <SliderThumb
            className="thumb"
            inputRef={input}
            isInvalid={refusedBy !== null}
            {...(refusedBy === null ? {} : { 'aria-describedby': refusedBy })}
          />
        </SliderTrack>
      </Slider>
    </div>
  );
}

const stepKeys: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

interface Tick {
  readonly kind: 'low' | 'base' | 'high';
  readonly value: number;
  readonly named: boolean;
}

/** A usual end that the base would cover is ticked without its number. */
function ticksOf(driver: Driver & { kind: 'number' }, base: number): readonly Tick[] {
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
