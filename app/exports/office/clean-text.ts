/** Characters that XML can't hold, or that a cell would break its line at. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be taken out.
const unwritable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]+/g;

/** A text of the user's as a cell can hold it: one line, whole characters, no longer than said. */
export function cleanText(value: string, longest: number): string {
  const line = value.toWellFormed().replace(unwritable, ' ').trim();
  if (line.length <= longest) return line;
  // Not through the middle of a character.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
