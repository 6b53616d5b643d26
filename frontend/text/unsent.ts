import { ChangeSet, Text } from '@codemirror/state';
import type { Keeper } from './kept';
import { isFirst, meet, pieces } from './rebase';

/** As messages are bounded by the server at 64 KB. */
const MOST_BYTES = 40_000;
const MOST_CHANGES = 100;

/** What one client typed and the server has not confirmed: changes with a number, then a tail without one. */
export class Unsent {
  /** number of the first change */
  first = 1;
  /** when the tail began */
  since = 0;
  kept = true;

  private readonly text: number;
  private readonly client: string;
  private readonly keeper: Keeper;
  private numbered: ChangeSet[] = [];
  private tail: ChangeSet | null = null;
  private stored = false;

  constructor(text: number, client: string, keeper: Keeper) {
    this.text = text;
    this.client = client;
    this.keeper = keeper;
  }

  restore(first: number, changes: ChangeSet[]) {
    this.first = first;
    this.numbered = changes;
    this.stored = true;
  }

  get all(): ChangeSet[] {
    return this.tail ? [...this.numbered, this.tail] : this.numbered;
  }

  get count(): number {
    return this.all.length;
  }

  /** How many have a number. */
  get sealed(): number {
    return this.numbered.length;
  }

  add(changes: ChangeSet, now: number) {
    this.since = this.tail ? this.since : now;
    this.tail = this.tail ? this.tail.compose(changes) : changes;
  }

  /** True when something got its number. */
  seal(): boolean {
    const made = this.tail && !this.tail.empty ? pieces(this.tail) : [];
    this.tail = null;
    this.numbered.push(...made);
    return made.length > 0;
  }

  /** The first one, which the server has. */
  confirm(): ChangeSet {
    const [confirmed] = this.numbered.splice(0, 1);
    this.first++;
    return confirmed;
  }

  /** Lets a change of another client pass and gives what it is after all of these. */
  pass(change: ChangeSet, by: string): ChangeSet {
    const met = meet(change, this.all, isFirst(this.client, by));
    this.tail = this.tail && (met.local.pop() ?? null);
    this.numbered = met.local;
    return met.foreign;
  }

  /** One change for all: in steps it would be too long, as a whole it is not. The number that was refused is free. */
  squash(all: ChangeSet) {
    this.tail = all;
    this.numbered = [];
  }

  discard() {
    this.tail = null;
    this.numbered = [];
    this.stored = false;
    this.keeper.forget(this.text, this.client, Infinity);
  }

  /** The changes that fit in one message. */
  message(): unknown[] {
    const changes: unknown[] = [];
    let bytes = 0;
    for (const each of this.numbered) {
      const json = each.toJSON();
      bytes += 3 * JSON.stringify(json).length;
      if (changes.length === MOST_CHANGES || (changes.length && bytes > MOST_BYTES)) {
        break;
      }
      changes.push(json);
    }
    return changes;
  }

  /** Keeps them in the browser, with the text they are based on. */
  keep(rev: number, base: Text) {
    if (this.numbered.length) {
      const { text, client, first } = this;
      const changes = this.numbered.map((each) => each.toJSON());
      this.kept = this.keeper.keep({ text, client, rev, doc: base.toString(), first, changes });
      this.stored = true;
    } else if (this.stored) {
      this.keeper.forget(this.text, this.client, this.first - 1);
      this.stored = false;
    }
  }
}
