import { provenanceOf } from '../../../app/answer/provenance.ts';
import type { Scenario } from '../../../app/document/case-document.ts';
import type { PictureSize } from '../../../app/exports/picture/picture-options.ts';
import { shortest } from '../../../app/format/numbers.ts';
import { formatWords } from '../../../app/messages/format.ts';
import { told } from '../../../app/messages/language.ts';
import { windowWords } from '../../../app/messages/window.ts';
import type { AnyChart } from '../../../app/views/any-chart.ts';
import type { ChartColours } from '../colours.ts';
import { fontOf, sizes, type TextRun, widthOf } from '../write.ts';

const words = windowWords.picture;

const titleLine = 20;
const subtitleLine = 17;
const footLine = 16;
/** The lowest plot that can be read; words that need more make the picture taller. */
const least = 160;

export interface PictureOf {
  readonly spec: AnyChart;
  /** What is drawn. */
  readonly scenarios: readonly Scenario[];
}

/** Where everything of a picture stands, in CSS pixels; words are set on the middles of their lines. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly title: readonly SetLine[];
  readonly subtitle: readonly SetLine[];
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly footRule: number;
  readonly foot: readonly SetLine[];
}

interface SetLine {
  readonly runs: readonly TextRun[];
  readonly y: number;
}

export function pictureLayout({ spec, scenarios }: PictureOf, colours: ChartColours, size: PictureSize): PictureLayout {
  const measure = document.createElement('canvas').getContext('2d');
  if (measure === null) throw new Error('no canvas to measure text on');
  const { margin } = size;
  const inner = size.width - 2 * margin;
  const title = wrapped(measure, colours, [{ text: spec.summary, weight: 600 }], { size: sizes.title, width: inner });
  const of = spec.isPublished === true ? '' : ` · ${namesOf(scenarios)}`;
  const named = { text: `${formatWords.qualified(spec.title, spec.subtitle)}${of}`, colour: colours.ink2 };
  const subtitle = wrapped(measure, colours, [named], { size: sizes.subtitle, width: inner });
  const foot = wrapped(measure, colours, footRuns(spec, scenarios, colours), { size: sizes.label, width: inner });
  const top = margin + 22;
  const subtitleAt = top + title.length * titleLine;
  const plotTop = margin + 19 + title.length * titleLine + subtitle.length * subtitleLine;
  const below = 20 + foot.length * footLine + Math.max(4, margin / 2);
  const plotHeight = size.plotHeight ?? Math.max(least, (size.height ?? 0) - plotTop - below);
  const footRule = plotTop + plotHeight + 6;
  return {
    width: size.width,
    height: plotTop + plotHeight + below,
    margin,
    title: title.map((runs, index) => ({ runs, y: top + index * titleLine })),
    subtitle: subtitle.map((runs, index) => ({ runs, y: subtitleAt + index * subtitleLine })),
    plot: { x: margin, y: plotTop, width: inner, height: plotHeight },
    footRule,
    foot: foot.map((runs, index) => ({ runs, y: footRule + footLine + index * footLine })),
  };
}

const namesOf = (scenarios: readonly Scenario[]) => formatWords.list(scenarios.map(({ name }) => told(name)));

function footRuns(spec: AnyChart, scenarios: readonly Scenario[], colours: ChartColours): readonly TextRun[] {
  const { sources, asOf } = provenanceOf(spec, scenarios, Number.POSITIVE_INFINITY);
  const published = spec.isPublished === true;
  const [scenario] = scenarios;
  const isInDollars =
    'unit' in spec && spec.unit.includes(formatWords.money.USD.unit) && scenario !== undefined && !published;
  const plain = formatWords.sentences([
    words.sentence(sources),
    ...(published
      ? [words.publishedAsOf(asOf)]
      : [words.fiscalYears, words.asOf(asOf), words.scenarios(scenarios.map(({ name }) => told(name)))]),
    ...(isInDollars ? [words.rate(shortest(scenario.assumptions.economics.cnyPerUsd, 4))] : []),
  ]);
  return [
    { text: `${plain} `, colour: colours.ink3 },
    { text: published ? words.published : words.conditional, colour: colours.ink2, weight: 500 },
  ];
}

/** Words of one look are one run, which a reader of the file can search and copy. */
function append(line: TextRun[], word: TextRun): void {
  const last = line.at(-1);
  if (last === undefined || last.weight !== word.weight || last.colour !== word.colour) line.push(word);
  else line[line.length - 1] = { ...last, text: last.text + word.text };
}

/** After a space; in Chinese after any letter that no closing mark follows. */
const mayBreak = /(?<= )|(?<=[\u3000-\u9fff\uff00-\uffef])(?![、。，；：！？）”’》 ])/u;

/** Runs broken into lines where they may break. */
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
    for (const word of run.text.split(mayBreak)) {
      const wide = widthOf(context, colours, [{ ...run, text: word }], size);
      if (used + wide > most && used > 0) {
        lines.push([]);
        used = 0;
      }
      append(lines.at(-1) ?? [], { ...run, text: word });
      used += wide;
    }
  }
  return lines;
}
