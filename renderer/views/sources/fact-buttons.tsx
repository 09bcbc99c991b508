import { Button } from 'react-aria-components';
import { inspectFirst } from '../../../app/commands/inspector-commands.ts';
import { factValue } from '../../../app/format/fact-value.ts';
import { contextWords as words } from '../../../app/messages/context.ts';
import { told } from '../../../app/messages/language.ts';
import { sourcesWords } from '../../../app/messages/sources.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { GradeMark } from '../../inspector/grade-mark.tsx';
import { useApp } from '../../session/app-context.tsx';

/** The facts behind what is shown, by their ids; a click shows one whole. */
export function FactButtons({ ids }: { readonly ids: readonly string[] }) {
  const { session } = useApp();
  return (
    <ul className="fact-buttons" aria-label={words.facts}>
      {ids
        .flatMap((id) => factOf(id) ?? [])
        .map((fact) => (
          <li key={fact.id}>
            <Button
              className="fact-button"
              aria-label={`${fact.id}, ${words.fact(told(fact.quantity), factValue(fact), sourcesWords.grades[fact.status])}`}
              data-fact={fact.id}
              onPress={() => inspectFirst(session, { kind: 'fact', id: fact.id })}
            >
              <GradeMark grade={fact.status} bare />
              {fact.id}
            </Button>
          </li>
        ))}
    </ul>
  );
}
