/** How a figure is known: stated in one of the documents, published elsewhere, computed from such figures, or recalled and not seen. */
export type FactStatus = 'documented' | 'reported' | 'derived' | 'unverified';

/** What a value counts; `none` for a statement without a number. Billions bear a currency, percentages stand as they were printed. */
export type FactUnit =
  | 'none'
  | 'billion'
  | 'percent'
  | 'percent a year'
  | 'percent of RMB 380bn'
  | 'CNY per USD'
  | 'RMB per RMB'
  | 'per ADS'
  | 'per share'
  | 'ADS per US$1,000'
  | 'million ADS'
  | 'times'
  | 'GW'
  | 'year'
  | 'years'
  | 'fiscal years'
  | 'quarters'
  | 'availability zones'
  | 'regions'
  | 'countries'
  | 'areas'
  | 'sites'
  | 'hubs'
  | 'products'
  | 'services'
  | 'sectors'
  | 'pillars'
  | 'models'
  | 'metrics';

/** What a source says of a value that it does not give as a point. */
export type FactBound = 'at least' | 'more than' | 'at most' | 'up to' | 'about';

/** A dated, sourced figure or statement, as one publication gives it. */
export interface Fact {
  readonly id: string;
  readonly quantity: string;
  /** Null for a statement without a number. */
  readonly value: number | null;
  readonly unit: FactUnit;
  readonly bound?: FactBound;
  readonly currency?: 'CNY' | 'USD' | 'HKD';
  /** What the figure covers in time, in words: "quarter ended 31 Mar 2025". */
  readonly period: string;
  /** Whose figure it is: the group, the cloud segment, a market. */
  readonly scope: string;
  readonly status: FactStatus;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Short name of who published it, for source lines; "Outlay" where we computed it. */
  readonly source: string;
  /** What was published, and where a copy was read. */
  readonly publication: string;
  /** One of the five documents. */
  readonly document?: string;
  /** ISO date, as far as it is known: 2026, 2026-05 or 2026-05-20. */
  readonly published?: string;
  /** When the figure itself was first public, where the copy that was read is later: the day or month of the results. */
  readonly known?: string;
  readonly url?: string;
  /** What to know before using it. */
  readonly note: string;
  readonly conflictsWith?: readonly string[];
  readonly derivedFrom?: readonly string[];
}
