import { type FormEvent, useState } from 'react';
import { Button, Dialog, Heading, Input, Label, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { renameScenario } from '../../app/commands/scenario-commands.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import { useApp, useSession } from '../session/app-context.tsx';

export function RenameDialog() {
  const { session } = useApp();
  const words = windowWords.rename;
  const open = useSession((state) => state.dialog === 'rename');
  const close = () => session.setState({ dialog: null });
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={close} isDismissable>
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title">{words.title}</Heading>
          <RenameForm onDone={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function RenameForm({ onDone }: { readonly onDone: () => void }) {
  const { session } = useApp();
  const words = windowWords.rename;
  const scenario = useSession(activeScenario);
  const [name, setName] = useState(told(scenario.name));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A preset's name that is shown in another language stays what it is.
    if (name !== told(scenario.name)) renameScenario(session, scenario.id, name);
    onDone();
  };
  return (
    <form onSubmit={submit}>
      <TextField value={name} onChange={setName} maxLength={80} autoFocus isRequired>
        <Label>{words.label}</Label>
        <Input className="text-input" onFocus={(event) => event.target.select()} />
      </TextField>
      <div className="dialog-buttons">
        <Button className="button" onPress={onDone}>
          {words.cancel}
        </Button>
        <Button className="button primary" type="submit" isDisabled={name.trim() === ''}>
          {words.ok}
        </Button>
      </div>
    </form>
  );
}

interface DiscardProps {
  readonly onAnswer: (discard: boolean) => void;
}

/** Asked only where the edits would be gone for good: another case takes the window. */
export function DiscardDialog({ onAnswer }: DiscardProps) {
  const words = windowWords.discard;
  const open = useSession((state) => state.dialog === 'discard');
  const name = useSession((state) => state.file?.name ?? told(documentOf(state).title));
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={() => onAnswer(false)} isDismissable>
      <Modal className="dialog">
        <Dialog role="alertdialog">
          <Heading slot="title">{words.title(name)}</Heading>
          <p>{words.detail}</p>
          <div className="dialog-buttons">
            <Button className="button" onPress={() => onAnswer(true)}>
              {words.ok}
            </Button>
            <Button className="button primary" autoFocus onPress={() => onAnswer(false)}>
              {words.cancel}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
