/** A negative number inside an equation stands in brackets. */
export const inBrackets = (text: string): string => (text.startsWith('−') ? `(${text})` : text);

/** At the beginning it needs none. */
export const withoutFirstBrackets = (equation: string): string => equation.replace(/^\((−[^()]*)\)(?= )/, '$1');
