import { Button } from 'react-aria-components';
import { told } from '../../app/messages/language.ts';
import { windowWords } from '../../app/messages/window.ts';
import { documentOf } from '../../app/session/session-state.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { DialogFrame } from './dialog-frame.tsx';

const words = windowWords.discard;

/** Asked only where the edits would be gone for good: another case takes the window. */
export function DiscardDialog() {
  const { answerDiscard } = useApp();
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
            <Button className="button primary" autoFocus onPress={() => answerDiscard(false)}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
    </DialogFrame>
  );
}
