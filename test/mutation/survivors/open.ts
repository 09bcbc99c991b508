import type { Survivors } from '../survivor.ts';

/** Opening a file: reading it, and saying what is wrong with it. */
export const ofOpening: readonly Survivors[] = [
  {
    file: 'app/case-file/decode-text.ts',
    changes: ['BlockStatement: { return false; } → {}'],
    kind: 'equivalent',
    why: 'no answer counts as no',
  },
  {
    file: 'app/case-file/find-problems.ts',
    changes: ["ConditionalExpression: typeof step === 'number' → true"],
    kind: 'equivalent',
    why: 'a step that is no number is a text already: JSON has no other keys; the compiler thinks of symbols',
  },
  {
    file: 'app/case-file/find-problems.ts',
    changes: ['OptionalChaining: issue.params?.rule → issue.params.rule'],
    kind: 'equivalent',
    why: 'every rule of the case’s schema is given its name; the compiler does not know',
  },
  {
    file: 'app/case-file/json-builder.ts',
    changes: ['StringLiteral: \'\' → "Stryker was here!"'],
    kind: 'equivalent',
    why: 'an object has its first key before anything is put into it or noted of it',
  },
  {
    file: 'app/case-file/json-builder.ts',
    changes: [
      'OptionalChaining: closed?.members → closed.members',
      "ConditionalExpression: open?.kind !== 'object' → false",
      'OptionalChaining: open?.kind → open.kind',
    ],
    kind: 'equivalent',
    why: 'the reader closes only what is open and gives keys to objects only; the conditions are there for the compiler',
  },
  {
    file: 'app/case-file/json-schema.ts',
    changes: [
      "ConditionalExpression: keys[0] !== 'scenarios' → false",
      "ConditionalExpression: keys[1] !== 'assumptions' → false",
    ],
    kind: 'equivalent',
    why: 'no other place of a case is named like a driver from its third key on',
  },
  {
    file: 'app/case-file/json-tokens.ts',
    changes: [
      "ConditionalExpression: text[at] === ' ' || text[at] === '\\t' → false",
      "LogicalOperator: text[at] === ' ' || text[at] === '\\t' → text[at] === ' ' && text[at] === '\\t'",
      "ConditionalExpression: text[at] === ' ' → false",
      'StringLiteral: \' \' → ""',
      "ConditionalExpression: text[at] === '\\t' → false",
      'StringLiteral: \'\\t\' → ""',
      'CallExpression: scanner.setPosition(endOfBlanks(text, scanner.getPosition())); → ;',
    ],
    kind: 'cost',
    why: 'the scanner passes over blanks by itself, a file that is full of them some ten times as slowly',
  },
  {
    file: 'app/case-file/place.ts',
    changes: ["ConditionalExpression: typeof whole === 'string' → true"],
    kind: 'equivalent',
    why: 'a number has no length, so it is never too long; the condition is there for the compiler',
  },
  {
    file: 'app/case-file/read-json.ts',
    changes: ['BooleanLiteral: false → true', 'ConditionalExpression: inside !== null → true'],
    kind: 'equivalent',
    why: 'before anything is open there is no bracket that could close it',
  },
  {
    file: 'app/terminal/read-file.ts',
    changes: ['ConditionalExpression: status.size > maximum → false'],
    kind: 'cost',
    why: 'a file that says itself that it is too large would be read up to the limit first',
  },
];
