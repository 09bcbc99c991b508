import type { RiskProgress, RiskRequest } from '../../app/risk/run-risk.ts';

/** To a worker: the port to its fellow, once; then, to the one that leads, each request. */
export type ToWorker =
  | { readonly kind: 'lead' | 'follow'; readonly port: MessagePort }
  | { readonly kind: 'run'; readonly run: number; readonly request: RiskRequest }
  | { readonly kind: 'cancel' };

/** From the worker that leads. */
export interface FromWorker {
  readonly run: number;
  readonly progress: RiskProgress;
}
