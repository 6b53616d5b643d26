import type { Layout } from './layout';
import type { Column, Picture, Series } from './picture';
import { leastGap } from './scale';
import { disc, fillOf, radiusOf, signOf, whisker } from './symbols';
import type { Theme } from './theme';

type Canvas = CanvasRenderingContext2D;

/** Points, bars and estimates; those of one kind stand beside each other at the same place. */
export function paintShapes(ctx: Canvas, picture: Picture, series: Series, layout: Layout, theme: Theme) {
  ctx.strokeStyle = theme.colour[series.tone];
  ctx.fillStyle = theme.colour[series.tone];
  if (series.kind === 'Points') {
    points(ctx, picture, series, layout, theme);
  } else if (series.kind === 'Bars') {
    bars(ctx, picture, series, layout, theme);
  } else if (series.kind === 'Whiskers') {
    estimates(ctx, picture, series, layout, theme);
  }
}

function points(ctx: Canvas, picture: Picture, series: Series, layout: Layout, theme: Theme) {
  ctx.lineWidth = theme.em * 0.1;
  ctx.fillStyle = fillOf(series.tone, theme);
  each(picture, series.columns[0], (at, value) => {
    const sign = signOf(series.tone, layout.x(at), layout.y(value), radiusOf(theme));
    if (sign.fill) {
      ctx.fill(sign.fill);
    }
    ctx.stroke(sign.stroke);
  });
}

function bars(ctx: Canvas, picture: Picture, series: Series, layout: Layout, theme: Theme) {
  const { number, of } = among(picture, series);
  const wide = (slot(picture, layout, theme) * 0.7) / of;
  each(picture, series.columns[0], (at, value) => {
    const left = layout.x(at) + (number - of / 2) * wide;
    ctx.fillRect(left, layout.y(value), wide * 0.94, layout.y(0) - layout.y(value));
  });
}

function estimates(ctx: Canvas, picture: Picture, series: Series, layout: Layout, theme: Theme) {
  const { number, of } = among(picture, series);
  const move = (number - (of - 1) / 2) * Math.min(theme.em, slot(picture, layout, theme) / (of + 1));
  const [lows, middles, highs] = series.columns;
  ctx.lineWidth = theme.em * 0.12;
  each(picture, lows, (at, low, index) => {
    ctx.stroke(whisker(layout.x(at) + move, layout.y(low), layout.y(highs?.[index] ?? low), theme.em * 0.3));
  });
  each(picture, middles, (at, middle) => ctx.fill(disc(layout.x(at) + move, layout.y(middle), theme.em * 0.3)));
}

/** How wide each place along the axis is. */
function slot(picture: Picture, layout: Layout, theme: Theme): number {
  return Math.min(theme.em * 4, layout.x(leastGap(picture.across.at)) - layout.x(0));
}

function among(picture: Picture, series: Series): { number: number; of: number } {
  const like = picture.series.filter((other) => other.kind === series.kind);
  return { number: like.indexOf(series), of: like.length };
}

function each(picture: Picture, column: Column | undefined, then: (at: number, value: number, index: number) => void) {
  column?.forEach((value, index) => {
    if (value !== null) {
      then(picture.across.at[index] ?? 0, value, index);
    }
  });
}
