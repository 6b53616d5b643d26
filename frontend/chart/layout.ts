import { flagsOf, type Flag } from './flags';
import type { Formats } from './formats';
import type { Picture } from './picture';
import { acrossSpan, upSpan, type Span } from './scale';
import type { Measure, Theme } from './theme';
import { dayTicks, MOST_DAYS, numberTicks, type Tick } from './ticks';

/** Where everything stands, in whole pixels; the plot is what remains between the four sides. */
export interface Layout {
  width: number;
  height: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  across: Span;
  up: Span;
  acrossTicks: Tick[];
  upTicks: Tick[];
  flags: Flag[];
  rowHeight: number;
  x(at: number): number;
  y(value: number): number;
}

/** A quarter of the width is the most that names at the ends of lines may take. */
const MOST_ENDS = 0.25;
/** And a quarter of the height for the texts of marks. */
const MOST_FLAGS = 0.25;

export function layoutOf(
  picture: Picture,
  width: number,
  height: number,
  theme: Theme,
  formats: Formats,
  measure: Measure,
): Layout {
  const { em, text } = theme;
  const rowHeight = Math.round(text * 1.45);
  const head = picture.up.label ? rowHeight : 0;
  const tickLines = picture.across.unit === 'DAY' && (picture.across.at.at(-1) ?? 0) - (picture.across.at[0] ?? 0) > MOST_DAYS ? 2 : 1;
  const bottom = Math.round(text * 1.3 * tickLines + em * 0.7 + (picture.across.label ? rowHeight : 0));
  const roomUp = Math.min(8, Math.max(2, Math.floor((height - bottom - head) / (text * 3))));
  const up = upSpan(picture, roomUp);
  const upTicks = numberTicks(up[0], up[1], roomUp, picture.up.unit, formats);
  const left = Math.ceil(Math.max(em, ...upTicks.map((tick) => measure(tick.text))) + em * 0.7);
  const right = Math.ceil(Math.max(em, endsWidth(picture, width, em, measure)));
  const across = acrossSpan(picture);
  const plot = Math.max(1, width - left - right);
  const x = (at: number) => left + ((at - across[0]) / (across[1] - across[0])) * plot;
  const mostRows = Math.floor((height * MOST_FLAGS) / rowHeight);
  const flags = flagsOf(picture.marks, x, [left, width - right], measure, em, mostRows);
  const rows = flags.length === 0 ? 0 : Math.max(...flags.map((flag) => flag.row)) + 1;
  const top = Math.round(head + rows * rowHeight + em * 0.7);
  const depth = Math.max(1, height - top - bottom);
  return {
    width,
    height,
    left,
    top,
    right,
    bottom,
    across,
    up,
    acrossTicks: acrossTicks(picture, across, plot, theme, formats, measure),
    upTicks,
    flags,
    rowHeight,
    x,
    y: (value) => top + depth * (1 - (value - up[0]) / (up[1] - up[0])),
  };
}

/** The index of the last value of a line that reaches the right edge, or -1. */
export function endOf(picture: Picture, series: Picture['series'][number]): number {
  const last = picture.across.at.length - 1;
  return series.kind === 'Line' && series.columns[0]?.[last] != null ? last : -1;
}

function endsWidth(picture: Picture, width: number, em: number, measure: Measure): number {
  const names = picture.series.filter((each) => endOf(picture, each) >= 0).map((each) => measure(each.name));
  const widest = Math.max(0, ...names) + em * 1.5;
  return names.length > 0 && widest <= width * MOST_ENDS ? widest : 0;
}

function acrossTicks(
  picture: Picture,
  span: Span,
  plot: number,
  theme: Theme,
  formats: Formats,
  measure: Measure,
): Tick[] {
  const { unit } = picture.across;
  if (unit === 'DAY') {
    return dayTicks(span[0], span[1], (text) => plot / (measure(text) + theme.em * 0.8), formats);
  }
  const few = numberTicks(span[0], span[1], 4, unit, formats);
  const widest = Math.max(theme.em, ...few.map((tick) => measure(tick.text)));
  return numberTicks(span[0], span[1], Math.max(2, Math.floor(plot / (widest + theme.em * 1.2))), unit, formats);
}
