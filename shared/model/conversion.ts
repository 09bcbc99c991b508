import type { Assumptions } from '../scenario/driver-tree.ts';

type Notes = Assumptions['financing'];

/** What becomes of the notes at maturity. ADS in billions, dilutions as shares of 1. */
export interface Conversion {
  readonly converts: boolean;
  /** New ADS, before the capped call. */
  readonly newAdsBn: number;
  /** Of these, what the capped call gives back. */
  readonly givenBackAdsBn: number;
  /** New ADS as a share of all ADS after conversion, gross and net of the capped call. */
  readonly dilution: number;
  readonly dilutionWithCappedCall: number;
}

/**
 * Conversion at an ADS price at maturity P, US$: the notes convert when P > conversion price.
 *
 * new = principal / conversion price, given back = new·(min(P, cap) − conversion price)/P, dilution = new/(outstanding + new).
 * At and below the conversion price all of them are 0. Source: terms of the notes of September 2025 (P-CB-05, P-CB-07, P-CB-11).
 *
 * Example: 3.2/193.15 = 0.016567bn ADS at P = 200 on 2.39bn outstanding, a dilution of 0.688 %; 0.000567bn are given back.
 */
export function conversionAt(notes: Notes, adsPriceUsd: number): Conversion {
  const { principalUsd, conversionPriceUsd, cappedCallPriceUsd, adsOutstandingBn } = notes;
  if (adsPriceUsd <= conversionPriceUsd) {
    return { converts: false, newAdsBn: 0, givenBackAdsBn: 0, dilution: 0, dilutionWithCappedCall: 0 };
  }
  const newAdsBn = principalUsd / conversionPriceUsd;
  const givenBackAdsBn = (newAdsBn * (Math.min(adsPriceUsd, cappedCallPriceUsd) - conversionPriceUsd)) / adsPriceUsd;
  const net = newAdsBn - givenBackAdsBn;
  return {
    converts: true,
    newAdsBn,
    givenBackAdsBn,
    dilution: newAdsBn / (adsOutstandingBn + newAdsBn),
    dilutionWithCappedCall: net / (adsOutstandingBn + net),
  };
}
