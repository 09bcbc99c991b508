// `npm run bench`: figures of this machine, now. They are printed, never asserted: machines differ and are noisy.
import { existsSync } from 'node:fs';
import { benchDrag } from './drag.ts';
import { benchProjection } from './projection.ts';

benchProjection();
if (existsSync(new URL('../../out/renderer/index.html', import.meta.url))) await benchDrag();
else console.log('drag: skipped, there is no build; run `npm run build` first');
