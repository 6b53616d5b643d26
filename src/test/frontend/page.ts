import { ChangeSet, Text } from '@codemirror/state';
import { Keeper, type Drawer } from '../../../frontend/text/kept';
import type { FromServer, ToServer } from '../../../frontend/text/messages';
import { Room } from '../../../frontend/text/room';
import { TextSession } from '../../../frontend/text/session';
import type { Authority } from './authority';
import type { Chance } from './chance';

export class MemoryDrawer implements Drawer {
  private readonly kept = new Map<string, string>();

  get length(): number {
    return this.kept.size;
  }
  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.kept.set(key, value);
  }
  removeItem(key: string) {
    this.kept.delete(key);
  }
}

let pages = 0;
const NOBODY = { load() {}, apply() {}, changed() {} };

/** A browser tab with one editor, on a line whose messages come when the test lets them. */
export class Page {
  doc = Text.empty;
  caret = 0;
  readonly drawer: Drawer;
  readonly session: TextSession;
  private readonly server: Authority;
  private readonly room: Room;
  private up: ToServer[] = [];
  private down: FromServer[] = [];
  private connected = false;

  constructor(server: Authority, drawer: Drawer) {
    this.server = server;
    this.drawer = drawer;
    const page = this;
    const wire = {
      get open() {
        return page.connected;
      },
      send(message: ToServer) {
        if (page.connected) {
          page.up.push(structuredClone(message));
        }
      },
    };
    const keeper = new Keeper(drawer);
    this.room = new Room(1, wire);
    for (const client of keeper.clients(1)) {
      const kept = keeper.find(1, client);
      if (kept) {
        this.room.rescue(TextSession.restored(kept, wire, keeper, NOBODY), 0);
      }
    }
    this.session = new TextSession(1, `c${++pages}`, wire, keeper, {
      load: (doc) => (this.doc = doc),
      apply: (changes) => {
        this.doc = changes.apply(this.doc);
        this.caret = changes.mapPos(this.caret);
      },
      changed() {},
    });
    this.room.edit(this.session, 0);
  }

  get stranded(): TextSession[] {
    return this.room.stranded;
  }

  discardStranded() {
    this.room.discardStranded();
  }

  connect(now: number) {
    this.connected = true;
    this.room.tick(now);
  }

  cut() {
    this.connected = false;
    this.up = [];
    this.down = [];
    this.server.gone(this.tell);
    this.room.lost();
  }

  /** The tab goes away; what was typed last is kept when there was time for it. */
  close(orderly: boolean) {
    if (orderly) {
      this.room.seal();
    }
    this.connected = false;
    this.server.gone(this.tell);
  }

  type(from: number, to: number, insert: string, now: number) {
    const changes = ChangeSet.of({ from, to, insert }, this.doc.length);
    this.doc = changes.apply(this.doc);
    this.caret = from + insert.length;
    this.session.typed(changes, now);
  }

  tick(now: number) {
    this.room.tick(now);
  }

  /** The oldest message on its way to the server arrives, now and then twice. */
  sendOne(chance?: Chance) {
    const message = this.up.shift();
    for (let i = chance?.oneIn(8) ? 2 : 1; message && i; i--) {
      this.server.hear(message, this.tell);
    }
  }

  /** A message arrives: the oldest, now and then later changes, or changes twice; never twice the answer to one question. */
  hearOne(now: number, chance?: Chance) {
    const later = chance?.oneIn(10) ? chance.below(this.down.length) : 0;
    const [message] = this.down.splice(this.down[later]?.is === 'changes' ? later : 0, 1);
    for (let i = message?.is === 'changes' && chance?.oneIn(8) ? 2 : 1; message && i; i--) {
      this.room.hear(message, now);
    }
  }

  /** Everything that is on its way arrives, until nothing comes any more. */
  settle(now: number) {
    while (this.up.length + this.down.length) {
      this.sendOne();
      this.hearOne(now);
    }
  }

  private readonly tell = (message: FromServer) => {
    this.down.push(structuredClone(message));
  };
}
