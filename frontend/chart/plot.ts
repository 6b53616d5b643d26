import uPlot from 'uplot';
import { columnsOf, completeAt, entriesOf } from './columns';
import { endLabels, innerLabels } from './ends';
import type { Layout } from './layout';
import { paintFlags, paintHead, paintLabels, paintShades, paintZero } from './paint';
import type { Picture } from './picture';
import { paintShapes } from './shapes';
import type { Measure, Theme } from './theme';

type Paint = (ctx: CanvasRenderingContext2D) => void;

/** Draws a picture once. It never changes: another size, theme or picture is another drawing. */
export function plotOf(picture: Picture, layout: Layout, theme: Theme, measure: Measure, done: () => void): uPlot {
  const labels = [...endLabels(picture, layout, theme), ...innerLabels(picture, layout, theme, measure)];
  const inPixels = (paint: Paint) => (u: uPlot) => {
    u.ctx.save();
    u.ctx.scale(uPlot.pxRatio, uPlot.pxRatio);
    u.ctx.font = theme.font;
    paint(u.ctx);
    u.ctx.restore();
  };
  const options: uPlot.Options = {
    width: layout.width,
    height: layout.height,
    padding: [layout.top, layout.right, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: layout.across }, y: { range: layout.up } },
    axes: axes(layout, theme),
    ...entriesOf(picture, theme),
    hooks: {
      drawClear: [inPixels((ctx) => paintShades(ctx, layout, theme))],
      drawAxes: [inPixels((ctx) => paintZero(ctx, layout, theme))],
      drawSeries: [
        (u, entry) => {
          const series = completeAt(picture, entry);
          if (series) {
            inPixels((ctx) => paintShapes(ctx, picture, series, layout, theme))(u);
          }
        },
      ],
      draw: [
        inPixels((ctx) => {
          paintFlags(ctx, layout, theme);
          paintHead(ctx, picture, layout, theme);
          paintLabels(ctx, labels, theme);
        }),
        done,
      ],
    },
  };
  return new uPlot(options, columnsOf(picture));
}

function axes(layout: Layout, theme: Theme): uPlot.Axis[] {
  const shared = { stroke: theme.muted, font: theme.font, gap: Math.round(theme.em * 0.3) };
  return [
    {
      ...shared,
      size: layout.bottom,
      lineGap: 1.25,
      splits: layout.acrossTicks.map((tick) => tick.at),
      values: layout.acrossTicks.map((tick) => tick.text),
      grid: { show: false },
      ticks: { stroke: theme.muted, width: theme.em / 15, size: Math.round(theme.em * 0.3) },
      border: { show: true, stroke: theme.muted, width: theme.em / 15 },
    },
    {
      ...shared,
      size: layout.left,
      splits: layout.upTicks.map((tick) => tick.at),
      values: layout.upTicks.map((tick) => tick.text),
      grid: { stroke: theme.line, width: theme.em / 15 },
      ticks: { show: false },
    },
  ];
}
