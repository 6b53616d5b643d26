import type { ChangeSet, Text } from '@codemirror/state';
import { Barrier } from './barrier';
import { Copy } from './copy';
import type { Keeper, Kept } from './kept';
import type { FromServer, Person, Refusal, Stored, Wire } from './messages';
import { textOf } from './rebase';
import type { Screen } from './screen';
import { Seat } from './seat';
import type { Caret } from './trail';

/** While nothing can be sent, what is typed within this time becomes one change. */
const GATHER_MS = 500;
export const MOST_CHARACTERS = 100_000;

/**
 * One editor of one text and the server: keeps the copy up to date and sends what is typed until the server has it,
 * each change once.
 *
 * A change that has its number never gets other content: whoever finds it in the browser may send it again, and the
 * server takes each number of a client once. What is typed while nothing can be sent is gathered without a number.
 */
export class TextSession {
  readonly text: number;
  readonly client: string;
  people: Person[] = [];
  readonly seat = new Seat();
  readonly barrier = new Barrier();

  private readonly wire: Wire;
  private screen: Screen;
  private readonly copy: Copy;

  constructor(text: number, client: string, wire: Wire, keeper: Keeper, screen: Screen) {
    this.text = text;
    this.client = client;
    this.wire = wire;
    this.screen = screen;
    this.copy = new Copy(text, client, keeper, (changes, by) => this.screen.apply(changes, by));
  }

  /** Goes on with what an earlier page left behind; fails when that is not sound. */
  static restored(kept: Kept, wire: Wire, keeper: Keeper, screen: Screen): TextSession {
    const session = new TextSession(kept.text, kept.client, wire, keeper, screen);
    session.copy.restore(kept);
    return session;
  }

  /** The last revision that is known here. */
  get rev(): number {
    return this.copy.rev;
  }

  get loaded(): boolean {
    return this.copy.loaded;
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
    return this.copy.unsent.count;
  }

  /** False when the browser has no room to keep what was typed. */
  get kept(): boolean {
    return this.copy.unsent.kept;
  }

  /** Whether what waits cannot be sent, however good the connection is. */
  get stuck(): boolean {
    return this.barrier.shut;
  }

  /** The text as it is seen here. */
  get doc(): Text {
    return this.copy.doc;
  }

  /** Where the others are in it. */
  get carets(): Caret[] {
    return this.copy.carets(this.people.filter((each) => each.k !== this.client));
  }

  /** Tells the others where somebody is here. */
  point(anchor: number, head: number) {
    if (this.seat.here && !this.barrier.denied) {
      const back = this.copy.ahead.invertedDesc;
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
    this.copy.unsent.add(changes, now);
    if (this.barrier.refused === 'too-long' && this.doc.length <= MOST_CHARACTERS) {
      this.barrier.refused = null;
      this.copy.squash();
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
    } else if (now - this.copy.unsent.since >= GATHER_MS) {
      this.seal();
    }
  }

  /** Gives what was typed its number and keeps it in the browser. */
  seal() {
    this.copy.seal();
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
    this.copy.unsent.discard();
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
    const { first } = this.copy.unsent;
    const changes = this.copy.unsent.message();
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
    if (this.loaded) {
      this.copy.replace(message.rev, doc, message.ack);
    } else {
      this.copy.load(message.rev, doc);
      this.screen.load(doc);
    }
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
    this.copy.follow(from, changes);
    this.seat.take();
    if (this.seat.arrived(this.copy.unsent.first)) {
      this.barrier.passed();
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
}
