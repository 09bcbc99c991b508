import { parseArgs } from 'node:util';
import { terminalWords as words } from '../messages/terminal.ts';

export interface ProjectCommand {
  readonly kind: 'project';
  readonly file: string | null;
  readonly scenario: string | null;
  readonly preset: string | null;
  readonly settings: readonly string[];
  readonly json: boolean;
}

export type Command =
  | ProjectCommand
  | { readonly kind: 'check'; readonly file: string }
  | { readonly kind: 'presets' | 'schema' | 'help' };

export type CommandLine =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'misused'; readonly problem: string };

const options = {
  scenario: { type: 'string' },
  preset: { type: 'string' },
  set: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

export function readCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return commandOf(values, positionals);
  } catch (error) {
    // parseArgs throws for an unknown option or a missing value, and says which.
    if (error instanceof TypeError) return misused(error.message);
    throw error;
  }
}

const misused = (problem: string): CommandLine => ({ kind: 'misused', problem });
const command = (what: Command): CommandLine => ({ kind: 'command', command: what });

function commandOf(values: Options, [name, ...rest]: readonly string[]): CommandLine {
  if (values.help || name === 'help') return command({ kind: 'help' });
  const { help: _, ...given } = values;
  const [file, ...tooMany] = rest;
  if (name === 'project') {
    return tooMany.length > 0 ? misused(words.oneFile) : projectOf(values, file);
  }
  if (name !== 'check' && name !== 'presets' && name !== 'schema') {
    return misused(name === undefined ? words.noCommand : words.noSuchCommand(name));
  }
  if (Object.keys(given).length > 0) return misused(words.takesNoOptions(name));
  if (name === 'check')
    return file === undefined || tooMany.length > 0 ? misused(words.oneFile) : command({ kind: name, file });
  return rest.length > 0 ? misused(words.takesNoFile(name)) : command({ kind: name });
}

function projectOf({ scenario, preset, set = [], json = false }: Options, file: string | undefined): CommandLine {
  if (preset !== undefined && (file !== undefined || scenario !== undefined)) return misused(words.presetStandsAlone);
  const unequal = set.find((setting) => setting.indexOf('=') < 1);
  if (unequal !== undefined) return misused(words.settingNeedsValue(unequal));
  return command({
    kind: 'project',
    file: file ?? null,
    scenario: scenario ?? null,
    preset: preset ?? null,
    settings: set,
    json,
  });
}
