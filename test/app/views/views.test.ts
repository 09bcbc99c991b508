import { expect, test } from 'vitest';
import { chartViews, pinnableIn } from '../../../app/views/view-ids.ts';
import { chartsOf, pinnableChart } from '../../../app/views/views.ts';
import { presetSide } from '../../support/side.ts';
import { viewOf } from '../../support/view-input.ts';

test('a chart that can be pinned is known by its own id and by the view that shows it', () => {
  const input = viewOf(presetSide('price-war'));
  for (const view of chartViews) {
    expect(pinnableIn(view)).toEqual(chartsOf(view, input).map(({ id }) => id));
    for (const spec of chartsOf(view, input)) {
      const chart = pinnableChart(spec.id);
      expect([chart?.view, chart?.make(input)]).toEqual([view, spec]);
    }
  }
  expect(['tornado', 'constructor', ''].map(pinnableChart)).toEqual([null, null, null]);
});
