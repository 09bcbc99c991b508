import { type ChartColours, readColours } from '../colours.ts';

/** The light theme's tokens, whatever theme the window has: pictures leave on light paper. */
export function lightColours(colour: string, tokens: ReadonlyMap<string, string>): ChartColours {
  const paper = document.createElement('div');
  paper.dataset.theme = 'light';
  paper.hidden = true;
  document.body.append(paper);
  const colours = { ...readColours(paper, colour, tokens), surface: '#ffffff' };
  paper.remove();
  return colours;
}
