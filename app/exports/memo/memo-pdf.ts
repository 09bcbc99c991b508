import { formatWords } from '../../messages/format.ts';
import { memoWords as words } from '../../messages/memo.ts';
import type { DrawnPicture } from '../picture/picture-words.ts';
import { type TypesettingParts, typeset } from '../typesetting/typeset.ts';
import type { AttachedCase } from './attached-case.ts';
import type { MemoContent } from './memo-content.ts';

/** The memo as pages: tagged, with an outline, every chart as lines and words, and the case inside. */
export function memoPdf(
  parts: TypesettingParts,
  template: string,
  memo: MemoContent,
  charts: readonly DrawnPicture[],
  attached: AttachedCase,
): Promise<Uint8Array> {
  const { stamp } = memo;
  const said = {
    ...memo,
    caseName: attached.name,
    attached: words.attached,
    language: formatWords.language,
    date: stamp.day,
    provenance: words.provenance(stamp),
  };
  return typeset(parts, 'memo.typ', {
    'memo.typ': template,
    'memo.json': JSON.stringify(said),
    'case.outlay': attached.text,
    ...Object.fromEntries(charts.map(({ svg }, index) => [`chart-${index}.svg`, svg])),
  });
}
