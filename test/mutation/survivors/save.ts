import type { Survivors } from '../survivor.ts';

/** Saving and the journal. Broken disks are made in processes of their own, where mutants are not (see `why`). */
export const ofSaving: readonly Survivors[] = [
  {
    file: 'electron/files/last-file.ts',
    changes: ['StringLiteral: \'\' → "Stryker was here!"'],
    kind: 'equivalent',
    why: 'no file is asked about, and none of either name is there',
  },
  {
    file: 'electron/files/documents.ts',
    changes: ["ConditionalExpression: result.kind === 'failed' → false", 'StringLiteral: \'failed\' → ""'],
    kind: 'equivalent',
    why: 'a save that failed would leave a document under an id that nobody is told of; the outcome is the same',
  },
  {
    file: 'electron/files/documents.ts',
    changes: ["ConditionalExpression: result.kind === 'failed' → true"],
    kind: 'equivalent',
    why: 'a save that did not fail has found nothing instead; the condition is there for the compiler',
  },
  {
    file: 'app/terminal/saving/durable-save.ts',
    changes: [
      "ObjectLiteral: { kind: 'failed', problem: { kind: 'io', name, code: 'EIO' } } → {}",
      'StringLiteral: \'failed\' → ""',
      "ObjectLiteral: { kind: 'io', name, code: 'EIO' } → {}",
      'StringLiteral: \'io\' → ""',
      'StringLiteral: \'EIO\' → ""',
      'ConditionalExpression: fingerprint(await readFile(temporary)) !== written → false',
    ],
    kind: 'elsewhere',
    why: 'a disk that gives back other bytes than it took; none of ours does, and no system call can be made to',
  },
  {
    file: 'app/terminal/saving/durable-save.ts',
    changes: ['ConditionalExpression: old === null → true'],
    kind: 'elsewhere',
    why: 'others could read the temporary file while it is written; seen only in the midst of a save',
  },
  {
    file: 'app/terminal/saving/durable-save.ts',
    changes: ['ConditionalExpression: temporary !== null → true'],
    kind: 'again',
    why: 'removing no file fails, and that failure is passed over',
  },
  {
    file: 'app/terminal/saving/durable-save.ts',
    changes: [
      "BlockStatement: { if (errorCode(error) !== 'ENOENT') throw error; } → {}",
      "ConditionalExpression: errorCode(error) !== 'ENOENT' → false",
    ],
    kind: 'again',
    why: 'what keeps the path from being followed keeps the next look at the same place from it, with the same error',
  },
  {
    file: 'app/terminal/saving/durable-save.ts',
    changes: [
      "BlockStatement: { if (errorCode(error) === 'ENOENT') return false; throw error; } → {}",
      "ConditionalExpression: errorCode(error) === 'ENOENT' → true",
    ],
    kind: 'elsewhere',
    why: 'a place that could be followed a moment ago and is refused now: a race with somebody who changes rights',
  },
  {
    file: 'app/terminal/saving/durable-save.ts',
    changes: ['ConditionalExpression: made.uid !== old.uid || made.gid !== old.gid → true'],
    kind: 'cost',
    why: 'a file is given to whom it belongs already',
  },
  {
    file: 'app/terminal/saving/durable-save.ts',
    changes: [
      "ConditionalExpression: errorCode(error) !== 'EPERM' → false",
      "BlockStatement: { // Only root may give a file away. Someone who may write another's file still has to be … → {}",
    ],
    kind: 'elsewhere',
    why: 'giving a file away fails for another reason than missing rights: a broken disk (every-call-of-a-save.long.test.ts)',
  },
  {
    file: 'app/terminal/saving/write-new-file.ts',
    changes: [
      'ConditionalExpression: bytesWritten === 0 → false',
      'StringLiteral: \'the disk took nothing\' → ""',
      "ObjectLiteral: { code: 'EIO' } → {}",
      'StringLiteral: \'EIO\' → ""',
    ],
    kind: 'elsewhere',
    why: 'a disk that takes nothing and reports no error; without the line the save would try for ever',
  },
  {
    file: 'app/terminal/saving/write-new-file.ts',
    changes: [
      "ConditionalExpression: process.platform === 'win32' → false",
      'StringLiteral: \'win32\' → ""',
      "ObjectLiteral: { kind: 'saved', code: '' } → {}",
      'StringLiteral: \'saved\' → ""',
      'StringLiteral: \'\' → "Stryker was here!"',
    ],
    kind: 'elsewhere',
    why: 'on Windows only',
  },
  {
    file: 'app/terminal/saving/write-new-file.ts',
    changes: ['BlockStatement: { await folder.sync(); } → {}'],
    kind: 'elsewhere',
    why: 'only a power cut or a look at the system calls can tell: durable-save-faults.test.ts and every-call-of-a-save.test.ts do',
  },
  {
    file: 'electron/files/stored-list.ts',
    changes: [
      'BlockStatement: { return undefined; } → {}',
      "ConditionalExpression: read.kind === 'failed' → false",
      'StringLiteral: \'failed\' → ""',
    ],
    kind: 'again',
    why: 'a list that was not read is no JSON either, and what is no JSON is no list',
  },
  {
    file: 'app/terminal/saving/sweep-temporaries.ts',
    changes: ['EqualityOperator: Date.now() - status.mtimeMs > staleMs → Date.now() - status.mtimeMs >= staleMs'],
    kind: 'equivalent',
    why: 'ten minutes to the very millisecond',
  },
  {
    file: 'electron/journal/journal-folder.ts',
    changes: ["ConditionalExpression: result.kind === 'read' → true"],
    kind: 'again',
    why: 'what was not read is no entry',
  },
  {
    file: 'electron/journal/journal-folder.ts',
    changes: ['BlockStatement: { return fileProblem(error, entry.title); } → {}'],
    kind: 'again',
    why: 'in a folder that could not be made nothing can be saved, which is told with the same reason',
  },
  {
    file: 'electron/journal/journal-folder.ts',
    changes: ['ArrayDeclaration: [] → ["Stryker was here"]'],
    kind: 'again',
    why: 'a name without the ending of an entry is left out',
  },
  {
    file: 'electron/journal/window-journal.ts',
    changes: [
      'ArrayDeclaration: [] → ["Stryker was here"]',
      'ArrayDeclaration: [] → ["Stryker was here"]',
      'MethodExpression: this.#taken.filter((id) => !ids.includes(id)) → this.#taken',
    ],
    kind: 'cost',
    why: 'an entry that is not there, or no more, is removed with the next change: nothing happens',
  },
];
