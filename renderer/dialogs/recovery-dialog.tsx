import { useState } from 'react';
import { Button } from 'react-aria-components';
import { mayLeave } from '../../app/commands/perform.ts';
import { discardWork, recoverWork } from '../../app/commands/unsaved-work.ts';
import { longTime } from '../../app/format/dates.ts';
import type { LeftWork } from '../../app/host.ts';
import { told } from '../../app/messages/language.ts';
import { recoveryWords as words } from '../../app/messages/recovery.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { DialogFrame } from './dialog-frame.tsx';

/** What a crash has left: each piece with what it is and when it was kept. Closing the question loses nothing. */
export function RecoveryDialog() {
  const { session, host, confirmDiscard } = useApp();
  const journal = useSession((state) => state.journal);
  const left = journal?.left ?? [];
  const close = () => session.setState({ dialog: null });
  const recover = async (id: string) => {
    close();
    if (await mayLeave(session, confirmDiscard)) await recoverWork(session, host, id);
  };
  const discard = async (id: string) => {
    if (left.length === 1) close();
    await discardWork(session, host, id);
  };
  return (
    <DialogFrame title={words.title(left.length)} className="left-dialog" role="alertdialog">
      {() => (
        <>
          <p>{words.detail}</p>
          <ul className="left-work">
            {left.map((work, index) => (
              <Left
                key={work.id}
                work={work}
                isFirst={index === 0}
                onRecover={() => recover(work.id)}
                onDiscard={() => discard(work.id)}
              />
            ))}
          </ul>
          <p className="caption">{words.laterHint(journal?.place ?? '')}</p>
          <div className="dialog-buttons">
            <Button className="button" onPress={close}>
              {words.later}
            </Button>
          </div>
        </>
      )}
    </DialogFrame>
  );
}

interface LeftProps {
  readonly work: LeftWork;
  readonly isFirst: boolean;
  readonly onRecover: () => Promise<void>;
  readonly onDiscard: () => Promise<void>;
}

/** Discarding takes two presses: it can't be undone. */
function Left({ work, isFirst, onRecover, onDiscard }: LeftProps) {
  const { answer, fileName, folder, keptAt } = work;
  const title = told(work.title);
  const [sure, setSure] = useState(false);
  return (
    <li>
      <div>
        <bdi className="left-title">{title}</bdi>
        <small>{answer}</small>
        <small>{fileName === null ? words.ofNoFile : words.ofFile(fileName, folder)}</small>
        <small>{words.keptAt(longTime(keptAt))}</small>
      </div>
      <Button
        className="button"
        aria-label={sure ? words.discardForGood : words.discardOne(title)}
        onBlur={() => setSure(false)}
        onPress={() => (sure ? void onDiscard() : setSure(true))}
      >
        {sure ? words.discardForGood : words.discard}
      </Button>
      <Button
        className={isFirst ? 'button primary' : 'button'}
        autoFocus={isFirst}
        aria-label={words.recoverOne(title)}
        onPress={() => void onRecover()}
      >
        {words.recover}
      </Button>
    </li>
  );
}
