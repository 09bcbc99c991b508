import { Button } from 'react-aria-components';
import { save } from '../../app/commands/file-commands.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords } from '../../app/messages/window.ts';
import { documentOf } from '../../app/session/session-state.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { DialogFrame } from './dialog-frame.tsx';

const words = windowWords.discard;

/** Asked only where the edits would be gone for good: another case takes the window. */
export function DiscardDialog() {
  const { session, host, answerDiscard } = useApp();
  // A save that fails or is cancelled says so, and nothing is given up.
  const saveFirst = async () => answerDiscard(await save(session, host));
  const name = useSession((state) => state.file?.name ?? told(documentOf(state).title));
  return (
    <DialogFrame title={words.title(name)} role="alertdialog" onClose={() => answerDiscard(false)}>
      {() => (
        <>
          <p>{words.detail}</p>
          <div className="dialog-buttons">
            <Button className="button" onPress={() => answerDiscard(true)}>
              {words.ok}
            </Button>
            <Button className="button" onPress={() => answerDiscard(false)}>
              {words.cancel}
            </Button>
            <Button className="button primary" autoFocus onPress={() => void saveFirst()}>
              {words.save}
            </Button>
          </div>
        </>
      )}
    </DialogFrame>
  );
}
