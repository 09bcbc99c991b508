import { useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { closeInspector, inspectBack } from '../../app/commands/inspector-commands.ts';
import { inspect } from '../../app/inspector/inspect.ts';
import type { Inspection } from '../../app/inspector/inspection.ts';
import { subjectKey } from '../../app/inspector/subject.ts';
import { formatWords } from '../../app/messages/format.ts';
import { inspectorWords as words } from '../../app/messages/inspector.ts';
import { told } from '../../app/messages/language.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { Icon } from '../window/icon.tsx';
import { Splitter } from '../window/splitter.tsx';
import { GradeMark } from './grade-mark.tsx';
import { InspectionPart } from './inspection-part.tsx';
import { useInspectedRun } from './use-inspected-run.ts';
import { useInspectorFocus } from './use-inspector-focus.ts';

/** What was clicked: its definition, its equation with today's values, where each value comes from, and how sure it is. */
export function Inspector() {
  const { session } = useApp();
  const subject = useSession((state) => state.inspected.at(-1));
  const canGoBack = useSession((state) => state.inspected.length > 1);
  const body = useRef<HTMLDivElement>(null);
  const key = subject === undefined ? '' : subjectKey(subject);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [key]);
  const heading = useRef<HTMLHeadingElement>(null);
  useInspectorFocus(key, heading);
  const isOpen = subject !== undefined;
  useEffect(() => {
    if (!isOpen) return;
    // Of fields and menus Escape has another meaning, and they are asked first.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isField(event.target)) closeInspector(session);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen, session]);
  const run = useInspectedRun(subject);
  const inspection = useMemo(
    () => (subject === undefined || run === null ? null : inspect(subject, run)),
    [subject, run],
  );
  if (subject === undefined) return null;
  return (
    <aside className="inspector" aria-label={words.region} data-subject={key}>
      <Splitter panel="inspector" />
      <header>
        {canGoBack ? (
          <Button className="icon-button small" aria-label={words.back} onPress={() => inspectBack(session)}>
            <Icon name="left" />
          </Button>
        ) : null}
        <h2 ref={heading} tabIndex={-1}>
          {inspection?.title ?? words.region}
          {run?.scenarioId === undefined ? null : <small> {told(run.scenario.name)}</small>}
        </h2>
        <Button className="icon-button small" aria-label={words.close} onPress={() => closeInspector(session)}>
          <Icon name="close" />
        </Button>
      </header>
      <div className="inspector-body" ref={body}>
        {inspection === null ? <p>{words.nothingNow}</p> : <Body inspection={inspection} subjectKey={key} />}
      </div>
    </aside>
  );
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  (target instanceof HTMLTextAreaElement && target.closest('.inspector') === null);

function Body({ inspection, subjectKey }: { readonly inspection: Inspection; readonly subjectKey: string }) {
  const { value, unit, grade, gradeNote, sections } = inspection;
  return (
    <>
      <p className="inspected-value">
        {value} <small>{unit}</small>
      </p>
      <p className="inspected-grade">
        {grade === undefined ? null : (
          <>
            <GradeMark grade={grade} />
            {formatWords.comma}
          </>
        )}
        {gradeNote}
      </p>
      {sections.map((section) => (
        <InspectionPart key={`${subjectKey} ${section.title}`} section={section} />
      ))}
    </>
  );
}
