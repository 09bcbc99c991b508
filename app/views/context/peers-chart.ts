import type { FactId } from '../../../shared/facts/facts.ts';
import { factValue } from '../../format/fact-value.ts';
import { decimal, minus, narrowSpace, percent, shortest } from '../../format/numbers.ts';
import { contextWords } from '../../messages/context.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';
import type { Bar, BarRow, RowBarsSpec } from '../row-bars.ts';
import { shownFact } from './fact-bars.ts';

const words = contextWords.peers;

interface Peer {
  readonly key: 'microsoft' | 'amazon' | 'alphabet' | 'meta';
  /** One figure, or the two ends of a range. */
  readonly pledged: readonly FactId[];
  readonly spent: FactId;
}

const peers: readonly Peer[] = [
  { key: 'microsoft', pledged: ['S3-13'], spent: 'P-PEER-05' },
  { key: 'amazon', pledged: ['S3-14'], spent: 'P-PEER-06' },
  { key: 'alphabet', pledged: ['S3-15'], spent: 'P-PEER-07' },
  { key: 'meta', pledged: ['S3-16', 'S3-17'], spent: 'P-PEER-08' },
];

const alibaba = { plan: 'S2-01', group: 'P-CAPX-13' } as const satisfies Record<string, FactId>;

/** Our own sum of the same figures. */
const overrunFact = 'P-PEER-23' satisfies FactId;

/** The middle of what was pledged. */
const pledgedBy = ({ pledged }: Peer): number =>
  pledged.reduce((sum, id) => sum + shownFact(id).value, 0) / pledged.length;

/** What the peers spent beyond what they had pledged, as a share of the pledges. */
export function peerOverrun(): { readonly pledged: number; readonly spent: number; readonly overrun: number } {
  const pledged = peers.reduce((sum, peer) => sum + pledgedBy(peer), 0);
  const spent = peers.reduce((sum, peer) => sum + shownFact(peer.spent).value, 0);
  return { pledged, spent, overrun: spent / pledged - 1 };
}

/** Capex of the peers, pledged and spent, and Alibaba's in dollars at the rate in use. */
export function peersChart(cnyPerUsd: number): RowBarsSpec {
  const { pledged, spent, overrun } = peerOverrun();
  const facts = [...peers.flatMap((peer) => [...peer.pledged, peer.spent]), overrunFact, alibaba.plan, alibaba.group];
  return {
    id: 'peers',
    title: words.title,
    subtitle: words.subtitle,
    unit: words.unit,
    places: 0,
    rows: [
      ...peers.flatMap((peer) => [pledgedRow(peer), spentRow(peer)]),
      inDollars(alibaba.plan, words.plan, { cnyPerUsd, outlined: true }),
      inDollars(alibaba.group, words.group, { cnyPerUsd, outlined: false }),
    ],
    columns: [contextWords.figure],
    references: [],
    facts,
    isPublished: true,
    summary: words.summary(
      decimal(spent, 1),
      decimal(pledged, 1),
      percent(overrun, 1),
      formatWords.money.USD.amount(decimal(shownFact(alibaba.plan).value / cnyPerUsd)),
    ),
  };
}

const row = (key: string, label: string, bar: Omit<Bar, 'from'>): BarRow => ({
  key,
  label,
  rank: 'plain',
  bars: [{ from: 0, ...bar }],
});

function pledgedRow(peer: Peer): BarRow {
  const values = peer.pledged.map((id) => shortest(shownFact(id).value, 1));
  const [low = '', high] = values;
  return row(`${peer.key} pledged`, words.pledged(words[peer.key]), {
    to: pledgedBy(peer),
    tone: 'beside',
    outlined: true,
    words: high === undefined ? { strong: low } : { strong: words.range(low, high), quiet: words.middle },
  });
}

function spentRow(peer: Peer): BarRow {
  const fact = shownFact(peer.spent);
  const { value } = fact;
  const change = value / pledgedBy(peer) - 1;
  const sign = change < 0 ? minus : '+';
  return row(`${peer.key} spent`, words.spent(words[peer.key]), {
    to: value,
    tone: 'beside',
    words: {
      strong: shortest(value, 1),
      quiet: words.overrun(told(fact.period), `${sign}${decimal(Math.abs(change) * 100)}${narrowSpace}%`),
    },
  });
}

function inDollars(
  id: FactId,
  label: string,
  { cnyPerUsd, outlined }: { readonly cnyPerUsd: number; readonly outlined: boolean },
): BarRow {
  const fact = shownFact(id);
  const usd = fact.value / cnyPerUsd;
  return row(id, label, {
    to: usd,
    tone: 'own',
    words: {
      strong: decimal(usd, 1),
      quiet: words.converted(factValue(fact), shortest(cnyPerUsd, 4), told(fact.period)),
    },
    ...(outlined ? { outlined } : {}),
  });
}
