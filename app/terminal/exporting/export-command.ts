import { basename, dirname, resolve } from 'node:path';
import type { CaseDocument, Scenario } from '../../document/case-document.ts';
import { type ChartId, usualCharts } from '../../document/memo-set.ts';
import { chartName, chartOf } from '../../exports/charts/chart-catalogue.ts';
import type { Drawn } from '../../exports/charts/drawing-order.ts';
import { deckOf } from '../../exports/deck/deck-of.ts';
import { attachedCase } from '../../exports/memo/attached-case.ts';
import { memoOf } from '../../exports/memo/memo-of.ts';
import { type Stamp, stampOf } from '../../exports/stamp.ts';
import { type Study, studyOf } from '../../exports/study.ts';
import { chartNumbers, type Numbers, projectionNumbers } from '../../exports/table/numbers.ts';
import { type WritingTask, write } from '../../exports/write.ts';
import { fileProblemSentence } from '../../messages/file-problems.ts';
import { spokenLanguage, told } from '../../messages/language.ts';
import { terminalWords } from '../../messages/terminal.ts';
import { chosenScenarios } from '../chosen-scenarios.ts';
import { callersFolder } from '../load-case.ts';
import { badInput, done, type Outcome } from '../outcome.ts';
import { durableSave } from '../saving/durable-save.ts';
import { DrawingRoom } from './drawing-room.ts';
import { type ExportCommand, type ExportOrder, readOrder } from './export-order.ts';
import { writerParts } from './writer-parts.ts';

const words = terminalWords.exporting;

/** A case, the scenario that it is about, and what the file is stamped with. */
interface Exported {
  readonly document: CaseDocument;
  readonly scenario: Scenario;
  readonly stamp: Stamp;
}

type Made =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly problem: string };

const refused = (problem: string): Made => ({ kind: 'refused', problem });

export async function exportCommand(command: ExportCommand): Promise<Outcome> {
  const ordered = readOrder(command);
  if (ordered.kind === 'refused') return badInput(ordered.problems);
  const chosen = await chosenScenarios({ ...command, preset: null, settings: [] });
  if (chosen.kind === 'refused') return badInput(chosen.problems);
  const { document, scenarios, warnings } = chosen;
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('a case has a scenario');
  const time = exportTime();
  if (time === null) return badInput([words.noTime]);
  const made = await makeFile(ordered.order, { document, scenario, stamp: stampOf(document, time) }, command);
  if (made.kind === 'refused') return badInput([made.problem]);
  const path = resolve(callersFolder(), command.to);
  const saved = await durableSave({ path, bytes: made.bytes, expected: null });
  if (saved.kind === 'failed') {
    const { problem } = saved;
    const isFolder = problem.kind === 'not-found';
    return badInput([isFolder ? words.noFolder(dirname(path)) : fileProblemSentence({ ...problem, name: command.to })]);
  }
  const unsure = { kind: 'not-durable', name: command.to, code: saved.code } as const;
  const more = saved.kind === 'not-durable' ? [fileProblemSentence(unsure)] : [];
  return done(words.written(basename(path), made.bytes.length), [...warnings, ...more]);
}

/** Whoever wants the same bytes again says which time it is, as reproducible builds do. */
function exportTime(): Date | null {
  const said = process.env.SOURCE_DATE_EPOCH;
  if (said === undefined) return new Date();
  const isTime = /^\d{1,11}$/.test(said);
  return isTime ? new Date(Number(said) * 1000) : null;
}

async function makeFile(
  order: ExportOrder,
  exported: Exported,
  { semicolons, scenario }: ExportCommand,
): Promise<Made> {
  const { document, stamp } = exported;
  const separator = semicolons ? ';' : ',';
  if (order.format === 'json') {
    const asked = scenario === null ? document : { ...document, scenarios: [exported.scenario] };
    return written({ kind: 'json', document: asked, stamp });
  }
  if (order.format === 'xlsx') {
    const { risk } = await studyOf(document, exported.scenario);
    return written({ kind: 'workbook', document, scenario: exported.scenario, stamp, risk });
  }
  if (order.format === 'csv') {
    const found = await numbersOf(order.chart, exported);
    if (found === null) return refused(noSuchChart(order, exported));
    return written({ kind: 'csv', separator, table: found.table, about: { ...found.about, stamp } });
  }
  if (order.format === 'pptx') return deckFile(exported);
  const isMemo = order.format === 'docx' || (order.format === 'pdf' && order.chart === null);
  return isMemo ? memoFile(order.format, exported) : pictureFile(order, exported);
}

