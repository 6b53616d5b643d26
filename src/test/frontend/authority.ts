import { ChangeSet, Text } from '@codemirror/state';
import type { FromServer, Stored, ToServer } from '../../../frontend/text/messages';
import { isFirst, meet } from '../../../frontend/text/rebase';

interface Numbered {
  n: number;
  s: ChangeSet;
}

type Tell = (message: FromServer) => void;

/** Places a pushed change after what came meanwhile: one revision at a time, or all of them as one change. */
export type Placing = 'each' | 'composed';

/** A server of one text in memory: what the real one promises, in as few lines as possible. */
export class Authority {
  doc: Text;
  readonly log: Stored[] = [];
  frozen = false;
  longest = 100_000;
  /** revisions before this one are not known one by one any more */
  compacted = 0;

  private readonly placing: Placing;
  private readonly lengths: number[];
  private readonly last = new Map<string, number>();
  private readonly seats = new Map<Tell, string>();
  private readonly listeners = new Set<Tell>();

  constructor(doc = '', placing: Placing = 'each') {
    this.doc = Text.of(doc.split('\n'));
    this.placing = placing;
    this.lengths = [this.doc.length];
  }

  get rev(): number {
    return this.log.length;
  }

  hear(message: ToServer, tell: Tell) {
    if (message.do === 'open') {
      this.open(message, tell);
    } else if (message.do === 'push') {
      this.push(message, tell);
    } else if (message.do === 'ping') {
      tell({ is: 'pong' });
    }
  }

  gone(tell: Tell) {
    this.listeners.delete(tell);
  }

  freeze(frozen: boolean) {
    this.frozen = frozen;
    this.listeners.forEach((each) => each({ is: 'frozen', text: 1, frozen }));
  }

  private open({ text, rev, client }: ToServer & { do: 'open' }, tell: Tell) {
    this.listeners.add(tell);
    this.seats.set(tell, client);
    if (rev >= this.compacted && rev <= this.rev) {
      tell({ is: 'changes', text, rev, changes: this.log.slice(rev) });
    } else {
      const ack = this.last.get(client) ?? 0;
      tell({ is: 'text', text, rev: this.rev, doc: this.doc.toString(), ack, frozen: this.frozen });
    }
  }

  private push({ text, rev, client, first, changes }: ToServer & { do: 'push' }, tell: Tell) {
    if (this.seats.get(tell) !== client || changes.length > 100) {
      tell({ is: 'refused', text, why: 'broken' });
      return;
    }
    if (this.frozen) {
      tell({ is: 'refused', text, why: 'frozen' });
      return;
    }
    let placed: Numbered[] = [];
    let doc = this.doc;
    try {
      placed = this.place(rev, client, first, changes.map((each) => ChangeSet.fromJSON(each)));
      doc = placed.reduce((after, each) => each.s.apply(after), doc);
    } catch {
      tell({ is: 'refused', text, why: 'broken' });
      return;
    }
    if (doc.length > this.longest) {
      tell({ is: 'refused', text, why: 'too-long' });
      return;
    }
    const before = this.rev;
    for (const { n, s } of placed) {
      this.doc = s.apply(this.doc);
      this.log.push({ c: client, n, s: s.toJSON() });
      this.lengths.push(this.doc.length);
      this.last.set(client, n);
    }
    if (placed.length) {
      const news: FromServer = { is: 'changes', text, rev: before, changes: this.log.slice(before) };
      this.listeners.forEach((each) => each(news));
    }
  }

  private place(rev: number, client: string, first: number, pushed: ChangeSet[]): Numbered[] {
    let changes = pushed.map((s, i) => ({ n: first + i, s }));
    let over: ChangeSet | null = null;
    const pass = (foreign: ChangeSet, by: string) => {
      const met = meet(foreign, changes.map((each) => each.s), isFirst(client, by));
      changes = changes.map(({ n }, i) => ({ n, s: met.local[i] }));
    };
    if (rev < this.compacted || rev > this.rev || !this.fits(rev, pushed)) {
      throw new Error('based on nothing that is known');
    }
    for (const { c, n, s } of this.log.slice(rev)) {
      const stored = ChangeSet.fromJSON(s);
      if (c === client && changes.length && n !== changes[0].n) {
        throw new Error('a number is missing');
      } else if (c === client && changes.length) {
        over = over && over.map(changes[0].s, true);
        changes = changes.slice(1);
      } else if (this.placing === 'each') {
        pass(stored, c);
      } else {
        over = over ? over.compose(stored) : stored;
      }
    }
    if (over) {
      pass(over, '');
    }
    if (changes.length && changes[0].n !== (this.last.get(client) ?? 0) + 1) {
      throw new Error('a number is missing');
    }
    return changes;
  }

  private fits(rev: number, pushed: ChangeSet[]): boolean {
    let length = this.lengths[rev];
    return pushed.every((each) => {
      const fits = each.length === length;
      length = each.newLength;
      return fits;
    });
  }
}
