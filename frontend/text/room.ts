import type { FromServer, Wire } from './messages';
import type { TextSession } from './session';

/** Answers to whoever asks; a rescue of what somebody else left on this device is denied, which is no news for others. */
const ASKED = new Set(['text', 'denied']);

/**
 * The sessions of one page on one text: editors, and rescues that send what an earlier page left behind.
 *
 * They share one connection, on which one of them at a time has the seat: the server takes changes of the client that
 * opened last, and its answers do not say whom they are for. Rescues are done before an editor opens.
 */
export class Room {
  readonly text: number;
  private readonly wire: Wire;
  private readonly editors: TextSession[] = [];
  private readonly rescues: TextSession[] = [];

  constructor(text: number, wire: Wire) {
    this.text = text;
    this.wire = wire;
  }

  get empty(): boolean {
    return !this.editors.length && !this.rescues.length;
  }

  /** What earlier pages left behind and cannot be sent now. */
  get stranded(): TextSession[] {
    return this.rescues.filter((each) => each.stuck);
  }

  has(client: string): boolean {
    return this.all().some((each) => each.client === client);
  }

  edit(session: TextSession, now: number) {
    this.editors.push(session);
    this.turn(now);
  }

  rescue(session: TextSession, now: number) {
    this.rescues.push(session);
    this.turn(now);
  }

  /** What the session has not sent yet is sent as a rescue. */
  leave(session: TextSession, now: number) {
    remove(this.editors, session);
    session.seal();
    if (session.waiting) {
      this.rescues.push(session);
    }
    this.turn(now);
  }

  /** Throws away what cannot be sent. */
  discardStranded() {
    for (const each of this.stranded) {
      each.discard();
      remove(this.rescues, each);
    }
  }

  lost() {
    this.all().forEach((each) => each.away());
  }

  hear(message: FromServer, now: number) {
    const asking = this.all().find((each) => each.seat.asking);
    const whose = asking && ASKED.has(message.is) ? [asking] : message.is === 'text' ? [] : this.all();
    whose.forEach((each) => each.hear(message, now));
    this.turn(now);
  }

  tick(now: number) {
    this.all().forEach((each) => each.tick(now));
    this.turn(now);
  }

  seal() {
    this.all().forEach((each) => each.seal());
  }

  private turn(now: number) {
    this.rescues.filter((each) => !each.waiting).forEach((each) => remove(this.rescues, each));
    if (!this.wire.open || this.all().some((each) => each.engaged)) {
      return;
    }
    const busy = this.rescues.filter((each) => !each.stuck);
    const next = (busy.length ? busy : this.editors).find((each) => each.needsToOpen);
    if (next) {
      this.all().forEach((each) => each.unseat());
      next.open(now);
    }
  }

  private all(): TextSession[] {
    return [...this.rescues, ...this.editors];
  }
}

function remove(sessions: TextSession[], session: TextSession) {
  const at = sessions.indexOf(session);
  if (at >= 0) {
    sessions.splice(at, 1);
  }
}
