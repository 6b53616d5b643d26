import type uPlot from 'uplot';
import type { Column, Picture, Series } from './picture';
import { dashOf, widthOf, type Theme } from './theme';

/** The numbers as the library takes them: the places along the axis, then each column of each series. */
export function columnsOf(picture: Picture): uPlot.AlignedData {
  return [picture.across.at, ...picture.series.flatMap((each) => each.columns)];
}

/** One entry for each column. The library draws lines and bands; what else there is comes from shapes.ts. */
export function entriesOf(picture: Picture, theme: Theme): Required<Pick<uPlot.Options, 'series' | 'bands'>> {
  const series: uPlot.Series[] = [{}];
  const bands: uPlot.Band[] = [];
  for (const each of picture.series) {
    const first = series.length;
    series.push(...each.columns.map((column) => entry(each, column, theme)));
    if (each.kind === 'Band') {
      bands.push({ series: [first + 1, first], fill: theme.soft[each.tone] });
    }
  }
  return { series, bands };
}

/** The series that is complete with a column, counted as the library does. */
export function completeAt(picture: Picture, entry: number): Series | undefined {
  let last = 0;
  return picture.series.find((each) => (last += each.columns.length) === entry);
}

function entry(series: Series, column: Column, theme: Theme): uPlot.Series {
  const colour = theme.colour[series.tone];
  switch (series.kind) {
    case 'Line':
      return { stroke: colour, width: widthOf(series, theme), dash: dashOf(series, theme), points: alone(column, colour, theme) };
    case 'Band':
      return { stroke: colour, alpha: 0.6, width: theme.em * 0.06, points: { show: false } };
    default:
      return { paths: () => null, points: { show: false } };
  }
}

/** A value without neighbours makes no line. */
function alone(column: Column, colour: string, theme: Theme): uPlot.Series.Points {
  const filter = column.flatMap((value, at) => (value !== null && column[at - 1] == null && column[at + 1] == null ? [at] : []));
  return { show: filter.length > 0, filter, size: theme.em * 0.4, fill: colour, width: 0 };
}
