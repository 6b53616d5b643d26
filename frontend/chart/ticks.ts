import type { Formats } from './formats';
import type { Unit } from './picture';

const DAY_MS = 86_400_000;
const MONTH_DAYS = 365.25 / 12;
/** A longer time is told in months. */
export const MOST_DAYS = 140;
/** A month that began this many days before the first day still counts as begun there. */
const NEARLY = 10;

/** A place along an axis with what stands there; a second line comes after a line break. */
export interface Tick {
  at: number;
  text: string;
}

/** A round step so that about as many ticks as there is room for fit between two numbers. */
export function roundStep(span: number, room: number, least: number): number {
  const rough = span / Math.max(1, room);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return Math.max(least, factor * power);
}

/** Whole steps from the first to the last that lie between two numbers. */
export function steps(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

export function leastStep(unit: Unit): number {
  return unit === 'COUNT' || unit === 'EURO' ? 1 : 0;
}

export function numberTicks(from: number, to: number, room: number, unit: Unit, formats: Formats): Tick[] {
  const step = roundStep(to - from, room, leastStep(unit));
  const places = steps(from, to, step);
  const texts = formats.ticks(unit, places, step);
  return places.map((at, index) => ({ at, text: texts[index] ?? '' }));
}

/** Days, Mondays, or first days of a month, whichever fit. */
export function dayTicks(from: number, to: number, room: (text: string) => number, formats: Formats): Tick[] {
  const span = to - from;
  if (span <= MOST_DAYS) {
    const step = [1, 2, 7, 14, 28].find((each) => span / each <= room('00 mmm')) ?? 56;
    const day = formats.day({ day: 'numeric', month: 'short' });
    const first = step < 7 ? Math.ceil(from) : from + ((11 - (from % 7)) % 7);
    return steps(0, (to - first) / step, 1).map((index) => ({ at: first + index * step, text: day(first + index * step) }));
  }
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => span / MONTH_DAYS / each <= room('mmm')) ?? 240;
  return monthTicks(from, to, step, formats);
}

function monthTicks(from: number, to: number, step: number, formats: Formats): Tick[] {
  const month = formats.day({ month: 'short' });
  const start = new Date(from * DAY_MS);
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  const ticks: Tick[] = [];
  for (let count = first; ; count += step) {
    const begin = Date.UTC(Math.floor(count / 12), count % 12, 1) / DAY_MS;
    const at = begin < from && begin >= from - NEARLY ? from : begin;
    if (at > to) {
      return ticks;
    }
    if (at >= from) {
      const year = String(Math.floor(count / 12));
      const newYear = ticks.length === 0 || count % 12 < step;
      ticks.push({ at, text: step >= 12 ? year : newYear ? `${month(at)}\n${year}` : month(at) });
    }
  }
}
