import { expect, test } from 'vitest';
import { duplicateScenario } from '../../../app/commands/scenario-commands.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { createSession } from '../../../app/session/session.ts';
import { documentOf } from '../../../app/session/session-state.ts';
import { scenarioColours } from '../../../app/views/scenario-colour.ts';

test('a duplicate takes a colour that is left; every other scenario keeps its own', () => {
  const session = createSession();
  duplicateScenario(session, 'base');
  const before = scenarioColours(workedCase);
  const after = scenarioColours(documentOf(session.getState()));
  for (const [id, colour] of before) expect([id, after.get(id)]).toEqual([id, colour]);
  expect([...before.values()]).not.toContain(after.get('base-2'));
});

test('seven scenarios have seven colours, also when several come from one preset', () => {
  const session = createSession();
  duplicateScenario(session, 'base');
  duplicateScenario(session, 'base');
  const { scenarios } = documentOf(session.getState());
  const colours = scenarioColours(documentOf(session.getState()));
  expect(new Set(scenarios.map(({ id }) => colours.get(id))).size).toBe(7);
});
