import { Button } from 'react-aria-components';
import { inspectFirst } from '../../../app/commands/inspector-commands.ts';
import type { ClaimSource } from '../../../app/views/sources/conflict-cards.ts';
import { GradeMark } from '../../inspector/grade-mark.tsx';
import { useApp } from '../../session/app-context.tsx';

/** Who says something, with its grade; a click shows the fact. */
export function FactLink({ source: { fact, status, text } }: { readonly source: ClaimSource }) {
  const { session } = useApp();
  return (
    <Button className="fact-link" onPress={() => inspectFirst(session, { kind: 'fact', id: fact })}>
      <GradeMark grade={status} bare />
      {text}
    </Button>
  );
}
