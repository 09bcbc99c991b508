import { Button } from 'react-aria-components';
import { showExample } from '../../app/commands/file-commands.ts';
import { mayLeave } from '../../app/commands/perform.ts';
import { type ExampleId, exampleIds } from '../../app/examples/examples.ts';
import { exampleWords as words } from '../../app/messages/examples.ts';
import { useApp } from '../session/app-context.tsx';
import { DialogFrame } from './dialog-frame.tsx';

/** Cases to begin with, each with what there is to see in it. */
export function ExamplesDialog() {
  const { session, confirmDiscard } = useApp();
  const open = async (id: ExampleId) => {
    session.setState({ dialog: null });
    if (await mayLeave(session, confirmDiscard)) showExample(session, id);
  };
  return (
    <DialogFrame title={words.title} className="wide-dialog">
      {(close) => (
        <>
          <ul className="examples">
            {exampleIds.map((id, index) => (
              <li key={id}>
                <div>
                  <b>{words[id].title}</b>
                  <p>{words[id].about}</p>
                </div>
                <Button
                  className="button"
                  autoFocus={index === 0}
                  aria-label={`${words.open}: ${words[id].title}`}
                  onPress={() => void open(id)}
                >
                  {words.open}
                </Button>
              </li>
            ))}
          </ul>
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
