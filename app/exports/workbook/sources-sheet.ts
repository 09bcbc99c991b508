import { documentOf } from '../../../shared/facts/documents.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { backingOf } from '../../../shared/provenance/grades.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { factsBehind } from '../../answer/provenance.ts';
import type { Scenario } from '../../document/case-document.ts';
import { factValue } from '../../format/fact-value.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';
import { sourcesWords } from '../../messages/sources.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { type Cell, type Sheet, text } from './book.ts';
import type { StyleName } from './styles.ts';
import { tallRows } from './tall-rows.ts';

const sourcesName = 'Sources';

const widths = [15, 28, 17, 22, 12, 40, 12, 34, 60];

/** The published figures behind the inputs: what each says, who published it, and which drivers rest on it. */
export function sourcesSheet(scenario: Scenario): Sheet {
  const cells: Cell[] = [];
  const put = (row: number, column: number, said: string, style: StyleName) => {
    cells.push({ row, column, content: text(said), style });
  };
  put(0, 0, words.sources.title, 'title');
  put(1, 0, words.sources.about, 'subtitle');
  words.sources.headings.forEach((heading, column) => {
    put(3, column, heading, column === 0 ? 'headingLeft' : 'headingUnit');
  });
  const resting = driversByFact(scenario);
  const ids = [...new Set([...factsBehind(scenario), ...resting.keys()])].sort();
  ids
    .flatMap((id) => factOf(id) ?? [])
    .forEach((fact, index) => {
      const row = 4 + index;
      const from = fact.url ?? documentOf(fact.document ?? '')?.title ?? '';
      put(row, 0, fact.id, 'label');
      put(row, 1, told(fact.quantity), 'wrapped');
      put(row, 2, factValue(fact), 'wrapped');
      put(row, 3, told(fact.period), 'wrapped');
      put(row, 4, sourcesWords.grades[fact.status], 'wrapped');
      put(row, 5, words.sources.published(told(fact.source), told(fact.publication)), 'wrapped');
      put(row, 6, fact.published ?? '', 'wrapped');
      put(row, 7, formatWords.parts(resting.get(fact.id) ?? []), 'wrapped');
      put(row, 8, from, 'wrapped');
    });
  return {
    name: sourcesName,
    cells,
    widths,
    tallRows: tallRows(cells, widths),
    freeze: { row: 4, column: 1 },
    repeat: { lastRow: 3 },
  };
}

function driversByFact({ assumptions, preset }: Scenario): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const driver of driverList) {
    for (const id of backingOf(driver, assumptions, preset).facts) {
      found.set(id, [...(found.get(id) ?? []), told(driver.label)]);
    }
  }
  return found;
}
