/** Where a tab keeps what its user prefers: in the browser's storage for this address. */
export const preferencesKey = 'outlay.preferences';

/** Nothing where the browser gives no storage, or something else has written there. */
export function readKept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(preferencesKey) ?? 'null');
  } catch {
    return null;
  }
}
