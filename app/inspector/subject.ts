/** What the inspector can be asked about: a figure on the screen, or what stands behind one. */
export type Subject =
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'document'; readonly id: string };

/** The same subject has the same key. */
export const subjectKey = (subject: Subject): string => Object.values(subject).join(' ');
