import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { closeInspector, inspectBack } from '../../app/commands/inspector-commands.ts';
import { inspect } from '../../app/inspector/inspect.ts';
import { subjectKey } from '../../app/inspector/subject.ts';
import { inspectorWords as words } from '../../app/messages/inspector.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { Icon } from '../window/icon.tsx';
import { GradeMark } from './grade-mark.tsx';
import { InspectionPart } from './inspection-part.tsx';

/** What was clicked: its definition, its equation with today's values, where each value comes from, and how sure it is. */
export function Inspector() {
  const { session } = useApp();
  const subject = useSession((state) => state.inspected.at(-1));
  const canGoBack = useSession((state) => state.inspected.length > 1);
  const body = useRef<HTMLDivElement>(null);
  const key = subject === undefined ? '' : subjectKey(subject);
  useEffect(() => body.current?.scrollTo({ top: 0 }), [key]);
  const inspection = subject === undefined ? null : inspect(subject);
  if (inspection === null) return null;
  const { title, value, unit, grade, gradeNote, sections } = inspection;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') closeInspector(session);
  };
  return (
    <aside className="inspector" aria-label={words.region} data-subject={key} onKeyDown={onKeyDown}>
      <header>
        {canGoBack ? (
          <Button className="icon-button small" aria-label={words.back} onPress={() => inspectBack(session)}>
            <Icon name="left" />
          </Button>
        ) : null}
        <h2>{title}</h2>
        <Button className="icon-button small" aria-label={words.close} onPress={() => closeInspector(session)}>
          <Icon name="close" />
        </Button>
      </header>
      <div className="inspector-body" ref={body}>
        <p className="inspected-value">
          {value} <small>{unit}</small>
        </p>
        <p className="inspected-grade">
          {grade === undefined ? null : (
            <>
              <GradeMark grade={grade} />
              {', '}
            </>
          )}
          {gradeNote}
        </p>
        {sections.map((section) => (
          <InspectionPart key={section.title} section={section} />
        ))}
      </div>
    </aside>
  );
}
