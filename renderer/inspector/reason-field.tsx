import { useEffect, useState } from 'react';
import { setReason } from '../../app/commands/driver-commands.ts';
import { scenarioOf } from '../../app/document/scenarios.ts';
import { inspectorWords as words } from '../../app/messages/inspector.ts';
import { documentOf } from '../../app/session/session-state.ts';
import { useApp, useSession } from '../session/app-context.tsx';

interface Props {
  readonly path: string;
  /** Id of the scenario whose value it is; not always the one looked at. */
  readonly scenario: string;
}

/** Where a value of the user's own comes from, in their words; saved with the scenario. */
export function ReasonField({ path, scenario }: Props) {
  const { session } = useApp();
  const saved = useSession((state) => scenarioOf(documentOf(state), scenario)?.reasons?.[path] ?? '');
  const [text, setText] = useState(saved);
  useEffect(() => setText(saved), [saved]);
  return (
    <textarea
      className="reason-field"
      aria-label={words.ownSource}
      placeholder={words.ownSourceHint}
      rows={2}
      maxLength={2000}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => setReason(session, scenario, path, text)}
      onKeyDown={(event) => {
        // Escape closes the inspector; in the field it takes the typing back first.
        if (event.key === 'Escape' && text !== saved) {
          event.stopPropagation();
          setText(saved);
        }
      }}
    />
  );
}
