import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { renameScenario } from '../../app/commands/scenario-commands.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { DialogFrame } from './dialog-frame.tsx';

const words = windowWords.rename;

export const RenameDialog = () => (
  <DialogFrame title={words.title}>{(close) => <RenameForm onDone={close} />}</DialogFrame>
);

function RenameForm({ onDone }: { readonly onDone: () => void }) {
  const { session } = useApp();
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
