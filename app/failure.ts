/** What is told of an error that nobody foresaw: its kind and where it came from. Never its message, which may quote a case. */
export interface Failure {
  /** The error's class: "TypeError". */
  readonly name: string;
  /** The system's own word where it was the system: "ENOSPC". */
  readonly code: string;
  /** Places in the program, innermost first: "at draw (app://outlay/assets/index.js:10:7)". */
  readonly frames: readonly string[];
}

export const mostFrames = 20;
const mostFrameLength = 300;
const frame = /^at [^\r\n]+$/;

export const isCode = (text: string): boolean => /^[A-Z][A-Z0-9_]{0,30}$/.test(text);

export const isFrame = (line: string): boolean => frame.test(line) && line.length <= mostFrameLength;

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: typeof error, code: '', frames: [] };
  const code = 'code' in error && typeof error.code === 'string' && isCode(error.code) ? error.code : '';
  // The stack begins with the message, which may itself have lines that look like places.
  const stack = error.stack ?? '';
  const afterMessage = stack.indexOf(error.message) < 0 ? 0 : stack.indexOf(error.message) + error.message.length;
  const lines = stack
    .slice(afterMessage)
    .split('\n')
    .map((line) => line.trim());
  return {
    name: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    code,
    frames: lines.filter(isFrame).slice(0, mostFrames),
  };
}
