import { createHash } from 'node:crypto';

/** SHA-256 of a file's content. Size and time would not do: both can be the same after someone else's change. */
export type Fingerprint = string & { readonly kind: 'sha256' };

export const fingerprint = (bytes: Uint8Array): Fingerprint =>
  createHash('sha256').update(bytes).digest('hex') as Fingerprint;
