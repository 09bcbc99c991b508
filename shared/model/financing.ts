import type { Assumptions } from '../scenario/driver-tree.ts';
import { paybackYears, peakFunding, runningTotal } from './measures/payback.ts';

/** What the convertible notes do to the programme's cash and to the shareholders. Money RMB bn, ADS in billions. */
export interface Financing {
  /** Whether the notes convert at maturity. */
  readonly converts: boolean;
  readonly newAdsBn: number;
  /** New ADS as a share of all ADS after conversion, gross and net of the capped call. */
  readonly dilution: number;
  readonly dilutionWithCappedCall: number;
  readonly peakFunding: number;
  readonly peakFundingQuarter: number;
  /** Durable, after financing; null when not within the horizon. */
  readonly paybackYears: number | null;
  readonly npvPerAdsUsd: number;
  readonly npvPerAdsDilutedUsd: number;
  /** Incremental cash flow after financing; index 0 is quarter 1. */
  readonly cashFlow: readonly number[];
}

/**
 * The overlay of the notes, outside free cash flow and outside r; null when disabled.
 *
 * Conversion when the ADS price at maturity P > conversion price: new ADS = principal/conversion price, of which the capped
 * call gives back new·(min(P, cap) − conversion price)/P. Otherwise the principal is repaid in quarter min(maturity, N).
 */
export function runFinancing(assumptions: Assumptions, flows: readonly number[], npv: number): Financing | null {
  const { financing: notes, economics } = assumptions;
  if (!notes.enabled) return null;
  const price = notes.adsPriceAtMaturityUsd;
  const converts = price > notes.conversionPriceUsd;
  const newAds = converts ? notes.principalUsd / notes.conversionPriceUsd : 0;
  const givenBack = (newAds * (Math.min(price, notes.cappedCallPriceUsd) - notes.conversionPriceUsd)) / price;
  const netNewAds = newAds - givenBack;
  const cashFlow = cashAfterNotes(assumptions, converts, flows);
  const cumulative = runningTotal(cashFlow);
  const peak = peakFunding(cumulative);
  const npvUsd = npv / economics.cnyPerUsd;
  return {
    converts,
    newAdsBn: newAds,
    dilution: newAds / (notes.adsOutstandingBn + newAds),
    dilutionWithCappedCall: netNewAds / (notes.adsOutstandingBn + netNewAds),
    peakFunding: peak.amount,
    peakFundingQuarter: peak.quarter,
    paybackYears: paybackYears(cumulative),
    npvPerAdsUsd: npvUsd / notes.adsOutstandingBn,
    npvPerAdsDilutedUsd: npvUsd / (notes.adsOutstandingBn + netNewAds),
    cashFlow,
  };
}

/** f plus the cash from the notes to the programme, RMB bn; index 0 is quarter 1. */
function cashAfterNotes({ financing: notes, economics }: Assumptions, converts: boolean, flows: readonly number[]) {
  const toRmb = notes.programmeShare * economics.cnyPerUsd;
  // Nothing is seen of an issue after the horizon; a debt outstanding at the horizon is repaid there, so that it is not forgotten.
  const issue = notes.issueQuarter <= flows.length ? notes.issueQuarter : Number.POSITIVE_INFINITY;
  const end = Math.min(notes.maturityQuarter, flows.length);
  const after: number[] = [];
  flows.forEach((flow, index) => {
    const q = index + 1;
    let usd = 0;
    if (q === issue) usd += notes.netProceedsUsd;
    if (q > issue && q <= end) usd -= (notes.principalUsd * notes.coupon) / 4;
    if (q === end && issue <= end && !converts) usd -= notes.principalUsd;
    after.push(flow + toRmb * usd);
  });
  return after;
}
