import { otherFile } from './other-file.ts';
import type { TextProblem } from './problems.ts';

/** The same limit as the hosts put on reading; here for bytes that came another way. */
export const mostBytes = 20 * 1024 * 1024;

export type Decoded =
  | { readonly kind: 'decoded'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: TextProblem };

/** UTF-8 as text, with or without its byte-order mark; nothing is ever replaced by "�". */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) return refused({ kind: 'too-large', bytes: bytes.length, most: mostBytes });
  if (bytes.length === 0) return refused({ kind: 'empty' });
  const other = otherFile(bytes);
  if (other !== null) return refused({ kind: 'other-file', what: other });
  if (isUtf16(bytes)) return refused({ kind: 'utf-16' });
  // Valid in UTF-8, never in JSON: the mark of a block that the disk lost, or of a binary file.
  if (bytes.includes(0)) return refused({ kind: 'nul-bytes' });
  try {
    return { kind: 'decoded', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused({ kind: 'invalid-utf-8', line: lineOfFirstFault(bytes) });
  }
}

const refused = (problem: TextProblem): Decoded => ({ kind: 'refused', problem });

/** By its byte-order mark or, without one, by the first character of any JSON being one byte and a NUL. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (second !== undefined && (first === 0) !== (second === 0));
}

/** The longest beginning that decodes ends at the fault; a beginning may stop inside a character. */
function lineOfFirstFault(bytes: Uint8Array): number {
  let sound = 0;
  let faulty = bytes.length;
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    if (isSound(bytes.subarray(0, middle))) sound = middle;
    else faulty = middle;
  }
  return bytes.subarray(0, sound).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
}

function isSound(beginning: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}
