import type { CaseDocument } from '../../app/document/case-document.ts';
import type { Study } from '../../app/exports/study.ts';
import type { WritingTask } from '../../app/exports/write.ts';
import type { Language } from '../../app/messages/language.ts';

/** What the worker is asked for: a file, or what is behind one. */
export type Question =
  | { readonly kind: 'write'; readonly task: WritingTask }
  | { readonly kind: 'study'; readonly document: CaseDocument; readonly scenarioId: string };

/** A worker has words of its own: it is told which language is spoken. */
export type Asked = Question & { readonly language: Language };

/** How it ended; the failure of a writer is a bug of ours, and its words are for the log. */
export type Answered =
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'studied'; readonly study: Study }
  | { readonly kind: 'trials'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly why: string };
