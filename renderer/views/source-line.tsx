import { memo, useMemo } from 'react';
import { provenanceOf, type Sourced } from '../../app/answer/provenance.ts';
import type { Scenario } from '../../app/document/case-document.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import { useSession } from '../session/app-context.tsx';

interface Props {
  readonly picture: Sourced;
  /** Scenarios that are drawn, where they are others than the active one alone. */
  readonly drawn?: readonly Scenario[] | undefined;
}

/** Who says so, and until when: the same words as in the exported picture, in one line. */
export function SourceLine({ picture: { facts, isPublished }, drawn }: Props) {
  const active = useSession(activeScenario);
  const text = useMemo(() => {
    const spec = { ...(facts === undefined ? {} : { facts }), ...(isPublished === undefined ? {} : { isPublished }) };
    const { sources, asOf } = provenanceOf(spec, drawn ?? [active]);
    return windowWords.provenance.line(sources, asOf);
  }, [facts, isPublished, drawn, active]);
  return <Line text={text} />;
}

/** Apart and remembered: a drag seldom changes what it says. */
const Line = memo(({ text }: { readonly text: string }) => (
  <p className="source-line" title={text}>
    {text}
  </p>
));
