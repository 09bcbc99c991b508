import { type CommandInfo, commandList, menuGroups, menuIds } from '../../app/commands/command-list.ts';
import { commandWords } from '../../app/messages/commands.ts';
import { helpWords } from '../../app/messages/help.ts';
import { DialogFrame } from '../dialogs/dialog-frame.tsx';
import { useApp } from '../session/app-context.tsx';
import { keyName } from '../window/keys.ts';

const words = helpWords.keys;

/** Every key on one sheet: those of the commands from their table, then those of sliders and charts. */
export function KeysDialog() {
  const { host } = useApp();
  const sections = menuIds.map((menu) => ({
    name: words.menus[menu],
    keys: menuGroups(menu)
      .flat()
      .filter((id) => (commandList[id] as CommandInfo).key !== undefined)
      .map((id) => [keyName(id, host.platform), commandWords.commands[id]] as const),
  }));
  const others = [
    { name: words.slider, keys: words.sliderKeys },
    { name: words.chart, keys: words.chartKeys },
  ];
  return (
    <DialogFrame title={words.title} className="keys-dialog long-dialog" closeWith={words.close}>
      <p className="export-hint">{words.intro}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls in a small window, and nothing else in it takes the keyboard */}
      <div className="key-sheet" tabIndex={0}>
        {[...sections, ...others].map(({ name, keys }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={`${key} ${does}`}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}
