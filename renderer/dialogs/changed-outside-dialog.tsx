import { Button } from 'react-aria-components';
import { keepMine, saveAs, takeTheirs } from '../../app/commands/file-commands.ts';
import { windowWords } from '../../app/messages/window.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { DialogFrame } from './dialog-frame.tsx';

const words = windowWords.changedOutside;

/** A save found another version in the file: which one stays is the user's to say, and saying nothing loses nothing. */
export function ChangedOutsideDialog() {
  const { session, host } = useApp();
  const name = useSession((state) => state.file?.name ?? '');
  const close = () => session.setState({ dialog: null });
  const after = (act: typeof keepMine | typeof takeTheirs) => () => {
    close();
    void act(session, host);
  };
  return (
    <DialogFrame title={words.title(name)} role="alertdialog">
      {() => (
        <>
          <p>{words.detail}</p>
          <dl className="dialog-choices">
            <dt>
              <Button className="button" onPress={after(keepMine)}>
                {words.keepMine}
              </Button>
            </dt>
            <dd>{words.keepMineHint}</dd>
            <dt>
              <Button className="button" onPress={after(takeTheirs)}>
                {words.takeTheirs}
              </Button>
            </dt>
            <dd>{words.takeTheirsHint}</dd>
            <dt>
              <Button className="button primary" autoFocus onPress={after(saveAs)}>
                {words.saveCopy}
              </Button>
            </dt>
            <dd>{words.saveCopyHint}</dd>
          </dl>
          <div className="dialog-buttons">
            <Button className="button" onPress={close}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
    </DialogFrame>
  );
}
