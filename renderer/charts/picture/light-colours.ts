import { type ChartColours, readColours } from '../colours.ts';

/** The light theme's tokens, whatever theme the window has: pictures leave on light paper. */
export function lightColours(colour: string, tokens: ReadonlyMap<string, string>): ChartColours {
  const paper = document.createElement('div');
  paper.dataset.theme = 'light';
  paper.hidden = true;
  document.body.append(paper);
  const read = readColours(paper, colour, tokens);
  const colours = { ...read, surface: read.paper };
  paper.remove();
  return colours;
}
