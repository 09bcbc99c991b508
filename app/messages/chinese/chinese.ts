import type { Catalogue } from '../language.ts';
import { answerWords } from './answer.ts';
import { backtestWords } from './backtest.ts';
import { caseProblemWords } from './case-problems.ts';
import { ruleWords } from './case-rules.ts';
import { checkWords } from './checks.ts';
import { commandWords } from './commands.ts';
import { compareWords } from './compare.ts';
import { contextWords } from './context.ts';
import { deckWords } from './deck.ts';
import { definitionWords } from './definitions.ts';
import { equationWords } from './equations.ts';
import { exampleWords } from './examples.ts';
import { exportWords } from './exports.ts';
import { fileProblemWords } from './file-problems.ts';
import { financingWords } from './financing.ts';
import { formatWords } from './format.ts';
import { foundWords } from './found-and-allowed.ts';
import { groupSummaries } from './group-summaries.ts';
import { helpWords } from './help.ts';
import { inspectorWords } from './inspector.ts';
import { measureDefinitions } from './measure-definitions.ts';
import { memoWords } from './memo.ts';
import { preferenceWords } from './preferences.ts';
import { recoveryWords } from './recovery.ts';
import { riskWords } from './risk.ts';
import { sensitivityWords } from './sensitivity.ts';
import { sessionWords } from './session.ts';
import { sharedTexts } from './shared/shared.ts';
import { sourcesWords } from './sources.ts';
import { terminalWords } from './terminal.ts';
import { tourWords } from './tour.ts';
import { viewWords } from './views.ts';
import { windowWords } from './window.ts';
import { workbookWords } from './workbook.ts';

/** Simplified Chinese, by the part of the program; a part that misses a word does not compile. */
export const chinese: Catalogue = {
  format: formatWords,
  answer: answerWords,
  backtest: backtestWords,
  'case-problems': caseProblemWords,
  'case-rules': ruleWords,
  checks: checkWords,
  commands: commandWords,
  compare: compareWords,
  context: contextWords,
  deck: deckWords,
  definitions: definitionWords,
  equations: equationWords,
  exports: exportWords,
  'file-problems': fileProblemWords,
  financing: financingWords,
  'found-and-allowed': foundWords,
  'group-summaries': groupSummaries,
  inspector: inspectorWords,
  'measure-definitions': measureDefinitions,
  memo: memoWords,
  recovery: recoveryWords,
  risk: riskWords,
  sensitivity: sensitivityWords,
  session: sessionWords,
  shared: sharedTexts,
  sources: sourcesWords,
  terminal: terminalWords,
  views: viewWords,
  window: windowWords,
  workbook: workbookWords,
  tour: tourWords,
  preferences: preferenceWords,
  help: helpWords,
  examples: exampleWords,
};
