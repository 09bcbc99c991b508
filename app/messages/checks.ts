import type { CheckId, ReadingId, ReferenceId } from '../../shared/analysis/reality-checks/check.ts';
import { inEveryLanguage } from './language.ts';

interface CheckWords {
  /** In the strip. */
  readonly short: string;
  readonly name: string;
  /** What is compared, and why it matters. */
  readonly text: string;
}

/** Words of the reality checks. */
export const checkWords = inEveryLanguage('checks', {
  region: 'Reality checks',
  strip: 'Reality checks',
  checks: {
    'ai-growth': {
      short: 'AI growth',
      name: 'Implied growth of AI revenue',
      text: 'What AI revenue grows by under the growth and the AI share assumed, against the triple digits that are documented, the forecast for China’s AI cloud and the growth of generative AI services in the world.',
    },
    'core-growth': {
      short: 'Other growth',
      name: 'Implied growth of other cloud revenue',
      text: 'What is left for cloud without AI. In the March quarters of 2025 and 2026 AI at least doubled while all cloud grew as reported, so the rest can have grown by so much at most; a scenario with high growth and a slow rise of AI asks more of it.',
    },
    'world-share': {
      short: 'World share',
      name: 'Implied share of the world cloud market',
      text: 'Cloud revenue at the horizon as a share of the world market under the market growth assumed, against today’s share and that of the leader.',
    },
    'capex-to-revenue': {
      short: 'Capex ∕ revenue',
      name: 'Capex to cloud revenue',
      text: 'Capex of the plan as a share of cloud revenue while the programme runs, against the peers. AWS is a cloud by itself; the others are whole companies. The group’s own capex of FY2026 is set against its cloud revenue.',
    },
    'ebita-margin': {
      short: 'EBITA margin',
      name: 'EBITA margin',
      text: 'EBITA as a share of cloud revenue, against the last fiscal year reported, management’s long-term target and AWS.',
    },
    utilisation: {
      short: 'Lowest use',
      name: 'Utilisation of compute',
      text: 'How far the use of compute falls when the programme’s capacity comes before its demand, and how high it goes. At the highest sustainable use, capacity and not demand sets revenue.',
    },
    spend: {
      short: 'Spend',
      name: 'Spend against plan',
      text: 'What the programme spends in all against the plan and the cases of a broker, and the first year against the group’s reported capex.',
    },
    'earning-power': {
      short: 'AI per compute',
      name: 'What compute earns on AI',
      text: 'EBITDA a year that RMB 1 of compute, fully used, earns on AI against what it earns on other cloud, at the margins of the last quarter. Where AI earns less, a higher AI share at the same growth lowers NPV: more compute must be bought for each RMB of revenue, and in capacity-limited quarters the dearer use crowds out the better one.',
    },
  } satisfies Record<CheckId, CheckWords>,
  readings: {
    'first-year': () => 'in FY2026',
    'year-on-year': () => 'year on year in Q4 FY2026',
    'to-look-year': (year) => `a year, to Q4 ${year}`,
    'at-horizon': () => 'at the horizon',
    'in-last-year': (_, lastYear) => `in ${lastYear}`,
    'over-programme': () => 'while the programme runs',
    'in-look-year': (year) => `in ${year}`,
    lowest: () => 'at its lowest',
    highest: () => 'at its highest',
    programme: () => 'the whole programme',
    ai: () => 'on AI',
  } satisfies Record<ReadingId, (lookYear: string, lastYear: string) => string>,
  /** Over the references of a reading. */
  heldAgainst: (value: string, reading: string) => `${value} ${reading}, held against`,
  references: {
    'market-forecast': 'China’s AI cloud, forecast a year',
    'triple-digits': 'documented triple digits, at least',
    industry: 'generative AI services in the world',
    'core-at-baseline': 'in the March 2025 quarter, at most',
    'core-since': 'in the March 2026 quarter, at most',
    'cloud-at-baseline': 'all cloud in the March 2025 quarter',
    'cloud-since': 'all cloud in the March 2026 quarter',
    today: 'today',
    aws: 'AWS',
    amazon: 'Amazon',
    microsoft: 'Microsoft',
    meta: 'Meta',
    alibaba: 'the group in FY2026',
    reported: 'reported, FY2026',
    target: 'long-term target',
    'at-baseline': 'at the baseline',
    'highest-use': 'highest sustainable',
    plan: 'the plan',
    'broker-base': 'Goldman Sachs, base case',
    'broker-bull': 'Goldman Sachs, bull case',
    'spent-first-year': 'group capex reported, FY2026',
    'other-cloud': 'on other cloud',
  } satisfies Record<ReferenceId, string>,
  /** Beside the value in the strip. */
  sameAs: {
    today: 'as today',
    plan: 'as planned',
    'broker-base': 'as broker base',
    'broker-bull': 'as broker bull',
    reported: 'as reported',
    target: 'as aimed at',
    alibaba: 'as FY2026',
  } as Partial<Record<ReferenceId, string>>,
  asValue: (value: string) => `as ${value}`,
  above: (value: string) => `above ${value}`,
  below: (value: string) => `below ${value}`,
  /** The percent sign stands once. */
  between: (low: string, high: string) => `${low.replace(/\s%$/, '')}–${high}`,
  nothing: 'none',
  noReading: 'nothing to compare',
  sentence: {
    same: (reference: string) => `the same as “${reference}”`,
    above: (reference: string, off: string) => `above all that it is held against; ${off} from “${reference}”`,
    below: (reference: string, off: string) => `below all that it is held against; ${off} from “${reference}”`,
    between: (low: string, high: string) => `between “${low}” and “${high}”`,
  },
  points: (points: string) => `${points} points`,
  times: (ratio: string) => `× ${ratio}`,
  referenceValue: (value: string, off: string) => `${value} (${off})`,
  facts: 'Facts',
} as const);
