import { driverList } from '../../shared/scenario/driver-list.ts';
import { windowWords } from '../messages/window.ts';

const groupOrder = Object.keys(windowWords.groups);

/** Every driver in the order of the panel: the headline ones first. */
export const inPanelOrder = driverList.toSorted(
  (one, other) => groupOrder.indexOf(one.group) - groupOrder.indexOf(other.group),
);
