import { useState } from 'react';
import { type ChartId, type SetFormat, usualCharts } from '../../app/document/memo-set.ts';
import { readTemplate, type TemplateProblem, templateOf, withMemo } from '../../app/exports/memo/memo-template.ts';
import { edit } from '../../app/session/session.ts';
import { documentOf } from '../../app/session/session-state.ts';
import { useApp } from '../session/app-context.tsx';
import { chosenFormats } from './chosen-file.ts';

/** The memo's settings while they are edited: the text is what counts, the boxes are a view of it. */
export interface MemoDraft {
  readonly text: string;
  readonly charts: readonly ChartId[];
  readonly formats: readonly SetFormat[];
  readonly problems: readonly TemplateProblem[];
  readonly putText: (text: string) => void;
  readonly putCharts: (charts: readonly ChartId[]) => void;
  readonly putFormats: (formats: readonly SetFormat[]) => void;
  /** Puts them into the case, as one undo step where anything changed. False while the text has problems. */
  readonly keep: () => boolean;
}

export function useMemoDraft(): MemoDraft {
  const { session } = useApp();
  const [start] = useState(() => documentOf(session.getState()));
  const [text, putText] = useState(() => templateOf(start));
  const [formats, putFormats] = useState(() => chosenFormats(start));
  const read = readTemplate(text);
  const memo = read.kind === 'read' ? read.memo : null;
  return {
    text,
    formats,
    charts: memo?.charts ?? usualCharts,
    problems: read.kind === 'refused' ? read.problems : [],
    putText,
    putFormats,
    putCharts: (charts) => {
      if (memo !== null) putText(templateOf({ ...start, memo: { ...memo, charts: [...charts] } }));
    },
    keep: () => {
      if (memo === null) return false;
      const isUntouched = text === templateOf(start) && formats.join() === chosenFormats(start).join();
      if (isUntouched) return true;
      edit(session, (document) => withMemo(document, { ...memo, formats: [...formats] }) ?? document);
      return true;
    },
  };
}
