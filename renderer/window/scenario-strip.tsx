import { useEffect, useMemo } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Tab, TabList } from 'react-aria-components';
import { compareWith } from '../../app/commands/view-commands.ts';
import { baselineId } from '../../app/document/case-document.ts';
import { sameAssumptions } from '../../app/document/driver-edits.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords as words } from '../../app/messages/window.ts';
import { activeScenario, documentOf, type SessionState } from '../../app/session/session-state.ts';
import { baselineLook, type ScenarioLook, scenarioLooks } from '../../app/views/scenario-colour.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { Icon } from './icon.tsx';
import { AddMenu, ScenarioMenu } from './scenario-menu.tsx';
import { swatchStyle } from './swatch-style.ts';

interface TabFace {
  readonly id: string;
  readonly name: string;
  readonly look: ScenarioLook;
  readonly isBaseline: boolean;
}

/** What the tabs show, as text: a drag changes the document at every frame, the tabs hardly ever. */
function tabFaces(state: SessionState): string {
  const document = documentOf(state);
  const looks = scenarioLooks(document);
  const faces = document.scenarios.map(
    ({ id, name, assumptions }): TabFace => ({
      id,
      name: told(name),
      look: looks.get(id) ?? baselineLook,
      isBaseline: sameAssumptions(assumptions, baseAssumptions),
    }),
  );
  return JSON.stringify(faces);
}

/** The scenarios as tabs, the menu of the active one, a new one, and what is compared with. */
export function ScenarioStrip() {
  const text = useSession(tabFaces);
  const faces: readonly TabFace[] = useMemo(() => JSON.parse(text), [text]);
  const active = useSession((state) => activeScenario(state).id);
  useEffect(() => {
    // The tab of the scenario stands a frame later.
    const frame = requestAnimationFrame(() => {
      const tab = document.querySelector('.tab[data-selected]');
      // With more scenarios than fit, the active one is brought into sight.
      tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      // React Aria names a panel once; this one stays while its tab changes, because drawing it anew would take too long.
      const panel = document.querySelector('.scenario-body');
      if (panel !== null && tab !== null) panel.id = tab.getAttribute('aria-controls') ?? panel.id;
    });
    return () => cancelAnimationFrame(frame);
  }, [active, text]);
  return (
    <nav className="scenario-strip" aria-label={words.scenarios}>
      <TabList className="tabs" aria-label={words.scenarios}>
        {faces.map(({ id, name, look, isBaseline }) => (
          <Tab key={id} id={id} className="tab" style={swatchStyle(look)}>
            <span className="tab-name" title={name}>
              {name}
            </span>
            {isBaseline ? <small>{words.baselineTag}</small> : null}
          </Tab>
        ))}
      </TabList>
      <ScenarioMenu />
      <AddMenu />
      <CompareSelect faces={faces} />
    </nav>
  );
}

function CompareSelect({ faces }: { readonly faces: readonly TabFace[] }) {
  const { session } = useApp();
  const compared = useSession((state) => documentOf(state).compareWith);
  const choices = [{ id: baselineId, name: words.baseline }, ...faces.map(({ id, name }) => ({ id, name }))];
  return (
    <Select
      className="compare"
      selectedKey={compared}
      onSelectionChange={(key) => (key === null ? undefined : compareWith(session, String(key)))}
    >
      <Label>{words.comparedWith}</Label>
      <Button className="compare-button">
        <SelectValue className="compare-value" /> <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {choices.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} className="menu-item" textValue={name}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
