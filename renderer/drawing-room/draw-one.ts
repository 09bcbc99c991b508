import { scenarioOf } from '../../app/document/scenarios.ts';
import { chartOf } from '../../app/exports/charts/chart-catalogue.ts';
import type { DrawingOrder, Drawn } from '../../app/exports/charts/drawing-order.ts';
import { pictureWords } from '../../app/exports/picture/picture-words.ts';
import { baselineLook, scenarioLooks } from '../../app/views/scenario-colour.ts';
import { pngPicture, svgPicture } from '../charts/picture/chart-picture.ts';
import { speakHere } from '../speak-here.ts';

/** Null where the scenario has no such chart. */
export async function drawOne({
  document: of,
  scenarioId,
  study,
  chart,
  language,
  ...look
}: DrawingOrder): Promise<Drawn | null> {
  await speakHere(language);
  const scenario = scenarioOf(of, scenarioId);
  const chosen = scenario === undefined ? null : chartOf(chart, { document: of, scenario, study });
  if (chosen === null) return null;
  const looks = scenarioLooks(of);
  const { token: colour } = looks.get(scenarioId) ?? baselineLook;
  const picture = { ...chosen, ...look, looks, colour };
  const png = await pngPicture(picture);
  return {
    picture: await svgPicture(picture),
    words: pictureWords(chosen.spec, look.stamp),
    png: btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join('')),
  };
}
