import { ChangeSet, Text } from '@codemirror/state';
import { Barrier } from './barrier';
import { difference } from './difference';
import type { Keeper, Kept } from './kept';
import type { FromServer, Person, Refusal, Stored, Wire } from './messages';
import { same, textOf } from './rebase';
import type { Screen } from './screen';
import { Seat } from './seat';
import { Trail, type Caret } from './trail';
import { Unsent } from './unsent';

/** While nothing can be sent, what is typed within this time becomes one change. */
const GATHER_MS = 500;
export const MOST_CHARACTERS = 100_000;

/**
 * One editor of one text: knows the last state of the server (`rev`, `base`), what was typed since, and sends it
 * until the server has it, each change once.
 *
 * A change that has its number never gets other content: whoever finds it in the browser may send it again, and the
 * server takes each number of a client once. What is typed while nothing can be sent is gathered in `tail`, which
 * has no number yet. Changes are rebased one revision at a time, on both sides; should the server have placed a
 * change of ours elsewhere, its word counts.
 */
export class TextSession {
  readonly text: number;
  readonly client: string;
  rev = -1;
  base = Text.empty;
  people: Person[] = [];
  readonly seat = new Seat();
  readonly barrier = new Barrier();

  private readonly wire: Wire;
  private screen: Screen;
  private readonly unsent: Unsent;
  private readonly trail = new Trail();

  constructor(text: number, client: string, wire: Wire, keeper: Keeper, screen: Screen) {
    this.text = text;
    this.client = client;
    this.wire = wire;
    this.unsent = new Unsent(text, client, keeper);
    this.screen = screen;
  }

  /** Goes on with what an earlier page left behind; fails when that is not sound. */
  static restored(kept: Kept, wire: Wire, keeper: Keeper, screen: Screen): TextSession {
    const session = new TextSession(kept.text, kept.client, wire, keeper, screen);
    session.rev = kept.rev;
    session.base = textOf(kept.doc);
    session.unsent.restore(kept.first, kept.changes.map((each) => ChangeSet.fromJSON(each)));
    session.ahead.apply(session.base);
    return session;
  }

  get loaded(): boolean {
    return this.rev >= 0;
  }

  /** Whether this session has to open before it can go on. */
  get needsToOpen(): boolean {
    return this.seat.away && (!this.seat.live || (this.waiting > 0 && !this.stuck));
  }

  /** Whether an answer of the server is awaited. */
  get engaged(): boolean {
    return this.seat.asking || this.seat.pushing;
  }

  /** How many changes the server has not confirmed. */
  get waiting(): number {
    return this.unsent.count;
  }

  /** False when the browser has no room to keep what was typed. */
  get kept(): boolean {
    return this.unsent.kept;
  }

  /** Whether what waits cannot be sent, however good the connection is. */
  get stuck(): boolean {
    return this.barrier.shut;
  }

  /** The text as it is seen here. */
  get doc(): Text {
    return this.unsent.all.reduce((doc, each) => each.apply(doc), this.base);
  }

  /** From the text of the server to the text as it is seen here. */
  get ahead(): ChangeSet {
    return this.unsent.all.reduce((sum, each) => sum.compose(each), ChangeSet.empty(this.base.length));
  }

  /** Where the others are in the text as it is seen here; those who are ahead of it are left out. */
  get carets(): Caret[] {
    const others = this.people.filter((each) => each.k !== this.client);
    return this.trail.follow(others, this.rev, this.ahead);
  }

  /** Tells the others where somebody is here. */
  point(anchor: number, head: number) {
    if (this.seat.here && !this.barrier.denied) {
      const back = this.ahead.invertedDesc;
      const [from, to] = [back.mapPos(anchor, 1), back.mapPos(head, 1)];
      this.wire.send({ do: 'caret', text: this.text, rev: this.rev, anchor: from, head: to });
    }
  }

  show(screen: Screen) {
    this.screen = screen;
  }

