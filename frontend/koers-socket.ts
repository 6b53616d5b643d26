import type { FromServer, ToServer, Wire } from './text/messages';

export interface Listener {
  opened(): void;
  lost(): void;
  heard(message: FromServer): void;
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5000;
const CALM_MS = 2500;
const PATIENCE_MS = 2500;
const TICK_MS = 500;
const LINGER_MS = 1000;

/**
 * The one WebSocket of this page. It is there while somebody listens, comes back by itself, and notices within about
 * five seconds that nobody answers any more.
 */
export class Line implements Wire {
  private readonly listeners = new Set<Listener>();
  private readonly connect: () => WebSocket;
  private socket: WebSocket | null = null;
  private failures = 0;
  private retry = 0;
  private watch = 0;
  private linger = 0;
  private heardAt = 0;
  private pingedAt = 0;

  constructor(connect: () => WebSocket) {
    this.connect = connect;
  }

  get open(): boolean {
    return this.socket?.readyState === 1;
  }

  send(message: ToServer) {
    if (this.open) {
      this.socket?.send(JSON.stringify(message));
    }
  }

  join(listener: Listener) {
    this.listeners.add(listener);
    window.clearTimeout(this.linger);
    if (this.listeners.size === 1) {
      window.addEventListener('online', this.check);
      window.addEventListener('offline', this.check);
      document.addEventListener('visibilitychange', this.check);
    }
    if (this.socket) {
      this.check();
    } else {
      this.dial();
    }
  }

  leave(listener: Listener) {
    this.listeners.delete(listener);
    if (!this.listeners.size) {
      this.linger = window.setTimeout(() => this.rest(), LINGER_MS);
    }
  }

  /** Something happened to the network or the page: is the other side still there? */
  private readonly check = () => {
    if (this.open) {
      this.ping();
    } else if (this.listeners.size && this.socket?.readyState !== 0 && !document.hidden) {
      this.failures = 0;
      this.dial();
    }
  };

  private rest() {
    window.removeEventListener('online', this.check);
    window.removeEventListener('offline', this.check);
    document.removeEventListener('visibilitychange', this.check);
    window.clearTimeout(this.retry);
    this.drop();
  }

  private dial() {
    window.clearTimeout(this.retry);
    this.drop();
    const socket = this.connect();
    this.socket = socket;
    this.heardAt = Date.now();
    this.pingedAt = 0;
    socket.onopen = () => {
      this.failures = 0;
      this.heardAt = Date.now();
      this.listeners.forEach((each) => each.opened());
    };
    socket.onmessage = (event) => {
      this.heardAt = Date.now();
      const message = JSON.parse(event.data) as FromServer;
      this.listeners.forEach((each) => each.heard(message));
    };
    socket.onclose = () => this.lost();
    this.watch = window.setInterval(() => this.look(), TICK_MS);
  }

  /** Timers may sleep for long in a hidden page: only a ping that was sent and not answered counts. */
  private look() {
    const now = Date.now();
    if (this.pingedAt > this.heardAt && now - this.pingedAt > PATIENCE_MS) {
      this.lost();
    } else if (!this.open && now - this.heardAt > LONGEST_WAIT_MS) {
      this.lost();
    } else if (this.open && this.pingedAt <= this.heardAt && now - this.heardAt > CALM_MS) {
      this.ping();
    }
  }

  private ping() {
    if (this.pingedAt <= this.heardAt) {
      this.pingedAt = Date.now();
    }
    this.send({ do: 'ping' });
  }

  private lost() {
    this.drop();
    this.listeners.forEach((each) => each.lost());
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures++);
    window.clearTimeout(this.retry);
    if (this.listeners.size) {
      this.retry = window.setTimeout(() => this.dial(), wait * (0.75 + Math.random() / 2));
    }
  }

  private drop() {
    window.clearInterval(this.watch);
    const socket = this.socket;
    this.socket = null;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
  }
}

function here(): WebSocket {
  const url = new URL('live/socket', document.baseURI);
  url.protocol = url.protocol.replace('http', 'ws');
  return new WebSocket(url);
}

/** Shared by everything on this page. */
export const line = new Line(here);
