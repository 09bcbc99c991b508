import { slug } from '../../app/commands/file-commands.ts';
import type { CaseDocument } from '../../app/document/case-document.ts';
import type { SetFormat } from '../../app/document/memo-set.ts';
import type { ChosenChart } from '../../app/exports/charts/chart-catalogue.ts';
import { type ExportKind, exportKinds, kindOf } from '../../app/exports/export-kinds.ts';
import { pictureWords } from '../../app/exports/picture/picture-words.ts';
import { type Stamp, stampOf } from '../../app/exports/stamp.ts';
import { chartNumbers, type Numbers, projectionNumbers } from '../../app/exports/table/numbers.ts';
import type { WritingTask } from '../../app/exports/write.ts';
import type { ExportRequest } from '../../app/host.ts';
import { told } from '../../app/messages/language.ts';
import type { ExportChoices } from '../../app/session/export-choices.ts';
import { activeScenario, documentOf, type SessionState } from '../../app/session/session-state.ts';
import { pngPicture, svgPicture } from '../charts/picture/chart-picture.ts';
import { writtenByWorker } from './ask-worker.ts';
import { chosenChart } from './chosen-chart.ts';
import { memoFiles, memoName } from './memo-files.ts';
import { pictureOf } from './picture-of.ts';

/** A file as it is asked for, and how it is made. */
interface ChosenFile {
  readonly request: ExportRequest;
  readonly make: (signal: AbortSignal, onStep: (step: string) => void) => Promise<Uint8Array>;
}

/** The file that the dialog was left at; null where the view has no chart to make it of. */
export function chosenFile(state: SessionState): ChosenFile | null {
  const stamp = stampOf(documentOf(state), new Date());
  switch (state.exports.what) {
    case 'picture': {
      const chart = chosenChart(state);
      return chart === null ? null : pictureFile(state, chart, stamp);
    }
    case 'table':
      return tableFile(state, stamp);
    case 'workbook':
      return memoFile(state, 'xlsx');
    case 'deck':
      return memoFile(state, 'pptx');
    case 'memo': {
      const format = singleFormat(chosenFormats(documentOf(state)));
      return format === null ? null : memoFile(state, format);
    }
    case 'data': {
      const document = documentOf(state);
      return fileOf(told(document.title), 'application/json', { kind: 'json', document, stamp });
    }
  }
}

/** What the set of a case is made of; the memo alone until the user chooses. */
export const chosenFormats = ({ memo }: CaseDocument): readonly SetFormat[] => memo?.formats ?? ['pdf'];

/** The one file that a set is; null where it is several, and goes to a folder. */
export function singleFormat(formats: readonly SetFormat[]): FileFormat | null {
  const [format, ...others] = formats;
  return others.length > 0 || format === undefined || format === 'png' || format === 'svg' ? null : format;
}

type FileFormat = Exclude<SetFormat, 'png' | 'svg'>;

function memoFile(state: SessionState, format: FileFormat): ChosenFile {
  return {
    request: requestOf(memoName(state), kindOf(format)),
    make: async (signal, onStep) => {
      for await (const { bytes } of memoFiles(state, [format], { signal, onStep })) return bytes;
      throw new Error('a set of one file has one');
    },
  };
}

function pictureFile(state: SessionState, chart: ChosenChart, stamp: Stamp): ChosenFile {
  const { format, ...look } = state.exports.picture;
  const picture = pictureOf(state, chart, look, stamp);
  const name = `${told(activeScenario(state).name)} ${chart.spec.title}`;
  switch (format) {
    case 'png':
      return { request: requestOf(name, 'image/png'), make: () => pngPicture(picture) };
    case 'svg':
      return {
        request: requestOf(name, 'image/svg+xml'),
        make: async () => new TextEncoder().encode((await svgPicture(picture)).svg),
      };
    case 'pdf':
      return {
        request: requestOf(name, 'application/pdf'),
        make: async (signal) => {
          const words = pictureWords(chart.spec, stamp);
          return writtenByWorker({ kind: 'chart-pdf', picture: await svgPicture(picture), words }, signal);
        },
      };
  }
}

function tableFile(state: SessionState, stamp: Stamp): ChosenFile | null {
  const found = chosenTable(state, tableChoice(state));
  if (found === null) return null;
  const { table, about } = found;
  const { separator } = state.exports.table;
  return fileOf(`${told(activeScenario(state).name)} ${about.title}`, 'text/csv', {
    ...{ kind: 'csv', table, separator },
    about: { ...about, stamp },
  });
}

/** The numbers that the dialog was left at, as far as this view has them. */
export function tableChoice(state: SessionState): ExportChoices['table']['of'] {
  const { of } = state.exports.table;
  return of === 'chart' && chosenChart(state) === null ? 'quarter' : of;
}

/** The numbers that were asked for; null where the view has no chart. */
export function chosenTable(state: SessionState, of: ExportChoices['table']['of']): Numbers | null {
  if (of !== 'chart') return projectionNumbers(documentOf(state), activeScenario(state), of);
  const chart = chosenChart(state);
  return chart === null ? null : chartNumbers(chart);
}

const fileOf = (name: string, kind: ExportKind, task: WritingTask): ChosenFile => ({
  request: requestOf(name, kind),
  make: (signal) => writtenByWorker(task, signal),
});

const requestOf = (name: string, mediaType: ExportKind): ExportRequest => ({
  suggestedName: `${slug(name) || 'outlay'}.${exportKinds[mediaType].extension}`,
  mediaType,
});
