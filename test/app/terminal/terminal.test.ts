import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serializeCase } from '../../../app/case-file/serialize.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { changedCase, handWritten } from '../../support/changed-case.ts';
import { type Ran, runOutlay } from '../../support/run-outlay.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'my case.outlay');
});
afterEach(() => folder.remove());

const refused = (...sentences: readonly string[]): Ran => ({
  code: 1,
  out: '',
  err: sentences.map((sentence) => `${sentence}\n`).join(''),
});

describe('check', () => {
  test('says that a case is valid', async () => {
    await writeFile(file, serializeCase(workedCase));
    expect(runOutlay('check', file)).toEqual({ code: 0, out: `${file}: a valid case; 5 scenarios\n`, err: '' });
  });

  test('says everything that is wrong with one, on the error stream', async () => {
    await writeFile(
      file,
      JSON.stringify(changedCase({ currency: 'EUR', 'scenarios[1].assumptions.demand.growth.rate': 12 })),
    );
    expect(runOutlay('check', file)).toEqual(
      refused(
        `${file}: currency: "EUR" is not one of "CNY", "USD"`,
        `${file}: scenarios[1].assumptions.demand.growth.rate: 12 is outside −0.9…5`,
      ),
    );
  });

  test('says that a case has no integrity line, and lets it pass', async () => {
    await writeFile(file, handWritten);
    expect(runOutlay('check', file)).toEqual({
      code: 0,
      out: `${file}: a valid case; 5 scenarios\n`,
      err: `${file}: has no integrity line: written by hand, or changed or damaged since it was saved; check its numbers\n`,
    });
  });

  test('gives no clean bill to a file that was changed outside the app; it can be projected all the same', async () => {
    await writeFile(file, serializeCase(workedCase).replace('"programme": 380', '"programme": 381'));
    const sentence = `${file}: changed outside the app or damaged since it was saved: its content and its integrity line differ`;
    expect(runOutlay('check', file)).toEqual(refused(sentence));
    const projected = runOutlay('project', file, '--scenario', 'base', '--json');
    expect(projected).toMatchObject({ code: 0, err: `${sentence}\n` });
    expect(JSON.parse(projected.out).scenarios[0].measures.programme).toBe(381);
  });

  test('refuses at once what is no file', async () => {
    const pipe = join(folder.path, 'pipe.outlay');
    spawnSync('mkfifo', [pipe]);
    expect(runOutlay('check', pipe)).toEqual(
      refused(`${pipe} is a pipe, a socket or a device, not a file that can be kept`),
    );
    expect(runOutlay('check', folder.path)).toEqual(refused(`${folder.path} is a folder; choose a file in it`));
    expect(runOutlay('project', join(folder.path, 'none'))).toEqual(
      refused(`${folder.path}/none is not there; it was moved, renamed or deleted`),
    );
    await writeFile(file, Buffer.from('{"format": "outlay-case"}', 'utf16le'));
    expect(runOutlay('project', file)).toEqual(refused(`${file}: saved as UTF-16; save it as UTF-8`));
  });
});

describe('called in another way than it is meant to be', () => {
  test.each([
    [[], 'No command.'],
    [['frobnicate'], 'No command "frobnicate".'],
    [['check'], 'This command takes one file.'],
    [['project', 'a', 'b'], 'This command takes one file.'],
    [['presets', 'a'], 'presets takes no file.'],
    [['check', 'a', '--json'], 'check takes no options.'],
    [['project', 'a', '--preset', 'base'], '--preset is projected by itself: leave out the file and --scenario.'],
    [['project', '--set', 'horizonQuarters'], '--set horizonQuarters: path=value belongs here.'],
    [['project', '--loud'], "Unknown option '--loud'."],
    [['project', '--set'], "Option '--set <value>' argument missing"],
  ])('%j', (args, problem) => {
    const { code, out, err } = runOutlay(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(problem);
    expect(err).toMatch(/\nTry: outlay --help\n$/);
  });

  test('it explains itself when asked', () => {
    expect(runOutlay('--help')).toMatchObject({ code: 0, err: '' });
    expect(runOutlay('project', '-h').out).toMatch(/^Usage: outlay COMMAND/);
  });
});

test('presets are listed with what they argue', () => {
  const { code, out } = runOutlay('presets');
  expect(code).toBe(0);
  expect(out).toContain('price-war  Price war\n    Rivals cut prices as in 2024; capacity is built all the same.\n');
});

test('the schema is printed as it is committed', () => {
  expect(runOutlay('schema').out).toBe(execFileSync('cat', ['docs/outlay-case.schema.json'], { encoding: 'utf8' }));
});

test('a reader that closes the pipe early is no failure', () => {
  const command = `${process.execPath} app/terminal/main.ts project --json | head -c 10; echo " \${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{"engine": 0\n', stderr: '' });
});

test('npm runs it in the package and still finds a file beside the caller', async () => {
  await writeFile(file, serializeCase(workedCase));
  const { status, stdout } = spawnSync(
    'npm',
    ['--prefix', process.cwd(), 'run', '-s', 'outlay', '--', 'check', 'my case.outlay'],
    { cwd: folder.path, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'my case.outlay: a valid case; 5 scenarios\n' });
});
