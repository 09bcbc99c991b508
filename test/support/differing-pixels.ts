import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';

/**
 * Share of the pixels that an eye would tell apart, between two pictures of one size: programs put the edges of letters on other parts of a
 * pixel, which the mean of all colours counts and nobody sees.
 */
export async function differingPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await pixels(page, one), await pixels(page, other)];
  const { width, height } = a;
  // Of another size it throws.
  return pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.15 }) / (width * height);
}

async function pixels(page: Page, png: Buffer) {
  const { width, height, base64 } = await page.evaluate(async (text) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))]));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
    const address = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(new Blob([data]));
    });
    return { width: picture.width, height: picture.height, base64: address.slice(address.indexOf(',') + 1) };
  }, png.toString('base64'));
  return { width, height, data: Buffer.from(base64, 'base64') };
}
