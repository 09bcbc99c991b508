import type { Page } from 'playwright-core';

/** Mean difference of the colours of two pictures of one size, over all pixels and channels: 0 where they are equal, 1 for black and white. */
export const pixelDifference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        context?.drawImage(picture, 0, 0);
        return context?.getImageData(0, 0, picture.width, picture.height);
      };
      const [a, b] = [await pixels(pictures[0] ?? ''), await pixels(pictures[1] ?? '')];
      if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height)
        throw new Error(`not of one size: ${a?.width} × ${a?.height}, ${b?.width} × ${b?.height}`);
      let sum = 0;
      for (let at = 0; at < a.data.length; at++) sum += Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0));
      // Paper is opaque in both: three of four channels can differ.
      return sum / ((a.data.length * 3) / 4) / 255;
    },
    [one.toString('base64'), other.toString('base64')],
  );