const written = async (task: WritingTask): Promise<Made> => ({ kind: 'made', bytes: await write(task, writerParts) });

const noSuchChart = ({ chart }: ExportOrder, { scenario }: Exported): string =>
  words.noSuchChart(chartName(chart ?? 'cumulative-cash'), told(scenario.name));

async function numbersOf(chart: ChartId | null, { document, scenario }: Exported): Promise<Numbers | null> {
  if (chart === null) return projectionNumbers(document, scenario, 'quarter');
  const chosen = chartOf(chart, { document, scenario, study: await studyFor(chart, { document, scenario }) });
  return chosen === null ? null : chartNumbers(chosen);
}

const unstudied: Study = { risk: null, tornado: [] };

/** Trials and sensitivities are made where the chart shows them. */
const studyFor = (chart: ChartId, { document, scenario }: Pick<Exported, 'document' | 'scenario'>): Promise<Study> =>
  ['bands-cumulative', 'paid-back', 'tornado'].includes(chart)
    ? studyOf(document, scenario)
    : Promise.resolve(unstudied);

/** Slides need no browser: their charts are drawn by whoever opens them. */
async function deckFile({ document, scenario, stamp }: Exported): Promise<Made> {
  const shown = { document, scenario, study: await studyOf(document, scenario) };
  const charts = (document.memo?.charts ?? usualCharts).flatMap((id) => chartOf(id, shown) ?? []);
  return written({ kind: 'deck', deck: deckOf(shown, charts, stamp) });
}

/** Every chart that the case's memo has, drawn; those that the scenario has none of are left out. */
async function memoFile(format: ExportOrder['format'], exported: Exported): Promise<Made> {
  const { document, scenario, stamp } = exported;
  const room = await DrawingRoom.open();
  if (typeof room === 'string') return refused(words[noDrawing[room]](format));
  try {
    const study = await studyOf(document, scenario);
    const shown = { document, scenario, study };
    const found = (document.memo?.charts ?? usualCharts).flatMap((id) => {
      const chart = chartOf(id, shown);
      return chart === null ? [] : [{ id, chart }];
    });
    const charts: Drawn[] = [];
    for (const { id } of found) {
      const look = { chart: id, size: 'memo', paper: 'white', scale: 3 } as const;
      const drawn = await room.draw({
        language: spokenLanguage(),
        document,
        scenarioId: scenario.id,
        study,
        stamp,
        ...look,
      });
      if (drawn === null) throw new Error(`the page drew no ${id}`);
      charts.push(drawn);
    }
    const memo = memoOf(
      shown,
      found.map(({ chart }) => chart),
      stamp,
    );
    const attached = attachedCase(document);
    if (format === 'pdf') {
      return await written({ kind: 'memo-pdf', memo, attached, charts: charts.map(({ picture }) => picture) });
    }
    const pixels = charts.map(({ picture: { width, height }, png }) => ({ width, height, png: fromBase64(png) }));
    return await written({ kind: 'memo-docx', memo, charts: pixels });
  } finally {
    await room.close();
  }
}

const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

const noDrawing = { 'no-browser': 'noBrowser', 'no-start': 'noStart', 'not-built': 'notBuilt' } as const;

async function pictureFile(order: ExportOrder, exported: Exported): Promise<Made> {
  const { format, chart, ...look } = order;
  if (chart === null) throw new Error('a picture is of a chart');
  const room = await DrawingRoom.open();
  if (typeof room === 'string') return refused(words[noDrawing[room]](format));
  try {
    const { document, scenario, stamp } = exported;
    const study = await studyFor(chart, exported);
    const drawn = await room.draw({
      language: spokenLanguage(),
      document,
      scenarioId: scenario.id,
      study,
      stamp,
      chart,
      ...look,
    });
    return drawn === null ? refused(noSuchChart(order, exported)) : fileOf(format, drawn);
  } finally {
    await room.close();
  }
}

async function fileOf(format: ExportOrder['format'], { picture, words: said, png }: Drawn): Promise<Made> {
  if (format === 'pdf') return written({ kind: 'chart-pdf', picture, words: said });
  return { kind: 'made', bytes: format === 'svg' ? new TextEncoder().encode(picture.svg) : fromBase64(png) };
}
