import { describe, expect, it } from 'vitest';
import { baselineScenario } from '../../../app/document/scenarios.ts';
import { exampleIds, examples } from '../../../app/examples/examples.ts';
import { chinese } from '../../../app/messages/chinese/chinese.ts';
import { conflicts } from '../../../shared/facts/conflicts.ts';
import { documents } from '../../../shared/facts/documents.ts';
import type { Fact } from '../../../shared/facts/fact.ts';
import { facts } from '../../../shared/facts/facts.ts';
import { presets } from '../../../shared/facts/presets.ts';
import { type Driver, driverList } from '../../../shared/scenario/driver-list.ts';

const driverTexts = (driver: Driver): readonly string[] => [
  driver.label,
  driver.short,
  driver.help,
  ...(driver.reason === undefined ? [] : [driver.reason]),
  ...(driver.kind === 'choice' ? driver.options.map(({ label }) => label) : []),
  ...(driver.kind === 'number' && driver.lastReported !== undefined
    ? [driver.lastReported.label, driver.lastReported.shortLabel]
    : []),
];
const factTexts = ({ quantity, period, scope, note }: Fact): readonly string[] => [quantity, period, scope, note];

/** What is shown of shared/ in words of its own. */
const shown = new Set([
  ...exampleIds.map((id) => examples[id].document().title),
  baselineScenario.name,
  ...driverList.flatMap(driverTexts),
  ...presets.flatMap(({ name, story }) => [name, ...story]),
  ...conflicts.flatMap(({ topic, claims, diagnosis, inUse }) => [
    topic,
    ...claims.map(({ says }) => says),
    diagnosis,
    inUse,
  ]),
  ...facts.flatMap(factTexts),
]);
/** Names of publishers and of what they published stay in their own language, unless they are a description and no name. */
const names = new Set([
  ...facts.flatMap(({ source, publication }) => [source, publication]),
  ...documents.flatMap(({ source, publisher }) => [source, publisher]),
]);

const numbers = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe('What shared/ says in English', () => {
  it('is all there in Chinese', () => {
    expect(shown.size).toBeGreaterThan(1000);
    expect([...shown].filter((text) => chinese.shared[text] === undefined)).toEqual([]);
  });

  it('has no Chinese left of a text that is gone', () => {
    expect(Object.keys(chinese.shared).filter((text) => !shown.has(text) && !names.has(text))).toEqual([]);
  });

  it('says the same numbers in Chinese', () => {
    // A quarter or a half of a year is written out.
    const isNamed = (text: string, number: string) => new RegExp(`[QH]${number} `).test(text);
    const other = Object.entries(chinese.shared).flatMap(([text, told]) => {
      const left = numbers(told);
      const missing = numbers(text).filter((number) => !left.includes(number) && !isNamed(text, number));
      return missing.length === 0 ? [] : [`${text} → ${told}: ${missing.join(', ')}`];
    });
    expect(other).toEqual([]);
  });
});
