import type { ChosenChart } from '../../app/exports/charts/chart-catalogue.ts';
import type { Stamp } from '../../app/exports/stamp.ts';
import type { ExportChoices } from '../../app/session/export-choices.ts';
import { activeScenario, documentOf, type SessionState } from '../../app/session/session-state.ts';
import { baselineLook, scenarioLooks } from '../../app/views/scenario-colour.ts';
import type { PixelPicture } from '../charts/picture/chart-picture.ts';

/** A chart with all that its picture needs, in the look that was chosen. */
export function pictureOf(
  state: SessionState,
  chart: ChosenChart,
  { size, scale, paper }: Omit<ExportChoices['picture'], 'format'>,
  stamp: Stamp,
): PixelPicture {
  const looks = scenarioLooks(documentOf(state));
  const { token: colour } = looks.get(activeScenario(state).id) ?? baselineLook;
  return { ...chart, looks, colour, size, scale, paper, stamp };
}
