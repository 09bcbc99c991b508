import { useState } from 'react';
import { Button } from 'react-aria-components';
import { tell } from '../../app/commands/file-commands.ts';
import { inspectNext } from '../../app/commands/inspector-commands.ts';
import type { InspectionRow, InspectionSection } from '../../app/inspector/inspection.ts';
import { inspectorWords as words } from '../../app/messages/inspector.ts';
import { useApp } from '../session/app-context.tsx';
import { GradeMark } from './grade-mark.tsx';
import { ReasonField } from './reason-field.tsx';

/** One part of what the inspector says, under its heading. */
export function InspectionPart({ section }: { readonly section: InspectionSection }) {
  return (
    <section>
      <h3>{section.title}</h3>
      <Body section={section} />
    </section>
  );
}

function Body({ section }: { readonly section: InspectionSection }) {
  switch (section.kind) {
    case 'text':
      return <p>{section.text}</p>;
    case 'equation':
      return (
        <p className="equation">
          <span>{section.symbols}</span>
          {section.values === '' ? null : <span>{section.values}</span>}
        </p>
      );
    case 'rows':
      return <Rows rows={section.rows} first={section.first ?? section.rows.length} />;
    case 'reason':
      return <ReasonField path={section.path} scenario={section.scenario} />;
    case 'link':
      return <WebLink address={section.address} fact={section.fact} />;
  }
}

/** A long list shows its first rows until it is asked for all. */
function Rows({ rows, first }: { readonly rows: readonly InspectionRow[]; readonly first: number }) {
  const [all, setAll] = useState(false);
  // One row more than fits is shown rather than hidden behind a button.
  const shown = all || rows.length <= first + 1 ? rows : rows.slice(0, first);
  return (
    <>
      <ul className="inspection-rows">
        {shown.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
      {shown.length === rows.length ? null : (
        <Button className="link" onPress={() => setAll(true)}>
          {words.showAll(String(rows.length))}
        </Button>
      )}
    </>
  );
}

function Row({ row }: { readonly row: InspectionRow }) {
  const { session } = useApp();
  const { label, value, grade, to } = row;
  const content = (
    <>
      {grade === undefined ? null : <GradeMark grade={grade} bare />}
      <span className="row-label">{label}</span>
      <b>{value}</b>
    </>
  );
  return (
    <li>
      {to === undefined ? (
        <div className="inspection-row">{content}</div>
      ) : (
        <Button className="inspection-row followed" onPress={() => inspectNext(session, to)}>
          {content}
        </Button>
      )}
    </li>
  );
}

function WebLink({ address, fact }: { readonly address: string; readonly fact: string }) {
  const { session, host } = useApp();
  const open = async () => {
    if (await host.openSource(fact)) return;
    tell(session, { tone: 'problem', text: words.notOpened(address), details: [] });
  };
  return (
    <p className="web-link">
      <span>{address}</span>
      <Button className="link" aria-label={words.opens(address)} onPress={() => void open()}>
        {words.open}
      </Button>
    </p>
  );
}
