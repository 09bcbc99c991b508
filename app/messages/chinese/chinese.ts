import type { Catalogue } from '../language.ts';
import { answerWords } from './answer.ts';

/** Simplified Chinese, by the part of the program; a part that misses a word does not compile. */
export const chinese: Catalogue = {
  answer: answerWords,
  shared: {},
};
