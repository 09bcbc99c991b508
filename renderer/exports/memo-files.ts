import { slug } from '../../app/commands/file-commands.ts';
import { type SetFormat, usualCharts } from '../../app/document/memo-set.ts';
import { type ChosenChart, chartOf } from '../../app/exports/charts/chart-catalogue.ts';
import { deckOf } from '../../app/exports/deck/deck-of.ts';
import { attachedCase } from '../../app/exports/memo/attached-case.ts';
import { memoOf } from '../../app/exports/memo/memo-of.ts';
import { type Stamp, stampOf } from '../../app/exports/stamp.ts';
import type { Study } from '../../app/exports/study.ts';
import type { WritingTask } from '../../app/exports/write.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario, documentOf, type SessionState } from '../../app/session/session-state.ts';
import { pngPicture, svgPicture } from '../charts/picture/chart-picture.ts';
import { studiedByWorker, writtenByWorker } from './ask-worker.ts';
import { pictureOf } from './picture-of.ts';

const words = windowWords.exports;

interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Making {
  readonly signal: AbortSignal;
  readonly onStep: (step: string) => void;
}

/** The files of a memo set, one after the other as they are made; they share one study and one time. */
export async function* memoFiles(
  state: SessionState,
  formats: readonly SetFormat[],
  { signal, onStep }: Making,
): AsyncGenerator<MadeFile> {
  const document = documentOf(state);
  const scenario = activeScenario(state);
  const stamp = stampOf(document, new Date());
  onStep(words.steps.studying);
  const study = await studiedByWorker(document, scenario.id, signal, (done, of) =>
    onStep(words.steps.trials(done / of)),
  );
  const shown = { document, scenario, study };
  const charts = (document.memo?.charts ?? usualCharts).flatMap((id) => chartOf(id, shown) ?? []);
  const base = memoName(state);
  for (const format of formats) {
    onStep(words.steps.making(words.setFormats[format]));
    if (format === 'png' || format === 'svg') {
      for (const chart of charts) {
        signal.throwIfAborted();
        yield {
          name: `${base}-${chart.spec.id}.${format}`,
          bytes: await pictureBytes(state, chart, format, stamp),
        };
      }
      continue;
    }
    const task = await taskOf(format, state, { study, charts, stamp });
    yield { name: `${base}.${format}`, bytes: await writtenByWorker(task, signal) };
  }
}

/** "alibaba-rmb-380bn-price-war", as all files of a set begin. */
export const memoName = (state: SessionState): string =>
  slug(`${told(documentOf(state).title)} ${told(activeScenario(state).name)}`) || 'memo';

interface Ingredients {
  readonly study: Study;
  readonly charts: readonly ChosenChart[];
  readonly stamp: Stamp;
}

async function taskOf(
  format: Exclude<SetFormat, 'png' | 'svg'>,
  state: SessionState,
  { study, charts, stamp }: Ingredients,
): Promise<WritingTask> {
  const document = documentOf(state);
  const scenario = activeScenario(state);
  const look = { size: 'memo', scale: 3, paper: 'white' } as const;
  const pictures = charts.map((chart) => pictureOf(state, chart, look, stamp));
  switch (format) {
    case 'pdf': {
      const attached = attachedCase(document);
      const drawn = await Promise.all(pictures.map(svgPicture));
      return { kind: 'memo-pdf', memo: memoOf({ document, scenario, study }, charts, stamp), charts: drawn, attached };
    }
    case 'docx': {
      const drawn = await Promise.all(
        pictures.map(async (picture) => {
          const { width, height } = await svgPicture(picture);
          return { png: await pngPicture(picture), width, height };
        }),
      );
      return { kind: 'memo-docx', memo: memoOf({ document, scenario, study }, charts, stamp), charts: drawn };
    }
    case 'xlsx':
      return { kind: 'workbook', document, scenario, stamp, risk: study.risk };
    case 'pptx':
      return { kind: 'deck', deck: deckOf({ document, scenario, study }, charts, stamp) };
  }
}

async function pictureBytes(
  state: SessionState,
  chart: ChosenChart,
  format: 'png' | 'svg',
  stamp: Stamp,
): Promise<Uint8Array> {
  const picture = pictureOf(state, chart, state.exports.picture, stamp);
  return format === 'png' ? pngPicture(picture) : new TextEncoder().encode((await svgPicture(picture)).svg);
}
