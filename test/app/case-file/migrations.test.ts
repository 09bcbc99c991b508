import { expect, test } from 'vitest';
import { formatVersion } from '../../../app/case-file/envelope.ts';
import { type Migration, migrated, migrations } from '../../../app/case-file/migrations.ts';

const rename: Migration = ({ name, ...file }) => ({ ...file, version: 2, title: name });
const count: Migration = (file) => ({ ...file, version: 3, visits: 0 });
const toyList = [rename, count];

test('there is one migration from each version to the next', () => {
  expect(migrations).toHaveLength(formatVersion - 1);
});

test('an old file goes through every version after its own', () => {
  expect(migrated({ version: 1, name: 'Case' }, 1, toyList)).toEqual({ version: 3, title: 'Case', visits: 0 });
  expect(migrated({ version: 2, title: 'Case' }, 2, toyList)).toEqual({ version: 3, title: 'Case', visits: 0 });
});

test('a file of the newest version is left as it is', () => {
  const file = { version: 3, title: 'Case', visits: 9 };
  expect(migrated(file, 3, toyList)).toBe(file);
});
