import { ChangeSet, Text } from '@codemirror/state';

/** A change of someone else meets local ones, each after the other: what each is once the other was there first. */
export interface Met {
  foreign: ChangeSet;
  local: ChangeSet[];
}

/** Must go one revision at a time, as the server does: mapping over two changes composed is not always the same. */
export function meet(foreign: ChangeSet, local: readonly ChangeSet[]): Met {
  let coming = foreign;
  const after = local.map((each) => {
    const moved = each.map(coming);
    coming = coming.map(each, true);
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

interface Spec {
  from: number;
  to: number;
  insert: Text;
}

/** The same change in pieces that fit in a message: from the end of the text, so that earlier places stay true. */
export function pieces(changes: ChangeSet): ChangeSet[] {
  const specs = piecesOf(changes);
  if (specs.reduce((sum, each) => sum + each.insert.length + OVERHEAD, 0) <= PIECE) {
    return [changes];
  }
  const result: ChangeSet[] = [];
  let length = changes.length;
  let group: Spec[] = [];
  let weight = 0;
  const close = () => {
    const made = ChangeSet.of(group, length);
    result.push(made);
    length = made.newLength;
    group = [];
    weight = 0;
  };
  for (const spec of specs) {
    const last = group[group.length - 1];
    const adds = spec.insert.length + OVERHEAD;
    if (last && (weight + adds > PIECE || spec.to >= last.from)) {
      close();
    }
    group.push(spec);
    weight += adds;
  }
  close();
  return result;
}

function piecesOf(changes: ChangeSet): Spec[] {
  const specs: Spec[] = [];
  changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    const parts = cut(inserted);
    const here = parts.map((insert, i) => {
      const at = from + parts.slice(0, i).reduce((sum, each) => sum + each.length, 0);
      return i === 0 ? { from, to, insert } : { from: at, to: at, insert };
    });
    specs.unshift(...here);
  });
  return specs;
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
