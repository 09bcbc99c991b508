import type { Driver } from '../../shared/scenario/driver-list.ts';
import { inspectorWords as words } from '../messages/inspector.ts';
import { told } from '../messages/language.ts';
import { inPanelOrder } from '../views/driver-order.ts';

/** "by its weakest inputs: AI revenue share, EBITDA margin, AI and 11 more", the headline drivers first. */
export function weakestNote(because: readonly Driver[]): string {
  const paths = new Set(because.map(({ path }) => path));
  const labels = inPanelOrder.filter(({ path }) => paths.has(path)).map(({ label }) => told(label));
  return words.weakest(labels.slice(0, 2), Math.max(0, labels.length - 2));
}
