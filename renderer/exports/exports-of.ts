import { copyTo, exportSet, exportTo } from '../../app/commands/export-commands.ts';
import { tell } from '../../app/commands/file-commands.ts';
import type { CommandContext } from '../../app/commands/perform.ts';
import { stampOf } from '../../app/exports/stamp.ts';
import { clipboardTable } from '../../app/exports/table/clipboard-table.ts';
import type { Host } from '../../app/host.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { Session } from '../../app/session/session.ts';
import { documentOf } from '../../app/session/session-state.ts';
import { pngPicture } from '../charts/picture/chart-picture.ts';
import { chosenChart } from './chosen-chart.ts';
import { chosenFile, chosenFormats, chosenTable, singleFormat } from './chosen-file.ts';
import { memoFiles } from './memo-files.ts';
import { pictureOf } from './picture-of.ts';

export type Exports = Pick<
  CommandContext,
  'exportChosen' | 'exportSetAgain' | 'cancelExport' | 'copyPicture' | 'copyTable'
>;

const words = windowWords.exports;

/** What only a screen can do of exporting: draw. */
export function exportsOf(session: Session, host: Host): Exports {
  let running: AbortController | null = null;
  const nothing = (text: string) => tell(session, { tone: 'problem', text, details: [] });
  /** Ends what is made when it is cancelled; that is no failure. */
  const cancellable = async <Made>(make: (signal: AbortSignal) => Promise<Made>): Promise<Made | null> => {
    const controller = new AbortController();
    running = controller;
    try {
      return await make(controller.signal);
    } catch (error) {
      if (controller.signal.aborted) return null;
      throw error;
    }
  };
  const exportWholeSet = async (again: boolean) => {
    const state = session.getState();
    const formats = chosenFormats(documentOf(state));
    if (formats.length === 0) return nothing(words.noFormat);
    await exportSet(session, host, again, (onStep, write) =>
      cancellable(async (signal) => {
        for await (const { name, bytes } of memoFiles(state, formats, { signal, onStep })) {
          if (!(await write(name, bytes))) return;
        }
      }),
    );
  };
  return {
    exportChosen: async () => {
      const state = session.getState();
      if (state.exports.what === 'memo' && singleFormat(chosenFormats(documentOf(state))) === null) {
        return exportWholeSet(false);
      }
      const file = chosenFile(state);
      if (file === null) return nothing(words.noChart);
      await exportTo(session, host, file.request, (onStep) => cancellable((signal) => file.make(signal, onStep)));
    },
    exportSetAgain: () => exportWholeSet(true),
    cancelExport: () => running?.abort(),
    copyPicture: async () => {
      const state = session.getState();
      const chart = chosenChart(state);
      if (chart === null) return nothing(words.noChart);
      const stamp = stampOf(documentOf(state), new Date());
      await copyTo(session, host, { png: await pngPicture(pictureOf(state, chart, state.exports.picture, stamp)) });
    },
    copyTable: async (of) => {
      const found = chosenTable(session.getState(), of);
      if (found === null) return nothing(words.noChart);
      await copyTo(session, host, clipboardTable(found.table));
    },
  };
}
