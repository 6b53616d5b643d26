import type { Picture } from './picture';
import { leastStep, roundStep } from './ticks';

export type Span = [from: number, to: number];

/** From the lowest to the highest number in sight, in whole steps. */
export function upSpan(picture: Picture, room: number): Span {
  const values = picture.series.flatMap((each) => each.columns.flat()).filter((value) => value !== null);
  if (values.length === 0) {
    return [0, 1];
  }
  const bars = picture.series.some((each) => each.kind === 'Bars');
  let low = least(values);
  let high = -least(values.map((value) => -value));
  if (picture.up.fromZero || bars) {
    low = Math.min(0, low);
    high = Math.max(0, high);
  }
  if (high - low <= Math.abs(high) * 1e-9) {
    const around = Math.abs(high) * 0.1 || 1;
    low = low === 0 ? 0 : low - around;
    high += around;
  }
  const step = roundStep(high - low, room, leastStep(picture.up.unit));
  const first = Math.floor(low / step + 1e-9);
  return [first * step, Math.max(first + 1, Math.ceil(high / step - 1e-9)) * step];
}

/** Lines go from edge to edge; bars, whiskers and points have air on both sides. */
export function acrossSpan(picture: Picture): Span {
  const { at, unit } = picture.across;
  const low = at[0] ?? 0;
  const high = at.at(-1) ?? 1;
  if (low === high) {
    const around = unit === 'DAY' ? 7 : Math.abs(low) * 0.1 || 1;
    return [low - around, high + around];
  }
  if (picture.series.some((each) => each.kind === 'Bars' || each.kind === 'Whiskers')) {
    const around = leastGap(at) / 2;
    return [low - around, high + around];
  }
  const around = picture.series.some((each) => each.kind === 'Points') ? (high - low) * 0.03 : 0;
  return [low - around, high + around];
}

/** The smallest distance between two places. */
export function leastGap(at: number[]): number {
  const gaps = at.slice(1).map((each, index) => each - (at[index] ?? 0));
  const gap = least(gaps.filter((each) => each > 0));
  return Number.isFinite(gap) ? gap : 1;
}

function least(values: number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}
