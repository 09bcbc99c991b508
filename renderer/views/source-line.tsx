import { memo, useMemo } from 'react';
import { type Provenance, provenanceOf, type Sourced } from '../../app/answer/provenance.ts';
import type { Scenario } from '../../app/document/case-document.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import { useSession } from '../session/app-context.tsx';

const words = windowWords.provenance;

interface Props {
  readonly picture: Sourced;
  /** Scenarios that are drawn, where they are others than the active one alone. */
  readonly drawn?: readonly Scenario[] | undefined;
}

/** Who says so, and until when: the same words as in the exported picture, in one line. */
export function SourceLine({ picture, drawn }: Props) {
  const active = useSession(activeScenario);
  const { sources, asOf } = useMemo(() => provenanceOf(picture, drawn ?? [active]), [picture, drawn, active]);
  return <Line sources={sources} asOf={asOf} />;
}

/** Apart and remembered: a drag seldom changes what it says. Long lists of sources give way before the date does. */
const Line = memo(({ sources, asOf }: Provenance) => {
  const date = asOf === null ? '' : `${words.separator}${words.asOf(asOf)}`;
  return (
    <p className="source-line" title={`${sources}${date}`}>
      <span>{sources}</span>
      <span>{date}</span>
    </p>
  );
});
