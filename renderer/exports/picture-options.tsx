import { papers, pictureScales, pictureSizeNames, pictureSizes } from '../../app/exports/picture/picture-options.ts';
import { windowWords } from '../../app/messages/window.ts';
import { type ExportChoices, pictureFormats } from '../../app/session/export-choices.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { Segments } from '../views/segments.tsx';
import { Picker } from '../window/picker.tsx';
import { chartsOfView, chosenChart } from './chosen-chart.ts';
import { OptionRow } from './option-row.tsx';
import { PicturePreview } from './picture-preview.tsx';

const words = windowWords.exports;

interface Props {
  readonly onChoose: (picture: ExportChoices['picture']) => void;
}

export function PictureOptions({ onChoose }: Props) {
  const { session } = useApp();
  const picture = useSession((state) => state.exports.picture);
  const id = useSession((state) => chosenChart(state)?.spec.id ?? null);
  const charts = chartsOfView(session.getState());
  if (id === null) return <p className="export-hint">{words.noChart}</p>;
  const { format, size, scale, paper } = picture;
  const { width, inches } = pictureSizes[size];
  return (
    <>
      <div className="export-options">
        <OptionRow name={words.chart}>
          <Picker
            label={words.chart}
            chosen={id}
            options={charts.map(({ spec }) => ({ id: spec.id, text: spec.title }))}
            onChoose={(chartId) => session.setState({ chartId })}
          />
        </OptionRow>
        <OptionRow name={words.format}>
          <Segments
            label={words.format}
            value={format}
            options={pictureFormats.map((one) => ({ id: one, text: words.formats[one] }))}
            onChange={(chosen) => onChoose({ ...picture, format: chosen })}
          />
        </OptionRow>
        <OptionRow name={words.size}>
          <Segments
            label={words.size}
            value={size}
            options={pictureSizeNames.map((one) => ({ id: one, text: words.sizes[one] }))}
            onChange={(chosen) => onChoose({ ...picture, size: chosen })}
          />
        </OptionRow>
        {format === 'png' ? (
          <OptionRow name={words.sharpness}>
            <Segments
              label={words.sharpness}
              value={String(scale)}
              options={pictureScales.map((times) => ({
                id: String(times),
                text: words.scale(times),
                label: words.scaleLabel(Math.round((width * times) / inches)),
              }))}
              onChange={(chosen) =>
                onChoose({ ...picture, scale: pictureScales.find((times) => String(times) === chosen) ?? scale })
              }
            />
          </OptionRow>
        ) : null}
        <OptionRow name={words.paper}>
          <Segments
            label={words.paper}
            value={paper}
            options={papers.map((one) => ({ id: one, text: words.papers[one] }))}
            onChange={(chosen) => onChoose({ ...picture, paper: chosen })}
          />
        </OptionRow>
      </div>
      <PicturePreview chartId={id} look={picture} />
      <p className="export-hint">{words.inside}</p>
    </>
  );
}
