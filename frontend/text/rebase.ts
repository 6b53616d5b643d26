import { ChangeSet, Text } from '@codemirror/state';

/** A change of someone else meets local ones, each after the other: what each is once the other was there first. */
export interface Met {
  foreign: ChangeSet;
  local: ChangeSet[];
}

/**
 * Which of two clients stands first where both typed at one place. It is always the same one, or the words of two people
 * who begin together would be woven into each other; the server decides likewise.
 */
export function isFirst(client: string, other: string): boolean {
  return client < other;
}

/** Must go one revision at a time, as the server does: mapping over two changes composed is not always the same. */
export function meet(foreign: ChangeSet, local: readonly ChangeSet[], localFirst: boolean): Met {
  let coming = foreign;
  const after = local.map((each) => {
    const moved = each.map(coming, localFirst);
    coming = coming.map(each, !localFirst);
    return moved;
  });
  return { foreign: coming, local: after };
}

export function same(one: ChangeSet, other: ChangeSet): boolean {
  return JSON.stringify(one.toJSON()) === JSON.stringify(other.toJSON());
}

export function textOf(doc: string): Text {
  return Text.of(doc.split('\n'));
}

/** At most this many UTF-16 units in one change, so that each fits in a message. */
export const PIECE = 8000;
const OVERHEAD = 20;

interface Insertion {
  from: number;
  insert: Text;
}

/**
 * The same change in pieces that fit in a message: what goes first, so that the text is never longer on the way than at
 * its end; what comes from the end of the text, so that earlier places stay true.
 */
export function pieces(changes: ChangeSet): ChangeSet[] {
  const gone: { from: number; to: number }[] = [];
  const come: Insertion[] = [];
  let weight = 0;
  changes.iterChanges((from, to, _fromB, _toB, insert) => {
    weight += insert.length + OVERHEAD;
    if (to > from) {
      gone.push({ from, to });
    }
    if (insert.length) {
      come.unshift({ from, insert });
    }
  });
  if (weight <= PIECE) {
    return [changes];
  }
  const first = ChangeSet.of(gone, changes.length);
  const result = first.empty ? [] : [first];
  let length = first.newLength;
  for (const { from, insert } of come) {
    let at = first.mapPos(from);
    for (const part of cut(insert)) {
      result.push(ChangeSet.of({ from: at, insert: part }, length));
      at += part.length;
      length += part.length;
    }
  }
  return result;
}

function cut(inserted: Text): Text[] {
  const parts: Text[] = [];
  let from = 0;
  while (inserted.length - from > PIECE) {
    const end = from + PIECE;
    const whole = /[\uD800-\uDBFF]/.test(inserted.sliceString(end - 1, end)) ? end - 1 : end;
    parts.push(inserted.slice(from, whole));
    from = whole;
  }
  return [...parts, inserted.slice(from)];
}
