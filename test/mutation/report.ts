/** What Stryker's report says, as far as it is judged here (mutation-testing-report-schema). */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
  readonly testFiles?: Readonly<Record<string, { readonly tests: readonly unknown[] }>>;
}

export interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly status: string;
  readonly static?: boolean;
  readonly coveredBy?: readonly string[];
  readonly testsCompleted?: number;
}

/** Both count from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

const longest = 90;
const short = (text: string): string => {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length <= longest ? oneLine : `${oneLine.slice(0, longest)}…`;
};

/** A mutant by what it changes and not by where it stands, so that a line more above it makes no other mutant of it. */
export function changeOf(source: string, { mutatorName, replacement = '', location: { start, end } }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const text = lines.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  );
  return `${mutatorName}: ${short(text.join('\n'))} → ${short(replacement)}`;
}
