/** Web Locks of this address; where the browser has none, or gives none, everybody goes ahead: nothing else can tell tabs apart. */
export async function oneAtATime<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  let began = false;
  const begin = () => {
    began = true;
    return work();
  };
  try {
    return await navigator.locks.request(name, begin);
  } catch (error) {
    if (began) throw error;
    return begin();
  }
}

/** Takes a lock until this tab ends; false when another tab has it. */
export const heldForGood = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      navigator.locks
        .request(name, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock === null ? undefined : new Promise(() => {});
        })
        .catch(() => resolve(true));
    } catch {
      resolve(true);
    }
  });

/** Names of the locks that some tab has. */
export async function locksHeld(): Promise<readonly string[]> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.flatMap(({ name }) => name ?? []);
  } catch {
    return [];
  }
}
