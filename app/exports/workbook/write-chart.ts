import {
  ChartFont,
  ChartFormat,
  ChartLegendPosition,
  ChartLine,
  ChartLineDashType,
  ChartMarker,
  ChartRange,
  ChartSeries,
  ChartSolidFill,
  ChartType,
  Color,
  Chart as NativeChart,
} from 'wasm-xlsxwriter/web';
import type { Chart, Stretch } from './book.ts';
import { fontName, palette } from './styles.ts';

const rangeOf = ({ sheet, row, from, to }: Stretch): ChartRange => ChartRange.newFromRange(sheet, row, from, row, to);

const font = (size: number): ChartFont =>
  new ChartFont().setName(fontName).setSize(size).setColor(Color.rgb(palette.ink2));

/** A native chart, which follows the cells. */
export function chartFor(chart: Chart): NativeChart {
  const native = new NativeChart(chart.kind === 'line' ? ChartType.Line : ChartType.Column);
  for (const { name, values, colour, dashed } of chart.series) {
    const line = new ChartLine().setColor(Color.rgb(colour)).setWidth(2.25);
    const format =
      chart.kind === 'line'
        ? new ChartFormat().setLine(dashed ? line.setDashType(ChartLineDashType.Dash) : line)
        : new ChartFormat().setSolidFill(new ChartSolidFill().setColor(Color.rgb(colour)));
    const series = new ChartSeries()
      .setName(name)
      .setCategories(rangeOf(chart.categories))
      .setValues(rangeOf(values))
      .setFormat(format);
    native.pushSeries(chart.kind === 'line' ? series.setMarker(new ChartMarker().setNone()) : series);
  }
  native.title().setName(chart.title).setFont(font(11).setBold());
  native.xAxis().setFont(font(8));
  native.yAxis().setFont(font(8)).setNumFormat('#,##0');
  native.legend().setPosition(ChartLegendPosition.Bottom).setFont(font(9));
  native.setWidth(chart.size.width);
  native.setHeight(chart.size.height);
  native.setAltText(chart.alternative);
  return native;
}
