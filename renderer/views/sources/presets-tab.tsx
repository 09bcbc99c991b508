import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { inspectFirst } from '../../../app/commands/inspector-commands.ts';
import { addPresetScenario } from '../../../app/commands/scenario-commands.ts';
import { maxScenarios } from '../../../app/document/case-document.ts';
import { sourcesWords } from '../../../app/messages/sources.ts';
import { documentOf } from '../../../app/session/session-state.ts';
import { presetCards } from '../../../app/views/sources/preset-cards.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { useViewInput } from '../../session/use-view-input.ts';
import { FactLink } from './fact-link.tsx';

const words = sourcesWords.presets;

/** The presets as arguments: what each says, what it changes against the base, and the facts that it rests on. */
export function PresetsTab() {
  const { session } = useApp();
  const { money } = useViewInput();
  const cards = useMemo(() => presetCards(money), [money]);
  const isFull = useSession((state) => documentOf(state).scenarios.length >= maxScenarios);
  return (
    <div className="cards">
      {cards.map(({ id, name, story, result, changes, facts }) => (
        <article key={id} className="source-card" data-preset={id}>
          <header>
            <h3>{name}</h3>
            <Button
              className="button"
              aria-label={words.addNamed(name)}
              isDisabled={isFull}
              onPress={() => addPresetScenario(session, id)}
            >
              {words.add}
            </Button>
          </header>
          <p className="story">{story}</p>
          <p>
            <b>{result}</b>
          </p>
          <h4>{words.changes}</h4>
          {changes.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <ul className="preset-changes">
              {changes.map(({ path, label, text }) => (
                <li key={path}>
                  <Button className="fact-link" onPress={() => inspectFirst(session, { kind: 'driver', path })}>
                    {label}
                  </Button>
                  <b>{text}</b>
                </li>
              ))}
            </ul>
          )}
          <h4>{words.facts}</h4>
          <div className="fact-links">
            {facts.map((source) => (
              <FactLink key={source.fact} source={source} />
            ))}
          </div>
        </article>
      ))}
    </div>
  );
}
