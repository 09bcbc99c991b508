// `npm run bench`: figures of this machine, now. They are printed, never asserted: machines differ and are noisy.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchDrag } from './drag.ts';
import { benchLiveRisk } from './live-risk.ts';
import { benchStart } from './start.ts';
import { benchTrials } from './trials.ts';

const projection = fileURLToPath(new URL('projection.ts', import.meta.url));
execFileSync(process.execPath, [projection], { stdio: 'inherit' });
await benchTrials();
if (existsSync(new URL('../../out/renderer/index.html', import.meta.url))) {
  await benchStart();
  await benchDrag();
  await benchLiveRisk();
} else console.log('start, drag: skipped, there is no build; run `npm run build` first');
