import { inEveryLanguage } from './language.ts';

/** Words of the terminal host. */
export const terminalWords = inEveryLanguage('terminal', {
  usage: `Usage: outlay COMMAND

  project [FILE] [--scenario ID] [--preset ID] [--set path=value …] [--json]
            Projects a case file, a preset, or the worked case when neither is named.
            --scenario  only this one; "baseline" is always there
            --set       changes a driver: demand.growth.rate=0.3, margins.ai.target=55%,
                        capex.phasing=1,2,1, economics.terminalValue=none
            --json      every quarter and every measure, for other programs
  risk [FILE] [--scenario ID] [--preset ID] [--set path=value …] [--trials n] [--seed n] [--json]
            The same with the uncertain drivers drawn: how NPV, IRR and payback spread, and why.
            --trials    100 to 1,000,000; --seed 0 to 4,294,967,295; the file's own when left out
  export [FILE] --to NAME.png|svg|pdf|docx|xlsx|pptx|csv|json [--scenario ID] [--view VIEW | --chart ID] …
            Writes a file: the memo (PDF, Word), the workbook, the deck, a chart as a picture, its numbers or the table
            by quarter, the whole result.
            --scenario  the first of the case when left out; a result has them all
            --view      the first chart of this view; --chart names one
            --size column|page|slide, --scale 1|2|3, --transparent    of pictures
            --semicolons  and decimal commas, in a CSV
            Charts are drawn by an installed Chromium, Chrome or Edge, after "npm run build".
  presets   Lists the presets and their arguments.
  check FILE
            Says everything that is wrong with a case file.
  schema    Prints the JSON Schema of the case file, or with 'schema result' that of the exported result.

  --language zh-Hans|en   with any command: the language of what is said and written; English when left out.

Exit code: 0 done, 1 something is wrong with the input, 2 called in another way than above.
`,
  misused: (problem: string) => `${problem}\nTry: outlay --help`,
  noCommand: 'No command.',
  noSuchCommand: (name: string) => `No command ${JSON.stringify(name)}.`,
  oneFile: 'This command takes one file.',
  schemaOf: 'schema takes case or result, and nothing else.',
  takesNoFile: (command: string) => `${command} takes no file.`,
  takesNoOptions: (command: string) => `${command} takes no options.`,
  presetStandsAlone: '--preset is projected by itself: leave out the file and --scenario.',
  takesNoOption: (command: string, option: string) => `${command} takes no ${option}.`,
  languageRefused: (found: string, known: readonly string[]) => `--language ${found}: allowed is ${known.join(', ')}`,
  settingNeedsValue: (setting: string) => `--set ${setting}: path=value belongs here.`,

  ofFile: (name: string, sentence: string) => `${name}: ${sentence}`,
  exporting: {
    noTarget: 'export needs --to and the name of a file.',
    noFormat: (name: string, endings: readonly string[]) =>
      `--to ${name}: the name says what is written; it ends in ${endings.map((ending) => `.${ending}`).join(', ')}`,
    noChoice: (option: string, found: string, allowed: readonly string[]) =>
      `${option} ${found}: allowed is ${allowed.join(', ')}`,
    noSuchChart: (chart: string, scenario: string) =>
      `${chart}: ${scenario} has no such chart; it needs an uncertain driver, or another scenario to be compared with`,
    noBrowser: (format: string) =>
      `A ${format} is drawn by a browser engine, and none was found: install Chromium, Chrome or Edge, set OUTLAY_CHROMIUM to its executable, or export it from the app`,
    noStart: (format: string) =>
      `A ${format} is drawn by a browser engine, and the one that was found did not start: OUTLAY_CHROMIUM names another, or export it from the app`,
    noFolder: (folder: string) => `--to: the folder ${folder} does not exist`,
    noTime: 'SOURCE_DATE_EPOCH: allowed is a whole number of seconds after 1970, as reproducible builds have it',
    notOf: (option: string, ending: string) => `${option} says nothing about a .${ending}`,
    oneOf: '--view and --chart: one of the two',
    notBuilt: (format: string) => `A ${format} is drawn by a page of the app that is not built yet: npm run build`,
    written: (name: string, bytes: number) => `${name}: ${bytes.toLocaleString('en')} bytes\n`,
  },
  valid: (scenarios: number) => `a valid case; ${scenarios === 1 ? '1 scenario' : `${scenarios} scenarios`}`,
  noScenario: (id: string, known: readonly string[]) =>
    `--scenario ${id}: no such scenario; there is ${known.join(', ')}`,
  noPreset: (id: string, known: readonly string[]) => `--preset ${id}: no such preset; there is ${known.join(', ')}`,
  noDriver: (path: string, nearest: string) => `--set ${path}: no such driver; the nearest is ${nearest}`,
  wrongCount: (option: string, found: string, least: number, most: number) =>
    `${option} ${found}: allowed is a whole number, ${least.toLocaleString('en')}…${most.toLocaleString('en')}`,
  otherForm: (path: string, instead: string) => `--set ${path}: this scenario gives it by year; set ${instead} instead`,

  unit: (unit: string) => `Fiscal years to 31 March, ${unit}`,
  yearColumn: 'Year',
  year: (year: number, quarters: number) => `FY${year}${quarters === 4 ? '' : ` (${quarters} quarters)`}`,
  columns: {
    revenue: 'Cloud rev.',
    aiRevenue: 'AI revenue',
    ebitda: 'EBITDA',
    capex: 'Capex',
    freeCashFlow: 'FCF plan',
    counterfactual: 'FCF without',
    incremental: 'Increment',
    cumulative: 'Cumulative',
  },

  deadThreads: (name: string) =>
    `${name}: the threads that run the trials ended twice before they were done; try fewer trials`,
  progress: (name: string, share: number) => `${name}: ${Math.floor(share * 100)} % of the trials`,
  risk: {
    trials: (trials: string, seed: number) => `${trials} trials, seed ${seed}`,
    quantiles: ['Quantile (type 7)', '5 %', '25 %', '50 %', '75 %', '95 %'],
    npv: (unit: string) => `NPV, ${unit}`,
    irr: 'IRR',
    payback: 'Payback, years',
    peak: (unit: string) => `Peak funding need, ${unit}`,
    none: 'none',
    never: 'never',
    npvLine: (mean: string, sd: string, positive: string, shortfall: string) =>
      `NPV: mean ${mean}, standard deviation ${sd}, above zero in ${positive}; mean of the worst 5 %: ${shortfall}`,
    paybackLine: (byYear: readonly (readonly [year: string, probability: string])[], never: string) =>
      `Paid back: ${[...byYear.map(([year, probability]) => `in ${year} years ${probability}`), `not within the horizon ${never}`].join(', ')}`,
    rates: (none: number, several: number) =>
      `IRR: of the trials with one rate; ${none} have none, ${several} have several`,
    refused: (trials: number) => `${trials} trials drew values that can’t stand together and count for nothing`,
    variance: 'Share of the variance of NPV that each driver explains alone; those of correlated drivers overlap',
    certain: 'No driver of this scenario is uncertain.',
  },
} as const);
