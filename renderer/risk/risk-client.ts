import type { RiskProgress, RiskRequest } from '../../app/risk/run-risk.ts';
import type { FromWorker, ToWorker } from './messages.ts';

interface Listener {
  readonly onProgress: (request: RiskRequest, progress: RiskProgress) => void;
  /** The workers died twice at the same request. */
  readonly onFailure: (request: RiskRequest) => void;
}

export interface RiskClient {
  /** Runs this request next; the one before it is left as soon as something of it has been shown. */
  readonly ask: (request: RiskRequest) => void;
  readonly cancel: () => void;
}

/** A worker that says nothing for so long is dead: its longest part takes a hundredth of that. */
const silenceMs = 10_000;

/** Two workers, started with the first request. Where one dies both are replaced and the request is run once more. */
export function createRiskClient({ onProgress, onFailure }: Listener): RiskClient {
  let team: readonly [lead: Worker, other: Worker] | null = null;
  let run = 0;
  const requests = new Map<number, RiskRequest>();
  let asked: { readonly request: RiskRequest; readonly isRepeat: boolean } | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const send = (message: ToWorker, transfer: Transferable[] = []) => team?.[0].postMessage(message, transfer);

  const watch = () => {
    clearTimeout(silence);
    if (asked !== null) silence = setTimeout(onDeath, silenceMs);
  };

  const start = (): readonly [Worker, Worker] => {
    const made = [newWorker(), newWorker()] as const;
    const { port1, port2 } = new MessageChannel();
    made[0].postMessage({ kind: 'lead', port: port1 } satisfies ToWorker, [port1]);
    made[1].postMessage({ kind: 'follow', port: port2 } satisfies ToWorker, [port2]);
    for (const worker of made) {
      worker.onerror = onDeath;
      worker.onmessageerror = onDeath;
    }
    made[0].onmessage = ({ data }: MessageEvent<FromWorker>) => {
      // While a slider moves an answer is overtaken by newer questions; it is shown all the same, or nothing would ever move.
      const request = requests.get(data.run);
      if (request === undefined) return;
      for (const earlier of requests.keys()) if (earlier < data.run) requests.delete(earlier);
      if (data.run === run && data.progress.done === data.progress.of) asked = null;
      watch();
      onProgress(request, data.progress);
    };
    return made;
  };

  const runIt = (request: RiskRequest, isRepeat: boolean) => {
    team ??= start();
    asked = { request, isRepeat };
    run++;
    requests.set(run, request);
    send({ kind: 'run', run, request });
    watch();
  };

  function onDeath(): void {
    clearTimeout(silence);
    for (const worker of team ?? []) worker.terminate();
    team = null;
    requests.clear();
    if (asked === null) return;
    const { request, isRepeat } = asked;
    asked = null;
    if (isRepeat) onFailure(request);
    else runIt(request, true);
  }

  return {
    ask: (request) => runIt(request, false),
    cancel: () => {
      asked = null;
      requests.clear();
      clearTimeout(silence);
      send({ kind: 'cancel' });
    },
  };
}

const newWorker = () => new Worker(new URL('trial-worker.ts', import.meta.url), { type: 'module', name: 'trials' });
