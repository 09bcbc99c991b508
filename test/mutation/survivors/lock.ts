import type { Survivors } from '../survivor.ts';

/** The lock of a save, and patience with a file that is busy. Races and other systems can't be had in these tests. */
export const ofLocking: readonly Survivors[] = [
  {
    file: 'app/terminal/saving/one-at-a-time.ts',
    changes: [
      "BlockStatement: { if (errorCode(error) === 'ENOENT') return; throw error; } → {}",
      "ConditionalExpression: errorCode(error) === 'ENOENT' → true",
      "ConditionalExpression: errorCode(error) === 'ENOENT' → false",
      "EqualityOperator: errorCode(error) === 'ENOENT' → errorCode(error) !== 'ENOENT'",
      'StringLiteral: \'ENOENT\' → ""',
      'ConditionalExpression: (await contentOf(aside)) === left → true',
    ],
    kind: 'elsewhere',
    why: 'two processes find a lock left in the same moment, and one has taken it away before the other does',
  },
  {
    file: 'app/terminal/saving/one-at-a-time.ts',
    changes: [
      'ConditionalExpression: now === seen → true',
      'EqualityOperator: waited >= patienceMs → waited > patienceMs',
    ],
    kind: 'elsewhere',
    why: 'a lock that changes hands in the last hundredth of a second, or is waited for as much longer',
  },
  {
    file: 'app/terminal/saving/one-at-a-time.ts',
    changes: ['ConditionalExpression: pid === undefined → false'],
    kind: 'again',
    why: 'to ask after a process without a number is refused, which counts as a process that lives',
  },
  {
    file: 'app/terminal/saving/one-at-a-time.ts',
    changes: ["ConditionalExpression: errorCode(error) === 'ESRCH' → true"],
    kind: 'elsewhere',
    why: 'a process that may not be asked after, as root may all: noticed where the tests of the lock are not run by root',
  },
  {
    file: 'app/terminal/saving/one-at-a-time.ts',
    changes: [
      "BlockStatement: { // No Linux: there the machine is all that numbers are counted in. return ''; } → {}",
      'StringLiteral: \'\' → "Stryker was here!"',
    ],
    kind: 'elsewhere',
    why: 'on other systems than Linux only',
  },
  {
    file: 'app/terminal/saving/one-at-a-time.ts',
    changes: ['StringLiteral: \'\' → "Stryker was here!"'],
    kind: 'equivalent',
    why: 'the owner of a lock that may not be read is nobody that we know, whatever stands for them',
  },
  {
    file: 'app/terminal/saving/one-at-a-time.ts',
    changes: [
      'ArrowFunction: (error: unknown): boolean => refusedWhileOpen.includes(errorCode(error)) → () => undefined',
    ],
    kind: 'elsewhere',
    why: 'on Windows only',
  },
  {
    file: 'app/terminal/saving/patiently.ts',
    changes: [
      "ConditionalExpression: process.platform === 'win32' → false",
      'StringLiteral: \'win32\' → ""',
      "ArrayDeclaration: ['EBUSY', 'EPERM', 'EACCES'] → []",
      'StringLiteral: \'EBUSY\' → ""',
      'StringLiteral: \'EPERM\' → ""',
      'StringLiteral: \'EACCES\' → ""',
    ],
    kind: 'elsewhere',
    why: 'on Windows only',
  },
  {
    file: 'app/terminal/saving/patiently.ts',
    changes: ['ArrayDeclaration: [] → ["Stryker was here"]'],
    kind: 'equivalent',
    why: 'no system has an error of that name',
  },
];
