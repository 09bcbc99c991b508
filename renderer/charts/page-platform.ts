import { DomPlatform } from 'chart.js';

/** How large letters are on this page, beside the usual 16 pixels: a reader may want them larger. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('font-size')) / 16;

/**
 * A chart on the page is laid out in pixels of usual letters and shown enlarged as the letters of the page are: words, lines and the room
 * around them grow together, and stay sharp.
 */
class PagePlatform extends DomPlatform {
  override getDevicePixelRatio(): number {
    return super.getDevicePixelRatio() * textScale();
  }

  override getMaximumSize(canvas: HTMLCanvasElement, width?: number, height?: number, aspectRatio?: number) {
    const most = super.getMaximumSize(canvas, width, height, aspectRatio);
    const scale = textScale();
    return { width: most.width / scale, height: most.height / scale };
  }
}

/** The same chart, for the page. */
export const onPage = <Config extends object>(config: Config): Config & { platform: typeof PagePlatform } => ({
  ...config,
  platform: PagePlatform,
});

interface At {
  readonly clientX: number;
  readonly clientY: number;
  readonly currentTarget: Element;
}

/** Where the pointer is in the pixels that the chart is laid out in. */
export function placeOnChart({ clientX, clientY, currentTarget }: At): { readonly x: number; readonly y: number } {
  const { left, top } = currentTarget.getBoundingClientRect();
  const scale = textScale();
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}
