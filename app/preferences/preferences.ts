import { z } from 'zod';
import type { CaseDocument } from '../document/case-document.ts';
import { type Language, languageFor, languages } from '../messages/language.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Numbers of trials that a new case may begin with. */
export const startTrials = [1_000, 10_000, 100_000] as const;

/** Pixels that a panel at the side may be wide. */
export const panelWidths = { drivers: { least: 240, most: 440 }, inspector: { least: 280, most: 520 } } as const;
export type PanelId = keyof typeof panelWidths;

const width = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.int().min(least).max(most).nullable().catch(null);

/**
 * What a user wants of the program, whatever the case. Each has a sound value of its own: one that is missing or damaged is taken by
 * itself, and costs none of the others.
 */
const schema = z.object({
  language: z.enum(['system', ...languages]).catch('system'),
  theme: z.enum(themes).catch('system'),
  /** Of a new case; a case that is opened has its own. */
  currency: z.enum(['CNY', 'USD']).catch('CNY'),
  trials: z.literal(startTrials).catch(10_000),
  /** Whether the file that was open last is opened again at the start. */
  reopenLast: z.boolean().catch(true),
  /** Keys without Ctrl: the digits of the views, T, P. They can be turned off for those who speak to their computer. */
  plainKeys: z.boolean().catch(true),
  /** null: as wide as the window suggests. */
  widths: z
    .object({ drivers: width(panelWidths.drivers), inspector: width(panelWidths.inspector) })
    .catch({ drivers: null, inspector: null }),
  /** The tour was taken, or put away. */
  toured: z.boolean().catch(false),
});

export type Preferences = z.infer<typeof schema>;

export const startPreferences: Preferences = schema.parse({});

/** Preferences as they were kept, whatever became of them since. */
export const preferencesFrom = (kept: unknown): Preferences => schema.catch(startPreferences).parse(kept);

/** A new case as its user likes to begin. */
export function asPreferred(document: CaseDocument, { currency, trials }: Preferences): CaseDocument {
  if (document.currency === currency && document.simulation.trials === trials) return document;
  return { ...document, currency, simulation: { ...document.simulation, trials } };
}

/** The language that is spoken: the one chosen, or what suits the system's, first choice first. */
export const languageOf = ({ language }: Preferences, ofSystem: readonly string[]): Language =>
  language === 'system' ? languageFor(ofSystem) : language;
