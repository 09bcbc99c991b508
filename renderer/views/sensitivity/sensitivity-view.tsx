import { useMemo, useState } from 'react';
import { sensitivityWords as words } from '../../../app/messages/sensitivity.ts';
import { type OfferedMeasure, offeredMeasures, plottedMeasure } from '../../../app/sensitivity/plotted-measure.ts';
import { useViewInput } from '../../session/use-view-input.ts';
import { Picker } from '../../window/picker.tsx';
import { GoalSeekPanel } from './goal-seek-panel.tsx';
import { GridPanel } from './grid-panel.tsx';
import { MustBeTruePanel } from './must-be-true-panel.tsx';
import { TornadoPanel } from './tornado-panel.tsx';

/** What drives the answer: one driver at a time, two together, and what each would have to be. */
export function SensitivityView() {
  const input = useViewInput();
  const [id, setId] = useState<OfferedMeasure>('npv');
  const measure = useMemo(() => plottedMeasure(id, input), [id, input]);
  const picker = (
    <Picker
      label={words.measure}
      chosen={id}
      options={offeredMeasures.map((one) => ({ id: one, text: plottedMeasure(one, input).name }))}
      onChoose={setId}
    />
  );
  return (
    <div className="view sensitivity-view">
      <TornadoPanel measure={measure} controls={picker} />
      <GridPanel measure={measure} />
      <MustBeTruePanel />
      <GoalSeekPanel />
    </div>
  );
}
