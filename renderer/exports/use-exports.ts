import { useMemo } from 'react';
import { copyTo, exportTo } from '../../app/commands/export-commands.ts';
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
import { chosenFile, chosenTable } from './chosen-file.ts';
import { pictureOf } from './picture-of.ts';

type Exports = Pick<CommandContext, 'exportChosen' | 'cancelExport' | 'copyPicture' | 'copyTable'>;

const words = windowWords.exports;

/** What only a screen can do of exporting: draw. */
export function useExports(session: Session, host: Host): Exports {
  return useMemo(() => {
    let running: AbortController | null = null;
    const nothing = () => tell(session, { tone: 'problem', text: words.noChart, details: [] });
    return {
      exportChosen: async () => {
        const file = chosenFile(session.getState());
        if (file === null) return nothing();
        const controller = new AbortController();
        running = controller;
        await exportTo(session, host, file.request, async () => {
          try {
            return await file.make(controller.signal);
          } catch (error) {
            if (controller.signal.aborted) return null;
            throw error;
          }
        });
      },
      cancelExport: () => running?.abort(),
      copyPicture: async () => {
        const state = session.getState();
        const chart = chosenChart(state);
        if (chart === null) return nothing();
        const stamp = stampOf(documentOf(state), new Date());
        await copyTo(session, host, { png: await pngPicture(pictureOf(state, chart, state.exports.picture, stamp)) });
      },
      copyTable: async () => {
        const state = session.getState();
        const found = chosenTable(state, state.view === 'table' ? 'quarter' : 'chart');
        if (found === null) return nothing();
        await copyTo(session, host, clipboardTable(found.table));
      },
    };
  }, [session, host]);
}
