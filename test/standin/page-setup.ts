import fs from 'node:fs';
import type { Json, Session } from './cdp.ts';
import { bridge } from './in-page/bridge.ts';
import { codec } from './in-page/codec.ts';
import { pageWorld, preloadWorld } from './in-page/worlds.ts';
import { inward } from './protocol.ts';
import { getBrowser } from './state.ts';
import type { WebContents } from './web-contents.ts';

const world = 'Electron Isolated Context';
const secret = `standin-${Math.random().toString(36).slice(2)}`;

export interface PageSetup {
  readonly size: { readonly width: number; readonly height: number };
  readonly preload: string | undefined;
}

/** Puts the preload in a world of its own, before any script of the page, and listens to what the page does. */
export async function prepare(contents: WebContents, { size, preload }: PageSetup): Promise<void> {
  const { page } = contents;
  listen(contents, page);
  const { frameTree } = await page.send('Page.getFrameTree');
  contents.mainFrameId = frameTree.frame.id;
  const script = (source: string, worldName?: string) =>
    page.send('Page.addScriptToEvaluateOnNewDocument', { source, ...(worldName ? { worldName } : {}) });
  await Promise.all([
    page.send('Page.enable'),
    page.send('Runtime.addBinding', { name: '__standin_ipc', executionContextName: world }),
    script(`(${pageWorld})(${JSON.stringify(secret)}, ${bridge})`),
    ...(preload ? [script(preloadScript(preload), world)] : []),
    page.send('Runtime.enable'),
    page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    page.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 0, mobile: false }),
  ]);
}

function preloadScript(preload: string): string {
  const info = { versions: process.versions, platform: process.platform, arch: process.arch, env: {}, argv: [] };
  const body = `function (require, module, exports, process) {${fs.readFileSync(preload, 'utf8')}\n}`;
  return `(${preloadWorld})(${JSON.stringify(secret)}, ${JSON.stringify(info)}, ${bridge}, ${codec}, ${body})`;
}

function listen(contents: WebContents, page: Session): void {
  page.on('Runtime.executionContextCreated', ({ context: c }: Json) => {
    if (c.name === world && c.auxData.frameId === contents.mainFrameId) contents.contextId = c.id;
  });
  page.on('Runtime.executionContextDestroyed', ({ executionContextId: id }: Json) => {
    if (id === contents.contextId) contents.contextId = undefined;
  });
  page.on('Runtime.bindingCalled', (e: Json) => {
    if (e.name === '__standin_ipc' && e.executionContextId === contents.contextId)
      contents.receive(JSON.parse(e.payload));
  });
  page.on('Page.frameNavigated', ({ frame }: Json) => {
    if (frame.parentId) return;
    contents.mainFrameId = frame.id;
    contents.url = frame.url;
    contents.emit('did-navigate', {}, inward(frame.url));
  });
  page.on('Page.navigatedWithinDocument', (e: Json) => {
    if (e.frameId === contents.mainFrameId) contents.url = e.url;
  });
  page.on('Page.domContentEventFired', () => contents.emit('dom-ready', {}));
  page.on('Page.loadEventFired', () => {
    if (contents.url === 'about:blank') return;
    contents.emit('did-finish-load', {});
    contents.window.firstPaint();
  });
  page.on('Page.windowOpen', (e: Json) => {
    const details = { url: inward(e.url), frameName: e.windowName, features: '', disposition: 'new-window' };
    if (contents.opener(details).action !== 'deny')
      throw new Error('[stand-in] windows of the page can only be denied');
  });
  page.on('Inspector.targetCrashed', () =>
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
  );
  page.on('Fetch.requestPaused', (e: Json) => contents.request(page, e));
  page.on(
    'Target.attachedToTarget',
    ({ sessionId }: Json) => void followWorker(contents, getBrowser().session(sessionId)),
  );
}

/** A worker loads its script and modules by itself: those requests are the app's to answer too. */
async function followWorker(contents: WebContents, worker: Session): Promise<void> {
  worker.on('Fetch.requestPaused', (e: Json) => contents.request(worker, e));
  await worker.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }).catch(() => {});
  await worker.send('Runtime.runIfWaitingForDebugger').catch(() => {});
}
