import type { Mark } from './picture';
import type { Measure } from './theme';

/** A mark that is in sight, with its text in one of the rows above the plot; row 0 is the lowest, -1 has no room. */
export interface Flag {
  mark: Mark;
  x: number;
  until: number | null;
  left: number;
  right: number;
  row: number;
}

/**
 * Texts stand beside the upper end of their line, to its right if they fit. A line that goes up to its own row passes no
 * other text. Single days come before stretches where there is no room for all.
 */
export function flagsOf(
  marks: Mark[],
  x: (at: number) => number,
  edges: [number, number],
  measure: Measure,
  em: number,
  mostRows: number,
): Flag[] {
  const placed: Flag[] = [];
  const seen = marks.filter((mark) => x(mark.until ?? mark.from) >= edges[0] && x(mark.from) <= edges[1]);
  const stretch = (mark: Mark) => Number(mark.until !== null);
  for (const mark of seen.toSorted((one, other) => stretch(one) - stretch(other) || other.from - one.from)) {
    const place = Math.max(edges[0], x(mark.from));
    const width = measure(mark.label) + em * 0.4;
    const fits = place + width <= edges[1];
    const flag: Flag = {
      mark,
      x: place,
      until: mark.until === null ? null : Math.min(edges[1], x(mark.until)),
      left: fits ? place : place - width,
      right: fits ? place + width : place,
      row: -1,
    };
    const rows = Array.from({ length: mostRows }, (_, index) => index);
    const free = rows.find((row) => placed.every((other) => isApart(flag, row, other)));
    placed.push({ ...flag, row: flag.left < 0 ? -1 : (free ?? -1) });
  }
  return placed;
}

function isApart(flag: Flag, row: number, other: Flag): boolean {
  if (other.row < 0) {
    return true;
  }
  const together = flag.left < other.right && other.left < flag.right;
  const crossed = other.x > flag.left && other.x < flag.right && row <= other.row;
  const crossing = flag.x > other.left && flag.x < other.right && other.row <= row;
  return !(together && row === other.row) && !crossed && !crossing;
}
