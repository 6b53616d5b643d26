import type { Refusal } from './messages';

const MOST_BROKEN = 2;

/** What keeps a session from sending, however good the connection is. */
export class Barrier {
  /** nobody writes in this text any more, for now */
  frozen = false;
  /** somebody may no longer write here */
  denied = false;
  refused: Refusal | null = null;

  private broken = 0;

  get shut(): boolean {
    return this.frozen || this.denied || this.refused !== null;
  }

  /** Another connection may be answered otherwise. */
  away() {
    this.frozen = false;
    this.denied = false;
  }

  /** The server refused something; a broken change is tried again before it counts. */
  refuse(why: Refusal) {
    this.frozen ||= why === 'frozen';
    if (why === 'too-long' || (why === 'broken' && ++this.broken > MOST_BROKEN)) {
      this.refused = why;
    }
  }

  /** The server took something. */
  passed() {
    this.broken = 0;
    this.refused = null;
  }
}
