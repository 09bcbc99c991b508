import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { keepStored, readStored } from '../files/stored-list.ts';

const stored = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1024),
  height: z.int().min(680),
  maximised: z.boolean(),
});
type Place = z.infer<typeof stored>;

let file: string | null = null;
let last: Place | null = null;

/** Reads where the window stood when it closed last, from a small file among Outlay's own settings. */
export async function setupWindowPlace(store: string): Promise<void> {
  file = store;
  last = await readStored(store, stored);
}

/** That place, if enough of it is on a screen that is there now; a screen may have been taken away since. */
export function lastPlace(): Place | null {
  const place = last;
  if (place === null) return null;
  const enough = 200 * place.width;
  return screen.getAllDisplays().some(({ workArea }) => shared(workArea, place) >= enough) ? place : null;
}

export function rememberPlace(window: BrowserWindow): void {
  window.on('close', () => {
    last = { ...window.getNormalBounds(), maximised: window.isMaximized() };
    if (file !== null) void keepStored(file, last);
  });
}

/** Square pixels that two rectangles share. */
function shared(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}
