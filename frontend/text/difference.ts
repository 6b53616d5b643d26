import { ChangeSet, Text, type ChangeSpec } from '@codemirror/state';

const MOST_WORK = 4_000_000;

/** What makes one text out of another: whole lines that are equal stay, within the others the equal ends. */
export function difference(from: Text, to: Text): ChangeSet {
  const a = lines(from);
  const b = lines(to);
  const specs: ChangeSpec[] = [];
  let [i, j, at] = [0, 0, 0];
  for (const [x, y] of [...equalLines(a, b), [a.length, b.length]]) {
    const old = a.slice(i, x).join('');
    specs.push(...trimmed(at, old, b.slice(j, y).join('')));
    at += old.length + (a[x]?.length ?? 0);
    [i, j] = [x + 1, y + 1];
  }
  return ChangeSet.of(specs, from.length);
}

/** Each with its line break. */
function lines(text: Text): string[] {
  return text.toString().split(/(?<=\n)/);
}

function trimmed(at: number, old: string, made: string): ChangeSpec[] {
  const most = Math.min(old.length, made.length);
  let head = 0;
  while (head < most && old[head] === made[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === made[made.length - 1 - tail]) {
    tail++;
  }
  const insert = made.slice(head, made.length - tail);
  return old === made
    ? []
    : [{ from: at + head, to: at + old.length - tail, insert: Text.of(insert.split('\n')) }];
}

/** Pairs of line numbers that stay: equal beginning, equal end, and between them the longest common subsequence. */
function equalLines(a: string[], b: string[]): [number, number][] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    head++;
  }
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    tail++;
  }
  const begin = Array.from({ length: head }, (_, i): [number, number] => [i, i]);
  const middle = subsequence(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const end = Array.from({ length: tail }, (_, i): [number, number] => [a.length - tail + i, b.length - tail + i]);
  return [...begin, ...middle.map(([i, j]): [number, number] => [head + i, head + j]), ...end];
}

/** None when finding it would take too long. */
function subsequence(a: string[], b: string[]): [number, number][] {
  if (a.length * b.length > MOST_WORK) {
    return [];
  }
  const width = b.length + 1;
  const best = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const cell = i * width + j;
      best[cell] = a[i] === b[j] ? best[cell + width + 1] + 1 : Math.max(best[cell + width], best[cell + 1]);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const cell = i * width + j;
    if (a[i] === b[j]) {
      pairs.push([i++, j++]);
    } else if (best[cell + width] >= best[cell + 1]) {
      i++;
    } else {
      j++;
    }
  }
  return pairs;
}
