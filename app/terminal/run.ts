import { languages, speak } from '../messages/language.ts';
import { terminalWords as words } from '../messages/terminal.ts';
import { checkCommand } from './check-command.ts';
import { type Command, languageIn, readCommandLine } from './command-line.ts';
import { badUsage, done, type Outcome } from './outcome.ts';
import { presetsCommand } from './presets-command.ts';
import { projectCommand } from './project-command.ts';
import { riskCommand } from './risk-command.ts';
import { schemaCommand } from './schema-command.ts';

export async function run(args: readonly string[]): Promise<Outcome> {
  const asked = languageIn(args);
  const language = languages.find((one) => one === asked);
  if (language === undefined) {
    await speak('en');
    return badUsage([words.misused(words.languageRefused(asked, languages))]);
  }
  await speak(language);
  const line = readCommandLine(args);
  return line.kind === 'misused' ? badUsage([words.misused(line.problem)]) : perform(line.command);
}

async function perform(command: Command): Promise<Outcome> {
  switch (command.kind) {
    case 'project':
      return projectCommand(command);
    case 'risk':
      return riskCommand(command);
    case 'export': {
      const { exportCommand } = await import('./exporting/export-command.ts');
      return exportCommand(command);
    }
    case 'check':
      return checkCommand(command.file);
    case 'presets':
      return presetsCommand();
    case 'schema':
      return schemaCommand(command.of);
    case 'help':
      return done(words.usage);
  }
}
