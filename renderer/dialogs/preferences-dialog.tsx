import { Button, Switch } from 'react-aria-components';
import { decimal } from '../../app/format/numbers.ts';
import { languages } from '../../app/messages/language.ts';
import { preferenceWords as words } from '../../app/messages/preferences.ts';
import { prefer } from '../../app/preferences/keep-preferences.ts';
import { type Preferences, startPreferences, startTrials, themes } from '../../app/preferences/preferences.ts';
import { OptionRow } from '../exports/option-row.tsx';
import { useApp, useSession } from '../session/app-context.tsx';
import { Segments } from '../views/segments.tsx';
import { Picker } from '../window/picker.tsx';
import { DialogFrame } from './dialog-frame.tsx';

const options = <Id extends string>(ids: readonly Id[], texts: Readonly<Record<Id, string>>) =>
  ids.map((id) => ({ id, text: texts[id] }));

/** What the user wants of the program. Each choice holds at once, and at the next start. */
export function PreferencesDialog() {
  const { session, host } = useApp();
  const preferences = useSession((state) => state.preferences);
  const put = (choice: Partial<Preferences>) => prefer(session, choice);
  const { language, theme, currency, trials, reopenLast, plainKeys } = preferences;
  return (
    <DialogFrame
      title={words.title}
      className="wide-dialog"
      closeWith={words.close}
      beside={
        <Button className="button" onPress={() => put({ ...startPreferences, toured: preferences.toured })}>
          {words.defaults}
        </Button>
      }
    >
      <div className="export-options">
        <OptionRow name={words.language}>
          <Picker
            label={words.language}
            chosen={language}
            options={options(['system', ...languages] as const, words.languages)}
            onChoose={(chosen) => put({ language: chosen })}
          />
        </OptionRow>
        <OptionRow name={words.theme}>
          <Segments
            label={words.theme}
            value={theme}
            options={options(themes, words.themes)}
            onChange={(chosen) => put({ theme: chosen })}
          />
        </OptionRow>
        <OptionRow name={words.currency}>
          <Segments
            label={words.currency}
            value={currency}
            options={options(['CNY', 'USD'] as const, words.currencies)}
            onChange={(chosen) => put({ currency: chosen })}
          />
        </OptionRow>
        <OptionRow name={words.trials}>
          <Segments
            label={words.trials}
            value={String(trials)}
            options={startTrials.map((one) => ({ id: String(one), text: decimal(one) }))}
            onChange={(chosen) => put({ trials: startTrials.find((one) => String(one) === chosen) ?? trials })}
          />
        </OptionRow>
      </div>
      {host.kind === 'browser' ? null : (
        <Choice text={words.reopenLast} chosen={reopenLast} onChange={(chosen) => put({ reopenLast: chosen })} />
      )}
      <Choice text={words.plainKeys} chosen={plainKeys} onChange={(chosen) => put({ plainKeys: chosen })} />
      <p className="export-hint">{words.plainKeysHint}</p>
    </DialogFrame>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
}

const Choice = ({ text, chosen, onChange }: ChoiceProps) => (
  <Switch className="switch named-switch" isSelected={chosen} onChange={onChange}>
    <i className="switch-track" />
    <span>{text}</span>
  </Switch>
);
