import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { windowWords } from '../../app/messages/window.ts';
import { type ExportChoices, exportWhats } from '../../app/session/export-choices.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { Segments } from '../views/segments.tsx';
import { PictureOptions } from './picture-options.tsx';
import { TableOptions } from './table-options.tsx';

const words = windowWords.exports;
const whats = exportWhats.map((id) => ({ id, text: words.what[id] }));

/** What leaves Outlay, and how it looks: chosen once, kept for the next time. */
export function ExportDialog() {
  const { session, exportChosen, copyPicture, copyTable } = useApp();
  const open = useSession((state) => state.dialog === 'export');
  const what = useSession((state) => state.exports.what);
  const close = () => session.setState({ dialog: null });
  const put = (choices: Partial<ExportChoices>) =>
    session.setState(({ exports }) => ({ exports: { ...exports, ...choices } }));
  const copy = what === 'picture' ? copyPicture : what === 'table' ? copyTable : null;
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={close} isDismissable>
      <Modal className="dialog export-dialog">
        <Dialog>
          <Heading slot="title">{words.title}</Heading>
          <Segments label={words.whatLabel} value={what} options={whats} onChange={(chosen) => put({ what: chosen })} />
          {what === 'picture' ? <PictureOptions onChoose={(picture) => put({ picture })} /> : null}
          {what === 'table' ? <TableOptions onChoose={(table) => put({ table })} /> : null}
          {what === 'data' ? <p className="export-hint">{words.dataHint}</p> : null}
          <div className="dialog-buttons">
            <Button className="button" onPress={close}>
              {words.cancel}
            </Button>
            {copy === null ? null : (
              <Button
                className="button"
                onPress={() => {
                  close();
                  void copy();
                }}
              >
                {words.copy}
              </Button>
            )}
            <Button
              className="button primary"
              autoFocus
              onPress={() => {
                close();
                void exportChosen();
              }}
            >
              {words.ok}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
