import type { Assumptions } from '../scenario/driver-tree.ts';
import { conversionAt } from './conversion.ts';
import { paybackYears, peakFunding, runningTotal } from './measures/payback.ts';
import { notesCash } from './notes-cash.ts';

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
 * Cash after financing = f + the notes' cash to the programme; peak funding need and durable payback are measured on it. NPV per
 * ADS = NPV / rate / outstanding in US$, diluted with the net new ADS added. Source: docs/model.md §8.
 */
export function runFinancing(assumptions: Assumptions, flows: readonly number[], npv: number): Financing | null {
  const { financing: notes, economics } = assumptions;
  if (!notes.enabled) return null;
  const { converts, newAdsBn, givenBackAdsBn, dilution, dilutionWithCappedCall } = conversionAt(
    notes,
    notes.adsPriceAtMaturityUsd,
  );
  const cash = notesCash(assumptions, flows.length);
  const cashFlow = flows.map((flow, index) => flow + (cash.flows[index] ?? 0));
  const cumulative = runningTotal(cashFlow);
  const peak = peakFunding(cumulative);
  const npvUsd = npv / economics.cnyPerUsd;
  return {
    converts,
    newAdsBn,
    dilution,
    dilutionWithCappedCall,
    peakFunding: peak.amount,
    peakFundingQuarter: peak.quarter,
    paybackYears: paybackYears(cumulative),
    npvPerAdsUsd: npvUsd / notes.adsOutstandingBn,
    npvPerAdsDilutedUsd: npvUsd / (notes.adsOutstandingBn + newAdsBn - givenBackAdsBn),
    cashFlow,
  };
}
