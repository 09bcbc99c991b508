import type { ViewId } from './session-state.ts';

/** The stops of the tour in their order, and the view that each is seen in. */
export const tourStops = [
  { id: 'answer', view: 'overview' },
  { id: 'driver', view: 'overview' },
  { id: 'chart', view: 'overview' },
  { id: 'risk', view: 'risk' },
  { id: 'sources', view: 'sources' },
  { id: 'export', view: 'overview' },
] as const satisfies readonly { readonly id: string; readonly view: ViewId }[];
export type TourStopId = (typeof tourStops)[number]['id'];
