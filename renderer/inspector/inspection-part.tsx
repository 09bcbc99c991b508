import { Button } from 'react-aria-components';
import { tell } from '../../app/commands/file-commands.ts';
import { inspectNext } from '../../app/commands/inspector-commands.ts';
import type { InspectionRow, InspectionSection } from '../../app/inspector/inspection.ts';
import { inspectorWords as words } from '../../app/messages/inspector.ts';
import { useApp } from '../session/app-context.tsx';
import { GradeMark } from './grade-mark.tsx';

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
          <span>{section.values}</span>
        </p>
      );
    case 'rows':
      return (
        <ul className="inspection-rows">
          {section.rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </ul>
      );
    case 'link':
      return <WebLink address={section.address} fact={section.fact} />;
  }
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
