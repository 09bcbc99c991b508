import { provenanceOf } from '../../answer/provenance.ts';
import type { CaseDocument, Scenario } from '../../document/case-document.ts';
import { exportWords as words } from '../../messages/exports.ts';
import { told } from '../../messages/language.ts';
import type { Period } from '../../views/period-table.ts';
import { viewInputOf } from '../../views/view-input-of.ts';
import type { ChosenChart } from '../charts/chart-catalogue.ts';
import type { About } from './about-rows.ts';
import { chartTable } from './chart-table.ts';
import type { ExportTable } from './export-table.ts';
import { projectionTable } from './projection-table.ts';

/** A table, and what is said of it at its end. */
export interface Numbers {
  readonly table: ExportTable;
  readonly about: Omit<About, 'stamp'>;
}

/** The view *Table* of a scenario. */
export const projectionNumbers = (document: CaseDocument, scenario: Scenario, period: Period): Numbers => ({
  table: projectionTable(viewInputOf(scenario, document), period),
  about: { title: words.tableTitle, scenarios: [told(scenario.name)], ...provenanceOf({}, [scenario]) },
});

/** What a chart is drawn from. */
export const chartNumbers = ({ spec, scenarios }: ChosenChart): Numbers => ({
  table: chartTable(spec),
  about: { title: spec.title, scenarios: scenarios.map(({ name }) => name), ...provenanceOf(spec, scenarios) },
});
