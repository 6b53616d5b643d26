import type { ChangeDesc } from '@codemirror/state';

/** A cursor with what is selected, in positions of the text. */
export interface Cursor {
  anchor: number;
  head: number;
}

/** Knows when the others are to be told where somebody is in a text: where they would not expect it, once there was a visit. */
export class Pointer {
  private visited = false;
  /** where the others think it is */
  private told: Cursor = { anchor: 0, head: 0 };

  /** Somebody comes into the text; true for the first time, which the others can't expect. */
  visit(): boolean {
    const isFirst = !this.visited;
    this.visited = true;
    return isFirst;
  }

  /** Another text stands there: whoever was somewhere is at its beginning. */
  reset() {
    this.told = { anchor: 0, head: 0 };
  }

  /** The others move a cursor along with what is typed; true for what they cannot know. */
  follow(changes: ChangeDesc, { anchor, head }: Cursor): boolean {
    const expected = { anchor: changes.mapPos(this.told.anchor, 1), head: changes.mapPos(this.told.head, 1) };
    this.told = { anchor, head };
    return this.visited && (anchor !== expected.anchor || head !== expected.head);
  }
}
