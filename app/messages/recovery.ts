import { inEveryLanguage } from './language.ts';

/** Words for unsaved work that a crash has left. */
export const recoveryWords = inEveryLanguage('recovery', {
  title: (count: number) =>
    count === 1 ? 'Outlay has kept unsaved work' : `Outlay has kept unsaved work of ${count} cases`,
  detail:
    'The program or its window ended before these changes were saved. Recovered work opens as unsaved changes; your files stay as they are until you save.',
  keptAt: (time: string) => `kept ${time}`,
  ofFile: (name: string, folder: string | null) => `changes to ${name}${folder === null ? '' : ` in ${folder}`}`,
  ofNoFile: 'a case without a file of its own',
  recover: 'Recover',
  recoverOne: (title: string) => `Recover ${title}`,
  discard: 'Discard…',
  discardForGood: 'Discard for good',
  discardOne: (title: string) => `Discard ${title}`,
  later: 'Decide later',
  laterHint: (place: string) =>
    `What you decide later about stays in ${place}. “Recover unsaved work…” brings this back, and so does the next start.`,
  browserPlace: 'this browser’s storage',
  recovered: 'Recovered what was not saved. Save it to keep it.',
  notRecovered: 'The unsaved work could not be recovered. It stays where it is, and what was open is untouched.',
  gone: 'This unsaved work is no longer there: another window has taken it, or it was discarded.',
  noJournal: 'Unsaved work of before can’t be looked for, and unsaved changes may not survive a crash.',
  unreadable: (count: number, place: string) =>
    `${count === 1 ? 'One piece of unsaved work' : `${count} pieces of unsaved work`} can’t be read; a newer Outlay may. It stays in ${place}.`,
  notKept: 'Your unsaved changes can’t be kept against a crash. Save the case.',
  crash: {
    title: 'Outlay’s window has stopped working',
    what: (name: string) => `It met an error that nobody foresaw: ${name}. The fault is Outlay’s, and not yours.`,
    unsaved: (place: string) =>
      `Your files are as you last saved them. Unsaved changes, up to two seconds before, are kept in ${place}, and offered when you restart.`,
    lost: 'Your files are as you last saved them. Unsaved changes could not be kept, and are lost with the window.',
    clean: 'Your files are as you last saved them, and nothing was unsaved.',
    where: 'Where in the program',
    restart: 'Restart',
  },
} as const);
