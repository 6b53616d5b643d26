import type { Label } from './ends';
import type { Layout } from './layout';
import type { Picture } from './picture';
import type { Theme } from './theme';

type Canvas = CanvasRenderingContext2D;

/** Stretches such as holidays, behind all else. */
export function paintShades(ctx: Canvas, layout: Layout, theme: Theme) {
  ctx.fillStyle = theme.shade;
  for (const flag of layout.flags) {
    if (flag.until !== null) {
      ctx.fillRect(flag.x, layout.top, Math.max(1, flag.until - flag.x), layout.height - layout.bottom - layout.top);
    }
  }
}

/** Where numbers turn negative. */
export function paintZero(ctx: Canvas, layout: Layout, theme: Theme) {
  if (layout.up[0] < 0 && layout.up[1] > 0) {
    stroke(ctx, theme.muted, theme.em / 10, [], [layout.left, layout.y(0)], [layout.width - layout.right, layout.y(0)]);
  }
}

/** Lines of the marks, each up to its text. */
export function paintFlags(ctx: Canvas, layout: Layout, theme: Theme) {
  ctx.textBaseline = 'middle';
  for (const flag of layout.flags) {
    const named = flag.row >= 0;
    const middle = layout.top - theme.em * 0.5 - (flag.row + 0.5) * layout.rowHeight;
    const from = named ? middle - theme.text * 0.55 : layout.top;
    const point = flag.until === null;
    const dash = point ? [] : [theme.em * 0.1, theme.em * 0.15];
    const to = point ? layout.height - layout.bottom : layout.top;
    stroke(ctx, point ? theme.ink : theme.muted, theme.em / 12, dash, [flag.x, from], [flag.x, to]);
    if (named) {
      ctx.fillStyle = point ? theme.ink : theme.muted;
      const onRight = flag.left >= flag.x;
      ctx.textAlign = onRight ? 'left' : 'right';
      ctx.fillText(flag.mark.label, flag.x + theme.em * (onRight ? 0.3 : -0.3), middle);
    }
  }
}

/** What the numbers are: upwards at the top, across at the lower right. */
export function paintHead(ctx: Canvas, picture: Picture, layout: Layout, theme: Theme) {
  ctx.fillStyle = theme.muted;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.fillText(picture.up.label, 0, layout.rowHeight / 2, layout.width);
  ctx.textAlign = 'right';
  const right = layout.width - layout.right;
  ctx.fillText(picture.across.label, right, layout.height - layout.rowHeight / 2, right);
}

/** Names, each with a thin line to what it names when it had to move away. */
export function paintLabels(ctx: Canvas, labels: Label[], theme: Theme) {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const { series, text, x, y, left, middle, width } of labels) {
    const onRight = left > x;
    const near: [number, number] = [onRight ? left - theme.em * 0.3 : left + width + theme.em * 0.3, middle];
    if (Math.hypot(near[0] - x, middle - y) > theme.em * 1.2 && (onRight || left + width < x)) {
      stroke(ctx, theme.colour[series.tone], theme.em / 15, [], [x + theme.em * (onRight ? 0.2 : -0.2), y], near);
    }
    ctx.font = series.tone === 'MAIN' && series.kind === 'Line' ? theme.bold : theme.font;
    ctx.strokeStyle = theme.back;
    ctx.lineWidth = theme.em * 0.3;
    ctx.strokeText(text, left, middle);
    ctx.fillStyle = series.kind === 'Line' ? theme.colour[series.tone] : theme.ink;
    ctx.fillText(text, left, middle);
  }
}

function stroke(ctx: Canvas, colour: string, width: number, dash: number[], from: [number, number], to: [number, number]) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.setLineDash([]);
}
