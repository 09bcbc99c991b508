import { Button } from 'react-aria-components';
import { windowWords } from '../../app/messages/window.ts';
import { type ExportChoices, exportWhats } from '../../app/session/export-choices.ts';
import { DialogFrame } from '../dialogs/dialog-frame.tsx';
import { useApp, useSession } from '../session/app-context.tsx';
import { Segments } from '../views/segments.tsx';
import { chosenChart } from './chosen-chart.ts';
import { tableChoice } from './chosen-file.ts';
import { MemoOptions } from './memo-options.tsx';
import { PictureOptions } from './picture-options.tsx';
import { TableOptions } from './table-options.tsx';
import { useMemoDraft } from './use-memo-draft.ts';

const words = windowWords.exports;
const whats = () => exportWhats.map((id) => ({ id, text: words.what[id] }));

/** What leaves Outlay, and how it looks: chosen once, kept for the next time. */
export const ExportDialog = () => (
  <DialogFrame title={words.title} className="export-dialog">
    {(close) => <ExportForm onDone={close} />}
  </DialogFrame>
);

/** Begins anew each time that the dialog opens. */
function ExportForm({ onDone }: { readonly onDone: () => void }) {
  const { session, exportChosen, copyPicture, copyTable } = useApp();
  const what = useSession((state) => state.exports.what);
  const draft = useMemoDraft();
  const put = (choices: Partial<ExportChoices>) =>
    session.setState(({ exports }) => ({ exports: { ...exports, ...choices } }));
  const copy =
    what === 'picture' ? copyPicture : what === 'table' ? () => copyTable(tableChoice(session.getState())) : null;
  const hasChart = useSession((state) => chosenChart(state) !== null);
  const isMemoReady = draft.problems.length === 0 && draft.formats.length > 0;
  const isReady = what === 'memo' ? isMemoReady : what !== 'picture' || hasChart;
  return (
    <>
      <Segments label={words.whatLabel} value={what} options={whats()} onChange={(chosen) => put({ what: chosen })} />
      {what === 'picture' ? <PictureOptions onChoose={(picture) => put({ picture })} /> : null}
      {what === 'table' ? <TableOptions onChoose={(table) => put({ table })} /> : null}
      {what === 'memo' ? <MemoOptions draft={draft} /> : null}
      {what === 'workbook' ? <p className="export-hint">{words.workbookHint}</p> : null}
      {what === 'deck' ? <p className="export-hint">{words.deckHint}</p> : null}
      {what === 'data' ? <p className="export-hint">{words.dataHint}</p> : null}
      <div className="dialog-buttons">
        <Button
          className="button"
          onPress={() => {
            draft.drop();
            onDone();
          }}
        >
          {words.cancel}
        </Button>
        {copy === null || !isReady ? null : (
          <Button
            className="button"
            onPress={() => {
              onDone();
              void copy();
            }}
          >
            {words.copy}
          </Button>
        )}
        <Button
          className="button primary"
          autoFocus
          isDisabled={!isReady}
          onPress={() => {
            // What was typed of the memo stays a draft where it can't be kept and something else is exported.
            if (!draft.keep() && what === 'memo') return;
            onDone();
            void exportChosen();
          }}
        >
          {words.ok}
        </Button>
      </div>
    </>
  );
}
