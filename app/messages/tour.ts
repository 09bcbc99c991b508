import type { TourStopId } from '../session/tour-stops.ts';
import { inEveryLanguage } from './language.ts';

/** Words of the tour: six stops, two minutes. */
export const tourWords = inEveryLanguage('tour', {
  offer: 'New here? A tour of six stops takes two minutes.',
  start: 'Take the tour',
  later: 'Not now',
  region: 'Tour',
  stop: (number: number, of: number) => `${number} of ${of}`,
  back: 'Back',
  next: 'Next',
  done: 'Done',
  end: 'End the tour',
  stops: {
    answer: {
      title: 'The answer',
      text: 'One sentence and six figures say whether the programme pays back, and when. Click a figure to see its equation with today’s numbers.',
    },
    driver: {
      title: 'Move a driver',
      text: 'Drag the slider, or type: 34, 26.7*1.2. The answer and the charts move with your hand. Ctrl Z takes a whole drag back.',
    },
    chart: {
      title: 'Read a chart',
      text: 'Put the pointer on a quarter, or press the arrow keys, to read every line. The thin grey line is the Baseline; T shows the numbers as a table.',
    },
    risk: {
      title: 'Ask how sure',
      text: 'Thousands of trials draw the uncertain drivers together: the bands of cash, the chance of payback by year, and which driver the spread comes from.',
    },
    sources: {
      title: 'Ask who says so',
      text: 'Every figure goes back to a document. Where the documents disagree, each side is shown with what it does to the answer, and you may take the other side.',
    },
    export: {
      title: 'Take it along',
      text: 'A chart with its sources inside, a workbook that recomputes, the memo, a deck. The tour is in the menu Help whenever you want it again.',
    },
  } satisfies Record<TourStopId, { title: string; text: string }>,
} as const);
