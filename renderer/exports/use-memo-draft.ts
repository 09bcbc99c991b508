import { type ChartId, type SetFormat, setFormats } from '../../app/document/memo-set.ts';
import {
  chartsIn,
  readTemplate,
  type TemplateProblem,
  templateOf,
  withCharts,
  withMemo,
} from '../../app/exports/memo/memo-template.ts';
import { edit } from '../../app/session/session.ts';
import { documentOf } from '../../app/session/session-state.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { chosenFormats } from './chosen-file.ts';

/** The memo's settings while they are edited: the text is what counts, the boxes are a view of it. */
export interface MemoDraft {
  readonly text: string;
  readonly charts: readonly ChartId[];
  readonly formats: readonly SetFormat[];
  readonly problems: readonly TemplateProblem[];
  readonly putText: (text: string) => void;
  readonly putCharts: (charts: readonly ChartId[]) => void;
  readonly putFormats: (formats: readonly string[]) => void;
  /** Puts them into the case, as one undo step where anything changed. False while the text has problems. */
  readonly keep: () => boolean;
  readonly drop: () => void;
}

/** What was typed stays while the case is open, also when the dialog was closed beside it; Cancel gives it up. */
export function useMemoDraft(): MemoDraft {
  const { session } = useApp();
  const document = useSession(documentOf);
  const typed = useSession((state) => state.memoDraft);
  const { text, formats } = typed ?? { text: templateOf(document), formats: chosenFormats(document) };
  const read = readTemplate(text, document);
  const put = (change: { readonly text?: string; readonly formats?: readonly SetFormat[] }) =>
    session.setState({ memoDraft: { text, formats, ...change } });
  return {
    text,
    formats,
    charts: chartsIn(text),
    problems: read.kind === 'refused' ? read.problems : [],
    putText: (next) => put({ text: next }),
    putFormats: (ids) => put({ formats: setFormats.filter((format) => ids.includes(format)) }),
    putCharts: (charts) => put({ text: withCharts(text, charts) }),
    keep: () => {
      if (read.kind === 'refused') return false;
      if (typed !== null) edit(session, (now) => withMemo(now, { ...read.memo, formats: [...formats] }));
      session.setState({ memoDraft: null });
      return true;
    },
    drop: () => session.setState({ memoDraft: null }),
  };
}
