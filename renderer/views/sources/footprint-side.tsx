import { Button } from 'react-aria-components';
import { inspectFirst } from '../../../app/commands/inspector-commands.ts';
import { contextWords } from '../../../app/messages/context.ts';
import { announced, regionDrivers } from '../../../app/views/context/footprint-chart.ts';
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
          {announced().map(({ id, status, what, detail, when }) => (
            <tr key={id}>
              <th scope="row">
                <span className="announced">
                  <GradeMark grade={status} bare />
                  <span>
                    <Button
                      className="row-button"
                      data-fact={id}
                      onPress={() => inspectFirst(session, { kind: 'fact', id })}
                    >
                      {what}
                    </Button>
                    <span className="detail">{detail}</span>
                  </span>
                </span>
              </th>
              <td className="quiet">{when}</td>
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
