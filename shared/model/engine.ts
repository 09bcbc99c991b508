/**
 * Which model computed a result. The number rises whenever the same assumptions may give another number, so that results
 * stored with a case can be told from those of a later engine.
 */
export const engine = 'outlay-model/1';
