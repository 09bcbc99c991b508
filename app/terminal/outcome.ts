/** What a command has to say, and the exit code: 0 done, 1 bad input, 2 not called as it is meant to be. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

export const done = (out: string, warnings: readonly string[] = []): Outcome => ({
  code: 0,
  out,
  err: lines(warnings),
});
export const badInput = (problems: readonly string[]): Outcome => ({ code: 1, out: '', err: lines(problems) });
export const badUsage = (problems: readonly string[]): Outcome => ({ code: 2, out: '', err: lines(problems) });
