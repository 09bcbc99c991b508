import { parseArgs } from 'node:util';
import { terminalWords as words } from '../messages/terminal.ts';
import type { Choice } from './chosen-scenarios.ts';
import type { ExportCommand } from './exporting/export-order.ts';

export interface ProjectCommand extends Choice {
  readonly kind: 'project';
  readonly json: boolean;
}

export interface RiskCommand extends Choice {
  readonly kind: 'risk';
  /** As typed; null is as the case has it. */
  readonly trials: string | null;
  readonly seed: string | null;
  readonly json: boolean;
}

export type Command =
  | ProjectCommand
  | RiskCommand
  | ExportCommand
  | { readonly kind: 'check'; readonly file: string }
  | { readonly kind: 'schema'; readonly of: 'case' | 'result' }
  | { readonly kind: 'presets' | 'help' };

export type CommandLine =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'misused'; readonly problem: string };

const options = {
  scenario: { type: 'string' },
  preset: { type: 'string' },
  set: { type: 'string', multiple: true },
  trials: { type: 'string' },
  seed: { type: 'string' },
  to: { type: 'string' },
  view: { type: 'string' },
  chart: { type: 'string' },
  size: { type: 'string' },
  scale: { type: 'string' },
  transparent: { type: 'boolean' },
  semicolons: { type: 'boolean' },
  json: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

/** The language that is asked for, whatever else is wrong with the line; English where none is, so that scripts stay as they are. */
export function languageIn(args: readonly string[]): string {
  const { values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  return typeof values.language === 'string' ? values.language : 'en';
}

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
  const { help: _, language: __, ...given } = values;
  const [file, ...tooMany] = rest;
  if (name === 'project' || name === 'risk') {
    return tooMany.length > 0 ? misused(words.oneFile) : chosenOf(name, values, file);
  }
  if (name === 'export') return tooMany.length > 0 ? misused(words.oneFile) : exportOf(values, file);
  if (name !== 'check' && name !== 'presets' && name !== 'schema') {
    return misused(name === undefined ? words.noCommand : words.noSuchCommand(name));
  }
  if (Object.keys(given).length > 0) return misused(words.takesNoOptions(name));
  if (name === 'check')
    return file === undefined || tooMany.length > 0 ? misused(words.oneFile) : command({ kind: name, file });
  if (name === 'schema' && tooMany.length === 0 && (file === undefined || file === 'case' || file === 'result'))
    return command({ kind: name, of: file ?? 'case' });
  if (name === 'schema') return misused(words.schemaOf);
  return rest.length > 0 ? misused(words.takesNoFile(name)) : command({ kind: name });
}

const ofExport = ['language', 'to', 'scenario', 'view', 'chart', 'size', 'scale', 'transparent', 'semicolons'];

function exportOf(values: Options, file: string | undefined): CommandLine {
  const foreign = Object.keys(values).find((option) => !ofExport.includes(option));
  if (foreign !== undefined) return misused(words.takesNoOption('export', `--${foreign}`));
  const { to, scenario, view, chart, size, scale, transparent = false, semicolons = false } = values;
  if (to === undefined || to === '') return misused(words.exporting.noTarget);
  return command({
    ...{ kind: 'export', file: file ?? null, to, scenario: scenario ?? null, view: view ?? null, chart: chart ?? null },
    ...{ size: size ?? null, scale: scale ?? null, transparent, semicolons },
  });
}

function chosenOf(name: 'project' | 'risk', values: Options, file: string | undefined): CommandLine {
  const { scenario, preset, set = [], json = false, trials, seed, help: _, language: __, ...others } = values;
  const [foreign] = Object.keys(others);
  if (foreign !== undefined) return misused(words.takesNoOption(name, `--${foreign}`));
  if (preset !== undefined && (file !== undefined || scenario !== undefined)) return misused(words.presetStandsAlone);
  const unequal = set.find((setting) => setting.indexOf('=') < 1);
  if (unequal !== undefined) return misused(words.settingNeedsValue(unequal));
  const choice = { file: file ?? null, scenario: scenario ?? null, preset: preset ?? null, settings: set };
  if (name === 'risk') return command({ kind: name, ...choice, trials: trials ?? null, seed: seed ?? null, json });
  if (trials !== undefined) return misused(words.takesNoOption(name, '--trials'));
  if (seed !== undefined) return misused(words.takesNoOption(name, '--seed'));
  return command({ kind: name, ...choice, json });
}
