import { type Bridge, bridge } from '../../shared/analysis/bridge.ts';
import type { MeasureId } from '../../shared/analysis/measure-id.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';

/** What a bridge is asked of. */
export interface BridgeQuestion {
  readonly from: Assumptions;
  readonly to: Assumptions;
  readonly measure: MeasureId;
}

const known = new WeakMap<Assumptions, WeakMap<Assumptions, Map<MeasureId, Bridge>>>();

/** A bridge found before between these very assumptions: an undo finds it still there. */
export const knownBridge = ({ from, to, measure }: BridgeQuestion): Bridge | undefined =>
  known.get(from)?.get(to)?.get(measure);

export function keepBridge({ from, to, measure }: BridgeQuestion, found: Bridge): void {
  const ofFrom = known.get(from) ?? new WeakMap<Assumptions, Map<MeasureId, Bridge>>();
  const ofBoth = ofFrom.get(to) ?? new Map<MeasureId, Bridge>();
  known.set(from, ofFrom.set(to, ofBoth.set(measure, found)));
}

/** At once, however long it takes. */
export function bridgeOf(question: BridgeQuestion): Bridge {
  const found = knownBridge(question) ?? bridge(question.from, question.to, question.measure);
  keepBridge(question, found);
  return found;
}
