import { provenanceOf } from '../../app/answer/provenance.ts';
import type { Scenario } from '../../app/document/case-document.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { AnyChart } from '../../app/views/any-chart.ts';
import { type ChartColours, readColours } from './colours.ts';
import { plotCanvas } from './plot-canvas.ts';
import { fontOf, type TextRun, widthOf, write } from './write.ts';

const words = windowWords.picture;

/** The picture's size in CSS pixels; the file has twice as many each way. */
const width = 960;
const margin = 24;
const plotHeight = 400;
const scale = 2;

interface Picture {
  readonly spec: AnyChart;
  /** What is drawn. */
  readonly scenarios: readonly Scenario[];
  /** Name of the active scenario's colour token. */
  readonly colour: string;
  /** Names of the colour tokens of all scenarios, by their ids. */
  readonly tokens: ReadonlyMap<string, string>;
}

/**
 * A chart as it leaves for a memo: title as a finding, subtitle, unit, plot, then sources, as-of date and the caveat, all inside
 * one PNG at 2×. Always on light paper.
 */
export async function chartPicture({ spec, scenarios, colour, tokens }: Picture): Promise<Uint8Array> {
  await document.fonts.ready;
  const colours = lightColours(colour, tokens);
  const measure = document.createElement('canvas').getContext('2d');
  if (measure === null) throw new Error('no canvas to draw on');
  const title = wrapped(measure, colours, [{ text: spec.summary, weight: 600 }], {
    size: 15,
    width: width - 2 * margin,
  });
  const foot = wrapped(measure, colours, footRuns(spec, scenarios, colours), { size: 11, width: width - 2 * margin });
  const headHeight = 12 + title.length * 20 + 24;
  const footHeight = 12 + foot.length * 16 + 8;

  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = (margin + headHeight + plotHeight + footHeight + margin / 2) * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  context.scale(scale, scale);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, canvas.height / scale);
  context.fillStyle = colours.ink;
  context.fillRect(margin, margin, width - 2 * margin, 2);
  let y = margin + 12 + 10;
  for (const line of title) {
    write(context, colours, line, { x: margin, y, size: 15 });
    y += 20;
  }
  const of = spec.isPublished === true ? '' : ` · ${namesOf(scenarios)}`;
  const subtitle = `${spec.title}, ${spec.subtitle}${of}`;
  write(context, colours, [{ text: subtitle, colour: colours.ink2 }], { x: margin, y, size: 12 });

  const plot = plotCanvas(spec, colours, { width: width - 2 * margin, height: plotHeight, scale });
  context.drawImage(plot, margin, margin + headHeight, width - 2 * margin, plotHeight);
  y = margin + headHeight + plotHeight + 6;
  context.fillStyle = colours.grid;
  context.fillRect(margin, y, width - 2 * margin, 1);
  y += 16;
  for (const line of foot) {
    write(context, colours, line, { x: margin, y });
    y += 16;
  }
  return pngBytes(canvas);
}

const namesOf = (scenarios: readonly Scenario[]) => scenarios.map(({ name }) => name).join(', ');

function footRuns(spec: AnyChart, scenarios: readonly Scenario[], colours: ChartColours): readonly TextRun[] {
  const { sources, asOf } = provenanceOf(spec, scenarios);
  const published = spec.isPublished === true;
  const plain = [
    words.sentence(sources),
    ...(published
      ? [words.publishedAsOf(asOf)]
      : [words.fiscalYears, words.asOf(asOf), words.scenarios(scenarios.map(({ name }) => name))]),
  ].join(' ');
  return [
    { text: `${plain} `, colour: colours.ink3 },
    { text: published ? words.published : words.conditional, colour: colours.ink2, weight: 500 },
  ];
}

/** The light theme's tokens, whatever theme the window has. */
function lightColours(colour: string, tokens: ReadonlyMap<string, string>): ChartColours {
  const paper = document.createElement('div');
  paper.dataset.theme = 'light';
  paper.hidden = true;
  document.body.append(paper);
  const colours = { ...readColours(paper, colour, tokens), surface: '#ffffff' };
  paper.remove();
  return colours;
}

/** Runs broken into lines at spaces. */
function wrapped(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  runs: readonly TextRun[],
  { size, width: most }: { readonly size: number; readonly width: number },
): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]];
  let used = 0;
  for (const run of runs) {
    context.font = fontOf(colours, run.weight, size);
    for (const word of run.text.split(/(?<= )/)) {
      const wide = widthOf(context, colours, [{ ...run, text: word }], size);
      if (used + wide > most && used > 0) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push({ ...run, text: word });
      used += wide;
    }
  }
  return lines;
}

async function pngBytes(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture could not be encoded');
  return new Uint8Array(await blob.arrayBuffer());
}
