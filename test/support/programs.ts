import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestContext } from 'vitest';
import { skip } from './cannot-here.ts';

const execute = promisify(execFile);

/** What a program that we did not write says of a file; the test is skipped by name where the program is missing. */
export async function program(
  context: TestContext,
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  try {
    const env = { ...process.env, ...environment };
    const { stdout } = await execute(name, args, { encoding: 'buffer', env, timeout: 120_000, maxBuffer: 2 ** 28 });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') skip(context, `${name} is not installed`);
    throw error;
  }
}
