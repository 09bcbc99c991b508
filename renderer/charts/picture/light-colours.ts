import type { ScenarioLook } from '../../../app/views/scenario-colour.ts';
import { type ChartColours, readColours } from '../colours.ts';

/** The light theme's tokens, whatever theme the window has: pictures leave on light paper. */
export function lightColours(colour: string, looks: ReadonlyMap<string, ScenarioLook>): ChartColours {
  const paper = document.createElement('div');
  paper.dataset.theme = 'light';
  paper.hidden = true;
  document.body.append(paper);
  const read = readColours(paper, colour, looks);
  const colours = { ...read, surface: read.paper };
  paper.remove();
  return colours;
}
