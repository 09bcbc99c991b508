import { Button } from 'react-aria-components';
import { isPossible } from '../../app/commands/perform.ts';
import { toggleCurrency } from '../../app/commands/view-commands.ts';
import { shortest } from '../../app/format/numbers.ts';
import { commandWords } from '../../app/messages/commands.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords as words } from '../../app/messages/window.ts';
import { activeScenario, documentOf, isDirty } from '../../app/session/session-state.ts';
import { useApp, useCommand, useSession } from '../session/app-context.tsx';
import { Segments } from '../views/segments.tsx';
import { Icon } from './icon.tsx';
import { keyName } from './keys.ts';
import { MainMenu } from './main-menu.tsx';

/** Name of the case, undo and redo, the currency, the palette and the export. */
export function TitleBar() {
  const { session, host } = useApp();
  const run = useCommand();
  const file = useSession((state) => state.file);
  const title = useSession((state) => documentOf(state).title);
  const dirty = useSession(isDirty);
  const canUndo = useSession((state) => isPossible('edit.undo', state));
  const canRedo = useSession((state) => isPossible('edit.redo', state));
  const canExport = useSession((state) => isPossible('file.export', state));
  const currency = useSession((state) => documentOf(state).currency);
  const rate = useSession((state) => activeScenario(state).assumptions.economics.cnyPerUsd);
  return (
    <header className="title-bar">
      {host.kind === 'browser' ? <MainMenu /> : null}
      <Button
        className="app-name"
        data-command="help.about"
        aria-label={commandWords.commands['help.about']}
        onPress={() => run('help.about')}
      >
        {words.app}
      </Button>
      <span className="file-name">
        {file?.name ?? told(title)}
        {dirty ? <span className="caption"> · {words.unsaved}</span> : null}
      </span>
      <Button className="icon-button" aria-label={words.undo} isDisabled={!canUndo} onPress={() => run('edit.undo')}>
        <Icon name="undo" />
      </Button>
      <Button className="icon-button" aria-label={words.redo} isDisabled={!canRedo} onPress={() => run('edit.redo')}>
        <Icon name="redo" />
      </Button>
      <Segments
        label={words.currency}
        value={currency}
        options={[
          { id: 'CNY', text: words.rmb },
          { id: 'USD', text: words.usd(shortest(rate, 2)) },
        ]}
        onChange={(chosen) => (chosen === currency ? undefined : toggleCurrency(session))}
      />
      <Button className="seek" onPress={() => run('edit.palette')}>
        {words.palette.title} <kbd>{keyName('edit.palette', host.platform)}</kbd>
      </Button>
      <Button className="button" data-command="file.export" isDisabled={!canExport} onPress={() => run('file.export')}>
        {words.export}
      </Button>
    </header>
  );
}
