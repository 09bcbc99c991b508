import type { Json, Session } from './cdp.ts';
import { handlerFor, inward } from './protocol.ts';
import { preventable } from './state.ts';
import type { WebContents } from './web-contents.ts';

/** Answers a request that Chromium holds: the app's own scheme from its handler, everything else from the network. */
export async function answerRequest(contents: WebContents, from: Session, e: Json): Promise<unknown> {
  const url = e.request.url as string;
  const real = inward(url);
  const fail = (errorReason: string) => from.send('Fetch.failRequest', { requestId: e.requestId, errorReason });
  if (e.resourceType === 'Document' && !mayNavigate(contents, e, real)) return fail('Aborted');
  if (await contents.session.cancels(real)) return fail('BlockedByClient');
  if (real === url) return from.send('Fetch.continueRequest', { requestId: e.requestId });
  const handler = handlerFor(real);
  if (!handler) return fail('Failed');
  // A browser asks for a favicon, Electron does not.
  if (e.resourceType === 'Other' && new URL(url).pathname === '/favicon.ico')
    return from.send('Fetch.fulfillRequest', { requestId: e.requestId, responseCode: 204 });
  const { method, headers, postData: body } = e.request;
  let response: Response;
  try {
    response = await handler(new Request(real, { method, headers, body }));
  } catch (error) {
    console.error(error);
    return fail('Failed');
  }
  return from.send('Fetch.fulfillRequest', {
    requestId: e.requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

/** Navigations that the page starts; those of the app itself are not asked about. */
function mayNavigate(contents: WebContents, e: Json, url: string): boolean {
  const isMainFrame = e.frameId === contents.mainFrameId;
  if (isMainFrame && e.request.url === contents.own) return true;
  const details = preventable({ url, isMainFrame, isSameDocument: false });
  contents.emit('will-frame-navigate', details);
  if (isMainFrame) contents.emit('will-navigate', details, url);
  return !details.prevented;
}
