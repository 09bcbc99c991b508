import { commandWords } from '../../app/messages/commands.ts';
import { theOpenWindow } from '../windows/open-windows.ts';
import { unsavedWork } from './unsaved-work.ts';

/** What is true of unsaved work at this moment, for whoever has to tell of a failure. */
export function keptWords(): string {
  const words = commandWords.shell.kept;
  const opened = theOpenWindow();
  if (opened === null) return words.nothing;
  if (opened.journal.keeping === 'kept') return words.kept(unsavedWork.path);
  return opened.state.dirty ? words.failed : words.nothing;
}
