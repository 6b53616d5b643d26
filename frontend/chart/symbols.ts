import type { Series, Tone } from './picture';
import { dashOf, widthOf, type Theme } from './theme';

/** The sign of a point: each tone has a shape of its own, as on the board. */
export interface Sign {
  fill: Path2D | null;
  stroke: Path2D;
}

export function signOf(tone: Tone, x: number, y: number, r: number): Sign {
  switch (tone) {
    case 'MAIN':
    case 'GOOD': {
      const circle = disc(x, y, r);
      return { fill: circle, stroke: circle };
    }
    case 'QUIET':
      return { fill: null, stroke: disc(x, y, r * 0.8) };
    case 'WARN':
      return { fill: arc(x, y, r, Math.PI / 2, (3 * Math.PI) / 2), stroke: disc(x, y, r) };
    case 'BAD': {
      const triangle = shape([x, y - r * 1.15], [x + r * 1.1, y + r * 0.85], [x - r * 1.1, y + r * 0.85]);
      return { fill: triangle, stroke: triangle };
    }
    case 'TARGET': {
      const diamond = shape([x, y - r * 1.2], [x + r * 1.2, y], [x, y + r * 1.2], [x - r * 1.2, y]);
      return { fill: diamond, stroke: diamond };
    }
    case 'BASE':
      return { fill: null, stroke: shape([x - r, y - r], [x + r, y - r], [x + r, y + r], [x - r, y + r]) };
  }
}

/** Many points of the main series lie upon each other: there the middle is seen through. */
export function fillOf(tone: Tone, theme: Theme): string {
  return tone === 'MAIN' ? theme.soft.MAIN : theme.colour[tone];
}

export function radiusOf(theme: Theme): number {
  return theme.em * 0.3;
}

/** The sign of one of these series in the legend, two letters wide around a middle. */
export function drawSample(ctx: CanvasRenderingContext2D, all: Series[], series: Series, theme: Theme, x: number, y: number) {
  const { em } = theme;
  const half = em * 0.85;
  ctx.save();
  ctx.strokeStyle = theme.colour[series.tone];
  ctx.fillStyle = theme.colour[series.tone];
  ctx.lineWidth = widthOf(series, theme);
  if (series.kind === 'Line') {
    ctx.setLineDash(dashOf(series, theme));
    ctx.stroke(shape([x - half, y], [x + half, y]));
  } else if (series.kind === 'Band') {
    ctx.fillStyle = theme.soft[series.tone];
    // The second band lies upon the first one, and is that much darker.
    for (const each of all.slice(0, all.indexOf(series) + 1)) {
      if (each.kind === 'Band' && each.tone === series.tone) {
        ctx.fillRect(x - half, y - em * 0.35, half * 2, em * 0.7);
      }
    }
    ctx.lineWidth = em * 0.06;
    ctx.stroke(shape([x - half, y - em * 0.35], [x + half, y - em * 0.35]));
    ctx.stroke(shape([x - half, y + em * 0.35], [x + half, y + em * 0.35]));
  } else if (series.kind === 'Points') {
    ctx.lineWidth = em * 0.1;
    ctx.fillStyle = fillOf(series.tone, theme);
    const sign = signOf(series.tone, x, y, radiusOf(theme));
    if (sign.fill) {
      ctx.fill(sign.fill);
    }
    ctx.stroke(sign.stroke);
  } else if (series.kind === 'Bars') {
    ctx.fillRect(x - em * 0.5, y - em * 0.1, em * 0.4, em * 0.5);
    ctx.fillRect(x + em * 0.1, y - em * 0.4, em * 0.4, em * 0.8);
  } else {
    ctx.lineWidth = em * 0.12;
    ctx.stroke(whisker(x, y - em * 0.5, y + em * 0.5, em * 0.25));
    ctx.fill(disc(x, y, em * 0.25));
  }
  ctx.restore();
}

export function whisker(x: number, low: number, high: number, half: number): Path2D {
  const path = new Path2D();
  path.moveTo(x, low);
  path.lineTo(x, high);
  for (const y of [low, high]) {
    path.moveTo(x - half, y);
    path.lineTo(x + half, y);
  }
  return path;
}

export function disc(x: number, y: number, r: number): Path2D {
  return arc(x, y, r, 0, 2 * Math.PI);
}

function arc(x: number, y: number, r: number, from: number, to: number): Path2D {
  const path = new Path2D();
  path.arc(x, y, r, from, to);
  path.closePath();
  return path;
}

function shape(...corners: [number, number][]): Path2D {
  const path = new Path2D();
  corners.forEach(([x, y]) => path.lineTo(x, y));
  if (corners.length > 2) {
    path.closePath();
  }
  return path;
}
