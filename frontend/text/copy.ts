import { ChangeSet, Text } from '@codemirror/state';
import { difference } from './difference';
import type { Keeper, Kept } from './kept';
import type { Person, Stored } from './messages';
import { same, textOf } from './rebase';
import { Trail, type Caret } from './trail';
import { Unsent } from './unsent';

/** Shows changes that were not typed here; `by` is the client that made them, empty for more than one. */
type Show = (changes: ChangeSet, by: string) => void;

/**
 * One text as it is known here: as the server had it last (`rev`, `base`), and what one client typed since.
 *
 * Changes are rebased one revision at a time, on both sides; should the server have placed a change of ours elsewhere,
 * its word counts.
 */
export class Copy {
  rev = -1;
  readonly unsent: Unsent;

  private base = Text.empty;
  private readonly client: string;
  private readonly show: Show;
  private readonly trail = new Trail();

  constructor(text: number, client: string, keeper: Keeper, show: Show) {
    this.client = client;
    this.show = show;
    this.unsent = new Unsent(text, client, keeper);
  }

  /** Goes on with what an earlier page left behind; fails when that is not sound. */
  restore(kept: Kept) {
    this.rev = kept.rev;
    this.base = textOf(kept.doc);
    this.unsent.restore(kept.first, kept.changes.map((each) => ChangeSet.fromJSON(each)));
    this.ahead.apply(this.base);
  }

  get loaded(): boolean {
    return this.rev >= 0;
  }

  /** The text as it is seen here. */
  get doc(): Text {
    return this.unsent.all.reduce((doc, each) => each.apply(doc), this.base);
  }

  /** From the text of the server to the text as it is seen here. */
  get ahead(): ChangeSet {
    return this.unsent.all.reduce((sum, each) => sum.compose(each), ChangeSet.empty(this.base.length));
  }

  /** Where others are in the text as it is seen here; those who are ahead of it are left out. */
  carets(people: Person[]): Caret[] {
    return this.trail.follow(people, this.rev, this.ahead);
  }

  /** The first text there is. */
  load(rev: number, doc: Text) {
    this.rev = rev;
    this.base = doc;
  }

  /** Another text without the changes that led to it; the server has what this client typed up to number `ack`. */
  replace(rev: number, doc: Text, ack: number) {
    while (this.unsent.first <= ack && this.unsent.sealed) {
      this.base = this.unsent.confirm().apply(this.base);
    }
    const news = difference(this.base, doc);
    this.load(rev, doc);
    this.spread(news, '');
    this.keep();
  }

  /** What came after revision `from`, which is not after the last one known here. */
  follow(from: number, changes: Stored[]) {
    const news = changes.slice(this.rev - from);
    news.forEach((each) => this.receive(each));
    if (news.length) {
      this.keep();
    }
  }

  /** Gives what was typed its number and keeps it in the browser. */
  seal() {
    if (this.unsent.seal()) {
      this.keep();
    }
  }

  /** Makes one change of all that was typed. */
  squash() {
    this.unsent.squash(this.ahead);
    this.unsent.seal();
    this.keep();
  }

  private receive(stored: Stored) {
    const change = ChangeSet.fromJSON(stored.s);
    const before = this.base;
    this.base = change.apply(before);
    this.trail.add(++this.rev, stored.c, change);
    if (stored.c !== this.client || stored.n !== this.unsent.first || !this.unsent.sealed) {
      this.spread(change, stored.c);
      return;
    }
    const mine = this.unsent.confirm();
    if (!same(mine, change)) {
      this.spread(mine.invert(before).compose(change), '');
    }
  }

  /** Lets a change of the server's text through to the screen, past everything typed here. */
  private spread(change: ChangeSet, by: string) {
    const passed = this.unsent.pass(change, by);
    if (!passed.empty) {
      this.show(passed, by);
    }
  }

  private keep() {
    this.unsent.keep(this.rev, this.base);
  }
}
