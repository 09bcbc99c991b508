import { describe, expect, test } from 'vitest';
import { duplicateScenario } from '../../../app/commands/scenario-commands.ts';
import { baselineId, maxScenarios } from '../../../app/document/case-document.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { createSession } from '../../../app/session/session.ts';
import { documentOf } from '../../../app/session/session-state.ts';
import { scenarioLooks } from '../../../app/views/scenario-colour.ts';

/** The worked case, with duplicates of its first scenario until it has so many. */
function caseOf(count: number) {
  const session = createSession();
  while (documentOf(session.getState()).scenarios.length < count) duplicateScenario(session, 'base');
  return documentOf(session.getState());
}

test('a duplicate takes a colour that is left; every other scenario keeps its own', () => {
  const before = scenarioLooks(workedCase);
  const after = scenarioLooks(caseOf(workedCase.scenarios.length + 1));
  for (const [id, look] of before) expect([id, after.get(id)]).toEqual([id, look]);
  expect([...before.values()].map(({ token }) => token)).not.toContain(after.get('base-2')?.token);
});

const looksOf = (count: number) => {
  const document = caseOf(count);
  const looks = scenarioLooks(document);
  return document.scenarios.map(({ id }) => looks.get(id));
};
const written = (count: number) => looksOf(count).map((look) => `${look?.token} ${look?.pattern}`);

describe('colours come again broken', () => {
  test('seven scenarios have seven colours in whole lines, also when several come from one preset', () => {
    expect(new Set(looksOf(7).map((look) => look?.token)).size).toBe(7);
    expect(new Set(looksOf(7).map((look) => look?.pattern))).toEqual(new Set(['solid']));
  });

  test('of fifteen, seven are whole, seven dashed and one dotted', () => {
    const patterns = looksOf(15).map((look) => look?.pattern);
    const count = (pattern: string) => patterns.filter((one) => one === pattern).length;
    expect([count('solid'), count('dashed'), count('dotted')]).toEqual([7, 7, 1]);
    expect(new Set(written(15)).size).toBe(15);
  });

  test('as many as a case may hold all look different, and none like the Baseline', () => {
    expect(new Set(written(maxScenarios)).size).toBe(maxScenarios);
    const look = scenarioLooks(caseOf(maxScenarios)).get(baselineId);
    expect(look).toEqual({ token: '--baseline', pattern: 'solid' });
    expect(looksOf(maxScenarios).map((one) => one?.token)).not.toContain('--baseline');
  });
});
