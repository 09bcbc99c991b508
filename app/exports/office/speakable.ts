/** XML knows none of the control characters, not even escaped, and no half of a character. */
const unspeakable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text without the characters that no XML can hold. */
export const speakable = (text: string): string => text.toWellFormed().replace(unspeakable, '');
