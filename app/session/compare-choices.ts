/** What the Compare view shows; a matter of the window, not of the case. */
export interface CompareChoices {
  /** Ids of the scenarios chosen; null shows as many as fit. */
  readonly shown: readonly string[] | null;
  readonly drivers: 'differing' | 'all';
  readonly difference: 'number' | 'percent';
  readonly line: 'cash' | 'revenue';
  /** Id of the scenario that the bridge explains; null for the first beside the reference. */
  readonly explained: string | null;
  readonly measure: 'npv' | 'payback';
}

export const startCompare: CompareChoices = {
  shown: null,
  drivers: 'differing',
  difference: 'number',
  line: 'cash',
  explained: null,
  measure: 'npv',
};
