import type { CaseDocument } from '../../document/case-document.ts';
import { exportWords as words } from '../../messages/exports.ts';
import type { Stamp } from '../stamp.ts';
import { projected } from './projected.ts';
import { resultFormat, resultVersion } from './result-schema.ts';

/** The whole result of a case: every scenario with its assumptions, all series and measures. docs/outlay-result.schema.json */
export function resultJson({ title, scenarios }: CaseDocument, stamp: Stamp): string {
  const result = {
    format: resultFormat,
    version: resultVersion,
    case: title,
    fingerprint: stamp.fingerprint,
    engine: stamp.engine,
    exportedAt: stamp.time,
    caveat: words.conditional,
    scenarios: scenarios.map(projected),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
