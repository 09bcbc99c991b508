import { ClipboardItem, clipboard } from 'electron';
import type { Copied } from '../../app/host.ts';

/** All forms in one go: whoever pastes takes the richest that it knows. */
export async function copy({ png, html, text }: Copied): Promise<boolean> {
  const forms = {
    ...(png === undefined ? {} : { 'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }) }),
    ...(html === undefined ? {} : { 'text/html': html }),
    ...(text === undefined ? {} : { 'text/plain': text }),
  };
  try {
    await clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    // Another program holds the clipboard; the page says so.
    return false;
  }
}
