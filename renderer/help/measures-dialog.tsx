import { Button } from 'react-aria-components';
import { inspectFirst } from '../../app/commands/inspector-commands.ts';
import { measureEquation } from '../../app/inspector/inspect-measure.ts';
import { helpWords } from '../../app/messages/help.ts';
import { measureDefinitions } from '../../app/messages/measure-definitions.ts';
import type { MeasureName } from '../../shared/provenance/figure-id.ts';
import { DialogFrame } from '../dialogs/dialog-frame.tsx';
import { useInspectedRun } from '../inspector/use-inspected-run.ts';
import { useApp } from '../session/app-context.tsx';

const words = helpWords.measures;
const measures = Object.keys(measureDefinitions) as MeasureName[];
/** Any of them: what is asked for is the run of the active scenario. */
const any = { kind: 'measure', measure: 'npv' } as const;

/** Each measure: what it is, and its equation in symbols as the settings of the scenario have it. */
export function MeasuresDialog() {
  const { session } = useApp();
  const run = useInspectedRun(any);
  return (
    <DialogFrame title={words.title} className="wide-dialog long-dialog" closeWith={words.close}>
      {(close) => (
        <>
          <p className="export-hint">{words.intro}</p>
          <div className="measures-help">
            <dl>
              {measures.map((measure) => {
                const { label, text } = measureDefinitions[measure];
                return (
                  <div key={measure}>
                    <dt>
                      <Button
                        className="link"
                        aria-label={words.show(label)}
                        onPress={() => {
                          close();
                          inspectFirst(session, { kind: 'measure', measure });
                        }}
                      >
                        {label}
                      </Button>
                    </dt>
                    <dd>
                      {text}
                      {run === null ? null : <code>{measureEquation(measure, run).symbols}</code>}
                    </dd>
                  </div>
                );
              })}
            </dl>
            <h3>{words.terms}</h3>
            <dl>
              {words.termTexts.map(([term, text]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </div>
        </>
      )}
    </DialogFrame>
  );
}
