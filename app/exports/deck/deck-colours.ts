import type { CaseDocument } from '../../document/case-document.ts';
import type { Role } from '../../views/chart-spec.ts';
import type { BarTone } from '../../views/row-bars.ts';
import { baselineLook, type LinePattern, scenarioLooks } from '../../views/scenario-colour.ts';

/** The tokens of the light theme that a deck uses, as `renderer/style/tokens.css` has them; a test compares the two. */
export const tokens = {
  '--surface': 'fefefc',
  '--ink': '17191c',
  '--ink-2': '474c53',
  '--ink-3': '666b72',
  '--hair-2': 'cbc8c1',
  '--grid': 'ebe9e4',
  '--zero': '474c53',
  '--baseline': '7a7f86',
  '--accent': '0d5c9c',
  '--pos': '0d5c9c',
  '--neg': 'b3581c',
  '--s-1-base': '3b434b',
  '--s-2-accel': '0d5c9c',
  '--s-3-price': 'a8430c',
  '--s-4-chip': '9a4ce0',
  '--s-5-short': 'a39417',
  '--s-6-rate': '5a8a6d',
  '--s-7-over': 'e95ab2',
  '--on-deep': 'ffffff',
} as const;

/** How full areas and bars are. */
export const fills = { bar: 0.92, strong: 0.86, faint: 0.32 } as const;

export interface DeckColours {
  readonly ofLine: (line: { readonly role: Role; readonly scenario?: string }) => string;
  readonly ofBar: (tone: BarTone) => string;
  /** Of the line of a scenario among others. */
  readonly patternOf: (line: { readonly scenario?: string }) => LinePattern;
  /** The scenario's own. */
  readonly own: string;
}

/** The colours of a deck of one scenario of a case: each scenario has its own everywhere. */
export function deckColours(document: CaseDocument, scenarioId: string): DeckColours {
  const looks = scenarioLooks(document);
  const ofScenario = (id: string) => {
    const name = looks.get(id)?.token ?? '--ink-2';
    return Object.entries(tokens).find(([token]) => token === name)?.[1] ?? tokens['--ink-2'];
  };
  const own = ofScenario(scenarioId);
  const roles: Readonly<Record<Role, string>> = {
    scenario: own,
    demand: tokens['--ink'],
    baseline: tokens['--baseline'],
    other: tokens['--ink-2'],
  };
  const tones: Readonly<Record<Exclude<BarTone, object>, string>> = {
    better: tokens['--pos'],
    worse: tokens['--neg'],
    low: tokens['--s-1-base'],
    high: tokens['--accent'],
    own,
    beside: tokens['--baseline'],
  };
  return {
    own,
    ofLine: ({ role, scenario }) => (scenario === undefined ? roles[role] : ofScenario(scenario)),
    patternOf: ({ scenario = '' }) => (looks.get(scenario) ?? baselineLook).pattern,
    ofBar: (tone) => (typeof tone === 'object' ? ofScenario(tone.scenario) : tones[tone]),
  };
}
