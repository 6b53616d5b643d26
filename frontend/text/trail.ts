import type { ChangeDesc, ChangeSet } from '@codemirror/state';
import type { Person } from './messages';

/** Somebody else's cursor. */
export interface Caret {
  key: string;
  name: string;
  hue: number;
  anchor: number;
  head: number;
}

interface Step {
  by: string;
  change: ChangeDesc;
}

const LONGEST = 500;

/** The latest changes of a text, to bring cursors of an earlier revision up to date. */
export class Trail {
  private steps: Step[] = [];
  private rev = -1;

  add(rev: number, by: string, change: ChangeSet) {
    this.steps = rev === this.rev + 1 ? this.steps.slice(-LONGEST) : [];
    this.steps.push({ by, change: change.desc });
    this.rev = rev;
  }

  /**
   * Those whose cursor can be placed in a revision, not who is ahead of it or too far behind; then past what was typed
   * here, which is ahead of the revision.
   */
  follow(people: Person[], rev: number, ahead: ChangeDesc): Caret[] {
    return people.flatMap(({ k, name, hue, anchor, head, rev: since }) => {
      if (anchor === undefined || head === undefined || since === undefined || !this.knows(since, rev)) {
        return [];
      }
      const steps = since === rev ? [] : this.steps.slice(since - rev);
      const follow = (from: number) => {
        const at = steps.reduce((before, step) => moved(before, step, k), from);
        return ahead.mapPos(Math.min(at, ahead.length), -1);
      };
      return [{ key: k, name, hue, anchor: follow(anchor), head: follow(head) }];
    });
  }

  private knows(since: number, rev: number): boolean {
    return since === rev || (rev === this.rev && since < rev && since >= rev - this.steps.length);
  }
}

/** A cursor goes along with what its owner types, and stays before what others insert there. */
function moved(at: number, { by, change }: Step, owner: string): number {
  return change.mapPos(Math.min(at, change.length), by === owner ? 1 : -1);
}
