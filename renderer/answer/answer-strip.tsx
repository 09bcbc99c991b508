import { memo, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { answerSentence, plainText } from '../../app/answer/answer-sentence.ts';
import { answerFigures, type Figure } from '../../app/answer/figures.ts';
import { projectionOf } from '../../app/answer/projections.ts';
import { riskRanges } from '../../app/answer/risk-ranges.ts';
import { shownCase } from '../../app/answer/shown-case.ts';
import { inspectFirst } from '../../app/commands/inspector-commands.ts';
import type { MoneyView } from '../../app/format/money.ts';
import { riskWords } from '../../app/messages/risk.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario, comparedScenario, documentOf } from '../../app/session/session-state.ts';
import { useRiskAnswer } from '../risk/use-risk.ts';
import { useApp, useSession } from '../session/app-context.tsx';

/** The answer: one sentence and six figures, each with its change against the case compared with. */
export function AnswerStrip() {
  const active = useSession(activeScenario);
  const currency = useSession((state) => documentOf(state).currency);
  const { assumptions, projection, money } = useMemo(() => shownCase(active, currency), [active, currency]);
  const compared = useSession(comparedScenario);
  const sameCase = compared.id === active.id || projectionOf(compared.assumptions) === projection;
  const other = sameCase ? null : { assumptions: compared.assumptions, projection: projectionOf(compared.assumptions) };
  const figures = answerFigures({ assumptions, projection }, other, money);
  const ranges = useRiskRanges(money);
  const inspected = useSession(({ inspected: [first] }) => (first?.kind === 'measure' ? first.measure : null));
  const runs = answerSentence(assumptions, projection, money);
  const strong = runs.findIndex((run) => run.strong);
  return (
    <section className="answer" aria-label={windowWords.answer}>
      <h1>
        {plainText(runs.slice(0, strong))}
        <b>{runs[strong]?.text}</b>
        {plainText(runs.slice(strong + 1))}
      </h1>
      <dl className="figures">
        {figures.map((figure) => (
          <div
            key={figure.id}
            className={`figure ${figure.id === inspected ? 'inspected' : ''}`}
            data-figure={figure.id}
          >
            <dt>
              <Name id={figure.id} label={figure.label} />
            </dt>
            <dd className={`figure-value ${figure.unit === '' ? 'words' : ''}`}>
              {figure.value} <small>{figure.unit}</small>
            </dd>
            <dd className="figure-change">
              {ranges?.has(figure.id) ? (
                <>
                  <b>{ranges.get(figure.id)}</b> {riskWords.ninety}
                </>
              ) : (
                <>
                  {figure.change === '' ? null : <b>{figure.change}</b>} {figure.from}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Apart and remembered, so that a drag does not draw the buttons again at every frame. */
const Name = memo(function Name({ id, label }: Pick<Figure, 'id' | 'label'>) {
  const { session } = useApp();
  return (
    <Button className="figure-name" onPress={() => inspectFirst(session, { kind: 'measure', measure: id })}>
      {label}
    </Button>
  );
});

/** In the Risk view the figures say how far the trials spread. */
function useRiskRanges(money: MoneyView): ReadonlyMap<Figure['id'], string> | null {
  const shown = useSession((state) => state.view === 'risk');
  const answer = useRiskAnswer();
  return shown && answer !== null ? riskRanges(answer.summary, money) : null;
}
