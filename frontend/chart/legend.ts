import { made } from './dom';
import type { Series } from './picture';
import { drawSample } from './symbols';
import type { Theme } from './theme';

const SAMPLE_WIDTH = 2;
const SAMPLE_HEIGHT = 1.2;

/** Each series with its sign. */
export function legendOf(series: Series[], theme: Theme): HTMLElement {
  const list = made('ul', 'chart-legend');
  list.append(...series.map((each) => made('li', '', sampleOf(series, each, theme), each.name)));
  return list;
}

/** The sign of a series as a small picture; its name stands beside it. */
export function sampleOf(all: Series[], series: Series, theme: Theme): HTMLCanvasElement {
  const sample = made('canvas', 'chart-sample');
  const ratio = Math.max(1, devicePixelRatio);
  sample.width = Math.ceil(theme.em * SAMPLE_WIDTH * ratio);
  sample.height = Math.ceil(theme.em * SAMPLE_HEIGHT * ratio);
  sample.setAttribute('aria-hidden', 'true');
  const ctx = sample.getContext('2d');
  if (ctx) {
    ctx.scale(ratio, ratio);
    drawSample(ctx, all, series, theme, (theme.em * SAMPLE_WIDTH) / 2, (theme.em * SAMPLE_HEIGHT) / 2);
  }
  return sample;
}
