import type { Rectangle } from 'electron';

/** One screen of a common size. */
export const screen = {
  getAllDisplays: (): { readonly workArea: Rectangle }[] => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
};
