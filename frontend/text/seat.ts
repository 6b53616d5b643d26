const PATIENCE_MS = 6000;

/**
 * Where a session stands with the server. On one connection one session of a text has the seat: the server takes
 * changes of the client that opened last.
 */
export class Seat {
  /** Whether the revisions that are known here are to be trusted no more. */
  whole = false;

  private state: 'away' | 'asking' | 'here' = 'away';
  private answered = false;
  private askedAt = 0;
  /** number of the last change on its way, 0 for none */
  private sent = 0;
  private sentAt = 0;

  /** Whether what is sent now is taken as of this session. */
  get here(): boolean {
    return this.state === 'here';
  }

  /** Whether the answer to an open is awaited. */
  get asking(): boolean {
    return this.state === 'asking';
  }

  get away(): boolean {
    return this.state === 'away';
  }

  /** Whether the server has told all on this connection, and goes on telling. */
  get live(): boolean {
    return this.answered;
  }

  /** Whether changes are on their way. */
  get pushing(): boolean {
    return this.sent > 0;
  }

  ask(now: number) {
    this.state = 'asking';
    this.askedAt = now;
  }

  take() {
    if (this.asking) {
      this.state = 'here';
      this.answered = true;
    }
  }

  /** Another session has opened the text. */
  give() {
    this.state = 'away';
    this.sent = 0;
  }

  /** Everything has to be asked again. */
  lose(whole = this.whole) {
    this.give();
    this.answered = false;
    this.whole = whole;
  }

  pushed(last: number, now: number) {
    this.sent = last;
    this.sentAt = now;
  }

  /** True when all that was on its way is confirmed: all numbers before `first`. */
  arrived(first: number): boolean {
    const arrived = this.pushing && this.sent < first;
    this.sent = arrived ? 0 : this.sent;
    return arrived;
  }

  /** Whether an answer stays away. */
  isOverdue(now: number): boolean {
    return (this.pushing && now - this.sentAt > PATIENCE_MS) || (this.asking && now - this.askedAt > PATIENCE_MS);
  }
}
