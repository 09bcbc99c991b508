import { useEffect } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { baselineId, type CaseDocument, maxScenarios } from '../../app/document/case-document.ts';
import { asYearly, valuesByYear } from '../../app/document/path-edits.ts';
import { workedCase } from '../../app/document/worked-case.ts';
import type { DialogId, Notice } from '../../app/session/session-state.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { type Driver, driverAt } from '../../shared/scenario/driver-list.ts';
import { AnswerStrip } from '../answer/answer-strip.tsx';
import { OpenDialog } from '../dialogs/open-dialog.tsx';
import { DriverRow } from '../drivers/driver-row.tsx';
import { useApp } from '../session/app-context.tsx';
import { CompareEmpty } from '../views/compare/compare-empty.tsx';
import { Pending } from '../views/sensitivity/pending.tsx';
import { NoticeBar } from '../window/notice-bar.tsx';
import { ScenarioStrip } from '../window/scenario-strip.tsx';
import { Shelf, State, Typed } from './shelf.tsx';
import { StageFrom, type Start } from './stage.tsx';

function driver(path: string): Driver {
  const found = driverAt(path);
  if (found === undefined) throw new Error(`no driver ${path}`);
  return found;
}

const Row = ({ path, start = {} }: { readonly path: string; readonly start?: Start }) => (
  <StageFrom start={start}>
    <DriverRow driver={driver(path)} />
  </StageFrom>
);

const programme = 'capex.programme';

export const DriverRows = () => (
  <Shelf title="Driver rows">
    <State name="unchanged, and hinted at">
      <Row path="demand.growth.rate" />
    </State>
    <State name="unchanged">
      <Row path={programme} />
    </State>
    <State name="changed">
      <Row path={programme} start={{ settings: [[programme, 470]] }} />
    </State>
    <State name="beyond the slider's range">
      <Row path={programme} start={{ settings: [[programme, 900]] }} />
    </State>
    <State name="with a note">
      <Row path={programme} start={{ scenario: 'overshoot' }} />
    </State>
    <State name="refused">
      <Typed text="-5" leave>
        <Row path={programme} />
      </Typed>
    </State>
    <State name="disabled">
      <Row path={programme} start={{ scenario: baselineId }} />
    </State>
    <State name="by year">
      <Row
        path="demand.growth.rates"
        start={{
          settings: [
            [
              'demand.growth',
              asYearly(baseAssumptions, 'demand.growth', valuesByYear(baseAssumptions, 'demand.growth')),
            ],
          ],
        }}
      />
    </State>
    <State name="a choice">
      <Row path="capex.afterProgramme" />
    </State>
    <State name="a switch">
      <Row path="financing.enabled" />
    </State>
  </Shelf>
);

/** As many scenarios as a case may hold, with names that no tab has room for. */
const crowded: CaseDocument = {
  ...workedCase,
  scenarios: Array.from({ length: maxScenarios }, (_, index) => {
    const [first] = workedCase.scenarios;
    if (first === undefined) throw new Error('the worked case is empty');
    return { ...first, id: `s-${index}`, name: `${index + 1}. Growth slows and chips arrive two quarters late` };
  }),
};

export const WindowParts = () => (
  <>
    <Shelf title="Scenario tabs">
      <State name="all presets" wide>
        <Strip start={{}} />
      </State>
      <State name="twenty with long names" wide>
        <StageFrom start={{ scenario: 's-0' }} of={crowded}>
          <StripIn first="s-0" />
        </StageFrom>
      </State>
      <State name="tabs of views" wide>
        <Tabs className="views">
          <div className="view-bar">
            <TabList className="view-nav" aria-label="Views">
              {['Overview', 'Revenue', 'Risk'].map((name) => (
                <Tab key={name} id={name} className="view-tab">
                  {name}
                </Tab>
              ))}
            </TabList>
          </div>
          <TabPanel id="Overview">Overview</TabPanel>
          <TabPanel id="Revenue">Revenue</TabPanel>
          <TabPanel id="Risk">Risk</TabPanel>
        </Tabs>
      </State>
    </Shelf>
    <Shelf title="The answer">
      {answers.map(([name, start]) => (
        <State key={name} name={name} wide>
          <StageFrom start={start}>
            <AnswerStrip />
          </StageFrom>
        </State>
      ))}
    </Shelf>
    <Shelf title="Notices">
      {notices.map((notice) => (
        <State key={notice.tone} name={notice.tone} wide>
          <div className="notice-place">
            <StageFrom start={{ state: { notice } }}>
              <NoticeBar />
              <Again notice={notice} />
            </StageFrom>
          </div>
        </State>
      ))}
    </Shelf>
    <Shelf title="Dialogs">
      <StageFrom start={{}}>
        {dialogs.map((dialog) => (
          <State key={dialog} name={dialog}>
            <Opens dialog={dialog} />
          </State>
        ))}
        <OpenDialog />
      </StageFrom>
    </Shelf>
    <Shelf title="Nothing there, on its way, failed">
      <State name="on its way" wide>
        <Pending title="What moves the NPV" failed={false} />
      </State>
      <State name="failed" wide>
        <Pending title="What moves the NPV" failed />
      </State>
      <State name="nothing to compare with" wide>
        <StageFrom start={{}}>
          <CompareEmpty name="Base: plan on schedule" />
        </StageFrom>
      </State>
    </Shelf>
  </>
);

const answers: readonly (readonly [string, Start])[] = [
  ['beside the Baseline', { scenario: 'acceleration' }],
  ['the Baseline itself', {}],
  ['does not pay back', { scenario: 'demand-shortfall' }],
  ['beyond any real amount', { settings: [['baseline.cloudRevenue', [1e6, 1e6, 1e6, 1e6]]] }],
];

const notices: readonly Notice[] = [
  { tone: 'info', text: 'Saved as “Memo.outlay”.', details: [] },
  {
    tone: 'problem',
    text: 'This is no case of Outlay.',
    details: ['scenarios[0].capex.programme is “many”: a number is needed.', 'title is missing.'],
  },
];

/** A good message goes by itself after a while; here it stays to be looked at. */
function Again({ notice }: { readonly notice: Notice }) {
  const { session } = useApp();
  useEffect(
    () => session.subscribe((now) => (now.notice === null ? session.setState({ notice }) : undefined)),
    [session, notice],
  );
  return null;
}

const dialogs: readonly DialogId[] = [
  'palette',
  'rename',
  'discard',
  'export',
  'examples',
  'preferences',
  'measures',
  'keys',
  'about',
];

function Opens({ dialog }: { readonly dialog: DialogId }) {
  const { session } = useApp();
  return (
    <Button className="button" onPress={() => session.setState({ dialog })}>
      Open
    </Button>
  );
}

const Strip = ({ start }: { readonly start: Start }) => (
  <StageFrom start={start}>
    <StripIn first="base" />
  </StageFrom>
);

const StripIn = ({ first }: { readonly first: string }) => (
  <Tabs defaultSelectedKey={first}>
    <ScenarioStrip />
    <TabPanel id={first}>The scenario</TabPanel>
  </Tabs>
);
