import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { factsBehind } from '../../../app/answer/provenance.ts';
import { chooseSources, inspectFirst } from '../../../app/commands/inspector-commands.ts';
import { sourcesWords } from '../../../app/messages/sources.ts';
import { activeScenario } from '../../../app/session/session-state.ts';
import { factRows, statusCounts } from '../../../app/views/sources/fact-rows.ts';
import { GradeMark } from '../../inspector/grade-mark.tsx';
import { useApp, useSession } from '../../session/app-context.tsx';
import { Segments } from '../segments.tsx';
import { SearchBox } from './search-box.tsx';

const words = sourcesWords.facts;
const counts = statusCounts();
const statuses = ['all', 'documented', 'reported', 'derived', 'unverified'] as const;

/** Every fact, searched and filtered; a click shows one whole. */
export function FactsTab() {
  const { session } = useApp();
  const { search, status } = useSession((state) => state.sources);
  const scenario = useSession(activeScenario);
  const used = useMemo(() => new Set(factsBehind(scenario)), [scenario]);
  const rows = useMemo(() => factRows({ search, status }, used), [search, status, used]);
  const open = useSession((state) => {
    const last = state.inspected.at(-1);
    return last?.kind === 'fact' ? last.id : null;
  });
  return (
    <div className="facts-tab">
      <div className="facts-filter">
        <Segments
          label={words.status}
          value={status}
          options={statuses.map((id) => ({
            id,
            text: id === 'all' ? words.all(String(counts.all)) : words.of(sourcesWords.grades[id], String(counts[id])),
          }))}
          onChange={(chosen) => chooseSources(session, { status: chosen })}
        />
        <SearchBox label={words.search} />
        <span className="caption" aria-live="polite">
          {words.shown(String(rows.length))}
        </span>
        <span className="caption used-key">{words.used}</span>
      </div>
      {rows.length === 0 ? (
        <p className="empty">{search.trim() === '' ? words.noneOfGrade : words.none(search.trim())}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard
        <section className="table-scroll" tabIndex={0} aria-label={words.table}>
          <table className="facts-table">
            <thead>
              <tr>
                {[words.grade, words.figure, words.value, words.period, words.source, words.id].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, status: grade, figure, value, period, source, isUsed }) => (
                <tr key={id} data-fact={id} className={`${isUsed ? 'used' : ''} ${id === open ? 'open' : ''}`}>
                  <td>
                    <GradeMark grade={grade} />
                  </td>
                  <th scope="row">
                    <Button className="row-button" onPress={() => inspectFirst(session, { kind: 'fact', id })}>
                      {figure}
                    </Button>
                  </th>
                  <td className="number">{value}</td>
                  <td>{period}</td>
                  <td>{source}</td>
                  <td className="quiet">{id}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
