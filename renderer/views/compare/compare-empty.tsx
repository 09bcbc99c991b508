import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { addPresetScenario } from '../../../app/commands/scenario-commands.ts';
import { compareWords } from '../../../app/messages/compare.ts';
import { useApp, useCommand } from '../../session/app-context.tsx';
import { PresetMenu } from '../../window/scenario-menu.tsx';

const words = compareWords.empty;

/** A case with nothing beside its reference: how to get a second scenario. */
export function CompareEmpty({ name }: { readonly name: string }) {
  const { session } = useApp();
  const run = useCommand();
  return (
    <section className="view compare-empty">
      <h2>{words.title(name)}</h2>
      <p>{words.text}</p>
      <p className="compare-empty-buttons">
        <Button className="button primary" onPress={() => run('scenario.duplicate')}>
          {words.duplicate}
        </Button>
        <MenuTrigger>
          <Button className="button">{words.add}</Button>
          <Popover className="popover">
            <PresetMenu label={words.add} onChoose={(preset) => addPresetScenario(session, preset)} />
          </Popover>
        </MenuTrigger>
      </p>
    </section>
  );
}
