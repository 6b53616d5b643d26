import { line, type Listener } from '../koers-socket';
import { Keeper } from './kept';
import type { FromServer } from './messages';
import { whenAlone, newClient } from './owner';
import { Room } from './room';
import type { Screen } from './screen';
import { TextSession } from './session';

const TICK_MS = 250;
const UNSEEN: Screen = { load() {}, apply() {}, changed() {} };

/** The rooms of this page, on its one line. */
class Rooms implements Listener {
  private readonly rooms = new Map<number, Room>();
  private readonly keeper = new Keeper(localStorage);
  private timer = 0;

  enter(text: number, screen: Screen): TextSession {
    const session = new TextSession(text, newClient(), line, this.keeper, screen);
    const room = this.room(text);
    const watch = { ...UNSEEN, changed: () => screen.changed() };
    this.keeper.clients(text).forEach((client) => whenAlone(client, () => this.rescue(text, client, watch)));
    room.edit(session, Date.now());
    return session;
  }

  leave(session: TextSession) {
    session.show(UNSEEN);
    this.rooms.get(session.text)?.leave(session, Date.now());
    this.tidy();
  }

  /** What earlier pages left behind and cannot be sent now. */
  stranded(text: number): TextSession[] {
    return this.rooms.get(text)?.stranded ?? [];
  }

  discardStranded(text: number) {
    this.rooms.get(text)?.discardStranded();
    this.tidy();
  }

  opened() {
    this.rooms.forEach((each) => each.tick(Date.now()));
  }

  lost() {
    this.rooms.forEach((each) => each.lost());
  }

  heard(message: FromServer) {
    if ('text' in message) {
      this.rooms.get(message.text)?.hear(message, Date.now());
      this.tidy();
    }
  }

  private rescue(text: number, client: string, screen: Screen) {
    const kept = this.keeper.find(text, client);
    const room = this.rooms.get(text);
    if (kept && room && !room.has(client)) {
      room.rescue(TextSession.restored(kept, line, this.keeper, screen), Date.now());
    }
  }

  private room(text: number): Room {
    const room = this.rooms.get(text) ?? new Room(text, line);
    if (!this.rooms.size) {
      line.join(this);
      this.timer = window.setInterval(this.tick, TICK_MS);
      window.addEventListener('pagehide', this.seal);
      document.addEventListener('visibilitychange', this.seal);
    }
    this.rooms.set(text, room);
    return room;
  }

  private tidy() {
    for (const [text, room] of this.rooms) {
      if (room.empty) {
        this.rooms.delete(text);
        line.send({ do: 'close', text });
      }
    }
    if (!this.rooms.size && this.timer) {
      line.leave(this);
      window.clearInterval(this.timer);
      this.timer = 0;
      window.removeEventListener('pagehide', this.seal);
      document.removeEventListener('visibilitychange', this.seal);
    }
  }

  private readonly tick = () => {
    this.rooms.forEach((each) => each.tick(Date.now()));
    this.tidy();
  };

  private readonly seal = () => this.rooms.forEach((each) => each.seal());
}

export const rooms = new Rooms();
