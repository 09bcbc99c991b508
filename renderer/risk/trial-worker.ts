import { type Lane, type RiskRequest, runRisk } from '../../app/risk/run-risk.ts';
import type { TrialInput } from '../../shared/analysis/monte-carlo/run-trials.ts';
import { buffersOf, type TrialResults } from '../../shared/analysis/monte-carlo/trial-results.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { runTrialsRemembering } from './remembered-draws.ts';

/**
 * Two of these run the trials of the window. One leads: it takes the requests, runs half of the trials itself, has the other one
 * run the rest, and sums up. The page only receives summaries.
 */

let newest = 0;
let waiting: { readonly run: number; readonly request: RiskRequest } | null = null;
let running = false;
let lanes: readonly Lane[] = [];

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'follow':
      data.port.onmessage = ({ data: input }: MessageEvent<TrialInput>) => {
        const results = runTrialsRemembering(input);
        data.port.postMessage(results, buffersOf(results));
      };
      return;
    case 'lead':
      // The other's part is on its way before this one begins its own.
      lanes = [fellow(data.port), here];
      return;
    case 'run':
      newest = data.run;
      waiting = data;
      if (!running) work().catch(dieOf);
      return;
    case 'cancel':
      newest++;
      waiting = null;
  }
};

/** What goes wrong here must reach the page as the death of this worker; a promise that is rejected would not. */
const dieOf = (error: unknown) =>
  setTimeout(() => {
    throw error;
  });

/** Runs the newest request until there is none. */
async function work(): Promise<void> {
  running = true;
  while (waiting !== null) {
    const { run, request } = waiting;
    waiting = null;
    for await (const progress of runRisk({ request, lanes, isWanted: () => run === newest })) {
      const answer: FromWorker = { run, progress };
      self.postMessage(answer);
    }
  }
  running = false;
}

/** This thread, with a breath after each part in which new requests arrive. */
const here: Lane = async (input) => {
  const results = runTrialsRemembering(input);
  await breath();
  return results;
};

const { port1, port2 } = new MessageChannel();
const breath = () =>
  new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

const fellow =
  (port: MessagePort): Lane =>
  (input) =>
    new Promise((resolve) => {
      port.onmessage = ({ data }: MessageEvent<TrialResults>) => resolve(data);
      port.postMessage(input);
    });
