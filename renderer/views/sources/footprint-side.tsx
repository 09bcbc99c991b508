import { Button } from 'react-aria-components';
import { inspectFirst } from '../../../app/commands/inspector-commands.ts';
import { contextWords } from '../../../app/messages/context.ts';
import { announcedFacts, regionDrivers } from '../../../app/views/context/footprint-chart.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { GradeMark } from '../../inspector/grade-mark.tsx';
import { useApp } from '../../session/app-context.tsx';
import { PlacedDriver } from './placed-driver.tsx';

const words = contextWords.footprint;

/** Beside the footprint: what was opened and announced, and what new regions cost in time. */
export function FootprintSide() {
  const { session } = useApp();
  return (
    <section className="footprint-side" aria-label={words.announced}>
      <h2>{words.announced}</h2>
      <table className="side-table">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.when}</th>
          </tr>
        </thead>
        <tbody>
          {announcedFacts
            .flatMap((id) => factOf(id) ?? [])
            .map(({ id, quantity, scope, period, status }) => (
              <tr key={id}>
                <th scope="row">
                  <span className="announced">
                    <GradeMark grade={status} bare />
                    <Button
                      className="row-button"
                      data-fact={id}
                      onPress={() => inspectFirst(session, { kind: 'fact', id })}
                    >
                      {quantity.includes(':') ? quantity : `${quantity}: ${scope}`}
                    </Button>
                  </span>
                </th>
                <td className="quiet">{period}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <h3>{words.drivers}</h3>
      {regionDrivers.map((path) => (
        <PlacedDriver key={path} path={path} place="footprint" />
      ))}
    </section>
  );
}
