import { ainvestClaims } from './documents/ainvest-claims.ts';
import { ainvestFigures } from './documents/ainvest-figures.ts';
import { networkArticleClaims } from './documents/network-article-claims.ts';
import { networkArticleFigures } from './documents/network-article-figures.ts';
import { planArticle } from './documents/plan-article.ts';
import { scmp } from './documents/scmp.ts';
import { tuitionCenter } from './documents/tuition-center.ts';
import type { Fact } from './fact.ts';
import { aiRevenue } from './publications/ai-revenue.ts';
import { capexByQuarter } from './publications/capex-by-quarter.ts';
import { capexTotals } from './publications/capex-totals.ts';
import { chinaCloudMarket } from './publications/china-cloud-market.ts';
import { cloudEbita } from './publications/cloud-ebita.ts';
import { cloudGrowth } from './publications/cloud-growth.ts';
import { cloudMargin } from './publications/cloud-margin.ts';
import { cloudRevenue } from './publications/cloud-revenue.ts';
import { convertibleNotes } from './publications/convertible-notes.ts';
import { exchangeRates } from './publications/exchange-rates.ts';
import { fiscalYears } from './publications/fiscal-years.ts';
import { footprint } from './publications/footprint.ts';
import { groupAssets } from './publications/group-assets.ts';
import { groupCashFlow } from './publications/group-cash-flow.ts';
import { groupResults } from './publications/group-results.ts';
import { peerRevenue } from './publications/peer-revenue.ts';
import { peers } from './publications/peers.ts';
import { plan } from './publications/plan.ts';
import { risks } from './publications/risks.ts';
import { sharePrice } from './publications/share-price.ts';
import { taxAndCostOfCapital } from './publications/tax-and-cost-of-capital.ts';
import { usefulLives } from './publications/useful-lives.ts';
import { worldCloudMarket } from './publications/world-cloud-market.ts';

const tables = [
  ...tuitionCenter,
  ...planArticle,
  ...scmp,
  ...networkArticleFigures,
  ...networkArticleClaims,
  ...ainvestFigures,
  ...ainvestClaims,
  ...cloudRevenue,
  ...cloudGrowth,
  ...cloudEbita,
  ...cloudMargin,
  ...fiscalYears,
  ...aiRevenue,
  ...groupResults,
  ...groupCashFlow,
  ...groupAssets,
  ...capexByQuarter,
  ...capexTotals,
  ...exchangeRates,
  ...plan,
  ...convertibleNotes,
  ...worldCloudMarket,
  ...chinaCloudMarket,
  ...footprint,
  ...sharePrice,
  ...taxAndCostOfCapital,
  ...usefulLives,
  ...peers,
  ...peerRevenue,
  ...risks,
] as const;

type Entry = (typeof tables)[number];

/** Id of a fact that is there: a reference to any other does not compile. */
export type FactId = Entry['id'];

/** What a default may rest on: a figure that nobody has seen in print is none of them. */
export type CitableFactId = Exclude<FactId, Extract<Entry, { readonly status: 'unverified' }>['id']>;

/** Every fact, the documents' first, then what was published elsewhere. */
export const facts: readonly Fact[] = tables;

const byId = new Map(facts.map((fact) => [fact.id, fact]));

/** The number of a fact that has one; asking for another is a mistake in the program. */
export function figureOf(id: FactId): number {
  const value = factOf(id)?.value;
  if (value === undefined || value === null) throw new Error(`fact ${id} has no number`);
  return value;
}

export const factOf = (id: string): Fact | undefined => byId.get(id);

/** Who published these facts, those named most often first; figures that we computed count as none. */
export function sourcesOf(factIds: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of factIds) {
    const source = factOf(id)?.source;
    if (source !== undefined && source !== 'Outlay') counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([source]) => source);
}

/** Date of the latest publication behind these facts, as far as it is known: a month or a year counts by its beginning. */
export function latestPublication(factIds: readonly string[]): string | undefined {
  return factIds
    .flatMap((id) => factOf(id)?.published ?? [])
    .sort()
    .at(-1);
}
