/** Words for unsaved work that a crash has left. */
export const recoveryWords = {
  title: (count: number) =>
    count === 1 ? 'Outlay has kept unsaved work' : `Outlay has kept unsaved work of ${count} cases`,
  detail:
    'It ended, or its window did, before these changes were saved. Recovered work opens as unsaved changes; your files stay as they are until you save.',
  keptAt: (time: string) => `kept ${time}`,
  ofFile: (name: string) => `changes to ${name}`,
  ofNoFile: 'a case that was never saved',
  recover: 'Recover',
  recoverOne: (title: string) => `Recover ${title}`,
  discard: 'Discard',
  discardOne: (title: string) => `Discard ${title}`,
  later: 'Decide later',
  laterHint: (place: string) => `What you leave stays in ${place} and is offered at the next start.`,
  browserPlace: 'this browser’s storage',
  recovered: 'Recovered what was not saved. Save it to keep it.',
  notRecovered: 'The unsaved work could not be recovered. What was open is untouched.',
  notKept: 'Your unsaved changes can’t be kept against a crash. Save the case.',
  crash: {
    title: 'Outlay’s window has stopped working',
    what: (name: string) => `It met an error that nobody foresaw: ${name}. The fault is Outlay’s, and not yours.`,
    unsaved: (place: string) =>
      `Your files are as you last saved them. Unsaved changes, up to two seconds before, are kept in ${place}, and offered when you restart.`,
    clean: 'Your files are as you last saved them, and nothing was unsaved.',
    where: 'Where in the program',
    restart: 'Restart',
  },
} as const;