  /** Asks for what is new; at most one session of a text may be asking at a time. */
  open(now: number) {
    this.seat.ask(now);
    this.wire.send({ do: 'open', text: this.text, rev: this.seat.whole ? -1 : this.rev, client: this.client });
  }

  /** Another session of this page has opened the same text. */
  unseat() {
    this.seat.give();
  }

  /** The connection is gone. */
  away() {
    this.seat.lose();
    this.barrier.away();
    this.seal();
    this.screen.changed();
  }

  typed(changes: ChangeSet, now: number) {
    this.unsent.add(changes, now);
    if (this.barrier.refused === 'too-long' && this.doc.length <= MOST_CHARACTERS) {
      this.barrier.refused = null;
      this.unsent.squash(this.ahead);
      this.unsent.seal();
      this.keep();
    }
    this.tick(now);
    this.screen.changed();
  }

  /** Sends and keeps what can be; asks again when an answer stays away. To be called now and then. */
  tick(now: number) {
    if (this.seat.isOverdue(now)) {
      this.seat.lose();
    }
    if (this.seat.here && !this.seat.pushing && !this.stuck) {
      this.seal();
      this.push(now);
    } else if (now - this.unsent.since >= GATHER_MS) {
      this.seal();
    }
  }

  /** Gives what was typed its number and keeps it in the browser. */
  seal() {
    if (this.unsent.seal()) {
      this.keep();
    }
  }

  hear(message: FromServer, now: number) {
    try {
      this.understand(message);
    } catch {
      this.seat.lose(true);
    }
    this.tick(now);
    this.screen.changed();
  }

  /** Throws away what was not confirmed; the screen has to be made anew. */
  discard() {
    this.unsent.discard();
  }

  private understand(message: FromServer) {
    switch (message.is) {
      case 'text':
        this.hearText(message);
        break;
      case 'changes':
        this.hearChanges(message.rev, message.changes);
        break;
      case 'people':
        this.people = message.people;
        break;
      case 'frozen':
        this.barrier.frozen = message.frozen;
        break;
      case 'denied':
        this.barrier.denied = true;
        this.seat.take();
        this.seal();
        break;
      case 'refused':
        this.hearRefusal(message.why);
        break;
    }
  }

  private push(now: number) {
    const { first } = this.unsent;
    const changes = this.unsent.message();
    if (changes.length) {
      this.seat.pushed(first + changes.length - 1, now);
      this.wire.send({ do: 'push', text: this.text, rev: this.rev, client: this.client, first, changes });
    }
  }

  private hearText(message: FromServer & { is: 'text' }) {
    if (!this.seat.asking) {
      return;
    }
    if (message.rev < this.rev && !this.seat.whole) {
      this.seat.lose(true);
      return;
    }
    this.seat.take();
    this.seat.whole = false;
    this.barrier.frozen = message.frozen;
    const doc = textOf(message.doc);
    if (!this.loaded) {
      this.rev = message.rev;
      this.base = doc;
      this.screen.load(doc);
      return;
    }
    while (this.unsent.first <= message.ack && this.unsent.sealed) {
      this.base = this.unsent.confirm().apply(this.base);
    }
    const news = difference(this.base, doc);
    this.rev = message.rev;
    this.base = doc;
    this.spread(news, '');
    this.keep();
  }

  private hearChanges(from: number, changes: Stored[]) {
    if (!this.loaded || this.seat.whole) {
      return;
    }
    if (from > this.rev) {
      if (!this.seat.asking) {
        this.seat.lose();
      }
      return;
    }
    const news = changes.slice(this.rev - from);
    news.forEach((each) => this.receive(each));
    this.seat.take();
    if (this.seat.arrived(this.unsent.first)) {
      this.barrier.passed();
    }
    if (news.length) {
      this.keep();
    }
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
      this.screen.apply(passed, by);
    }
  }

  private hearRefusal(why: Refusal) {
    if (!this.seat.pushing) {
      return;
    }
    this.barrier.refuse(why);
    this.seal();
    this.seat.lose(true);
  }

  private keep() {
    this.unsent.keep(this.rev, this.base);
  }
}
