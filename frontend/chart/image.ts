import type { Formats } from './formats';
import { layoutOf, type Layout } from './layout';
import type { Picture } from './picture';
import { plotOf } from './plot';
import { drawSample } from './symbols';
import { measureIn, themeOf, type Measure, type Theme } from './theme';

const SCALE = 2;

/** The picture with its title and legend, in light colours whatever the screen has, at twice its size. */
export async function paperOf(
  picture: Picture,
  place: HTMLElement,
  width: number,
  height: number,
  formats: Formats,
): Promise<HTMLCanvasElement> {
  const theme = themeOf(place, SCALE, true);
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d');
  if (!ctx) {
    throw new Error('no canvas');
  }
  const measure = measureIn(theme.bold);
  const pad = theme.em;
  const wide = Math.round(width * SCALE);
  const high = Math.round(height * SCALE);
  const head = theme.em * 2;
  const rows = legendRows(picture, wide, theme, measure);
  const row = theme.em * 1.6;
  const plot = await drawn(picture, layoutOf(picture, wide, high, theme, formats, measure), theme, measure);
  canvas.width = wide + 2 * pad;
  canvas.height = Math.ceil(head + rows.length * row + high + 2 * pad);
  ctx.fillStyle = theme.back;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.ink;
  ctx.font = theme.bold.replace(`${theme.text}px`, `${Math.round(theme.em * 1.1)}px`);
  ctx.fillText(picture.title, pad, pad + head / 2 - theme.em * 0.3, wide);
  ctx.font = theme.font;
  rows.forEach((items, index) =>
    items.forEach(({ series, x }) => {
      const y = pad + head + row * (index + 0.5);
      drawSample(ctx, picture.series, series, theme, pad + x + theme.em, y);
      ctx.fillStyle = theme.ink;
      ctx.fillText(series.name, pad + x + theme.em * 2.4, y);
    }),
  );
  ctx.drawImage(plot, pad, pad + head + rows.length * row, wide, high);
  return canvas;
}

/** As a file. */
export function fileOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image')))));
}

function drawn(picture: Picture, layout: Layout, theme: Theme, measure: Measure): Promise<HTMLCanvasElement> {
  return new Promise((resolve) => {
    const plot = plotOf(picture, layout, theme, measure, () => resolve(plot.ctx.canvas));
  });
}

function legendRows(picture: Picture, width: number, theme: Theme, measure: Measure) {
  const rows: { series: Picture['series'][number]; x: number }[][] = [[]];
  let x = 0;
  for (const series of picture.series) {
    const wide = measure(series.name) + theme.em * 3.8;
    if (x > 0 && x + wide > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ series, x });
    x += wide;
  }
  return rows;
}

/** Hands a file to the reader. */
export function save(blob: Blob, title: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'koers'}.png`;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
