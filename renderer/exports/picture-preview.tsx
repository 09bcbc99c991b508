import { useEffect, useState } from 'react';
import { stampOf } from '../../app/exports/stamp.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { ExportChoices } from '../../app/session/export-choices.ts';
import { documentOf } from '../../app/session/session-state.ts';
import { pngPicture } from '../charts/picture/chart-picture.ts';
import { useApp } from '../session/app-context.tsx';
import { chosenChart } from './chosen-chart.ts';
import { pictureOf } from './picture-of.ts';

interface Shown {
  readonly of: string;
  readonly address: string;
  readonly title: string;
}

interface Props {
  readonly chartId: string;
  readonly look: ExportChoices['picture'];
}

/** The picture as it will leave, small. */
export function PicturePreview({ chartId, look }: Props) {
  const { session } = useApp();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const state = session.getState();
    const chart = chosenChart(state);
    if (chart === null) return;
    let address = '';
    let isGone = false;
    const stamp = stampOf(documentOf(state), new Date());
    void pngPicture({ ...pictureOf(state, chart, look, stamp), scale: 2 }).then(
      (png) => {
        if (isGone) return;
        address = URL.createObjectURL(new Blob([png.slice()], { type: 'image/png' }));
        setShown({ of: chartId, address, title: chart.spec.title });
      },
      () => setShown(null),
    );
    return () => {
      isGone = true;
      URL.revokeObjectURL(address);
    };
  }, [session, chartId, look]);
  return (
    <div className={`picture-preview ${look.paper}`}>
      {shown?.of !== chartId ? null : <img src={shown.address} alt={windowWords.exports.preview(shown.title)} />}
    </div>
  );
}
