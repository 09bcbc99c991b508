import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';

const loaders: (() => Promise<unknown>)[] = [];

/** Work that is done at most once at a time, and again only after it has failed. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => {
    made ??= make().catch((error) => {
      made = null;
      throw error;
    });
    return made;
  };
}

/**
 * A part of the window that is not needed to begin: it comes when it is first shown, or when there is nothing else to do. Until then
 * `meanwhile` keeps its place.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let here: ComponentType<Props> | null = null;
  const loaded = once(async () => {
    here = await load();
    return here;
  });
  loaders.push(loaded);
  const Awaited = lazy(async () => ({ default: await loaded() }));
  return function OnDemand(props: Props) {
    // What has come is shown at once, so that a dialog takes the very next key. It stays what it was while it stands.
    const [Part] = useState(() => here ?? Awaited);
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** Loads the rest in idle moments, one part after the other, so that no click has to wait and a drag never does. */
export function loadTheRest(): void {
  const [next, ...rest] = loaders.splice(0);
  if (next === undefined) return;
  loaders.push(...rest);
  // What can't be fetched now is asked for again when it is shown, and fails there.
  requestIdleCallback(() => void next().then(loadTheRest, loadTheRest));
}
