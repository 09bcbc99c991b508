import { separators } from '../../app/exports/table/delimited.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { ExportChoices } from '../../app/session/export-choices.ts';
import { useSession } from '../session/app-context.tsx';
import { Segments } from '../views/segments.tsx';
import { chosenChart } from './chosen-chart.ts';
import { tableChoice } from './chosen-file.ts';
import { OptionRow } from './option-row.tsx';

const words = windowWords.exports;

interface Props {
  readonly onChoose: (table: ExportChoices['table']) => void;
}

export function TableOptions({ onChoose }: Props) {
  const table = useSession((state) => state.exports.table);
  const hasChart = useSession((state) => chosenChart(state) !== null);
  const choice = useSession(tableChoice);
  const offered = (['quarter', 'year', 'chart'] as const).filter((of) => of !== 'chart' || hasChart);
  return (
    <>
      <div className="export-options">
        <OptionRow name={words.tableOf}>
          <Segments
            label={words.tableOf}
            value={choice}
            options={offered.map((id) => ({ id, text: words.tables[id] }))}
            onChange={(of) => onChoose({ ...table, of })}
          />
        </OptionRow>
        <OptionRow name={words.separator}>
          <Segments
            label={words.separator}
            value={table.separator}
            options={separators.map((id) => ({ id, text: words.separators[id] }))}
            onChange={(separator) => onChoose({ ...table, separator })}
          />
        </OptionRow>
      </div>
      <p className="export-hint">{words.tableHint}</p>
    </>
  );
}
