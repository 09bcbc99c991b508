import { useEffect, useState } from 'react';
import { type BridgeQuestion, keepBridge, knownBridge } from '../../app/answer/bridges.ts';
import { type Bridge, bridgeSteps } from '../../shared/analysis/bridge.ts';

/** How long the drivers must rest before a bridge is begun, and how long it may work at a stretch. */
const restMs = 120;
const sliceMs = 8;

/**
 * The bridge of a question, null until it is found: in slices, while nothing is being dragged, left off when the question
 * changes. All that a worker would have to take over is the effect.
 */
export function useBridge({ from, to, measure }: BridgeQuestion, dragging: boolean): Bridge | null {
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (dragging || knownBridge({ from, to, measure }) !== undefined) return;
    const steps = bridgeSteps(from, to, measure);
    const work = () => {
      const until = performance.now() + sliceMs;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) {
        keepBridge({ from, to, measure }, step.value);
        drawAgain((count) => count + 1);
      } else timer = setTimeout(work);
    };
    let timer = setTimeout(work, restMs);
    return () => clearTimeout(timer);
  }, [from, to, measure, dragging]);
  return knownBridge({ from, to, measure }) ?? null;
}
