/** How a worker's file ended; the failure of a writer is a bug of ours, and its words are for the log. */
export type Written =
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly why: string };
