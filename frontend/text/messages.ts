/** What travels over the socket, as JSON text frames. Positions count UTF-16 code units. */

/** One stored change: client, number by that client, CodeMirror ChangeSet. One of these is one revision. */
export interface Stored {
  c: string;
  n: number;
  s: unknown;
}

/** Somebody at the text as client `k`, oneself among them; where the cursor is in revision `rev`, once that was told. */
export interface Person {
  k: string;
  name: string;
  hue: number;
  anchor?: number;
  head?: number;
  rev?: number;
}

export type Refusal = 'too-long' | 'frozen' | 'broken' | 'gap' | 'old';

/** `ack` is the last stored number of the client that asked. */
export type FromServer =
  | { is: 'text'; text: number; rev: number; doc: string; ack: number; frozen: boolean }
  | { is: 'changes'; text: number; rev: number; changes: Stored[] }
  | { is: 'people'; text: number; people: Person[] }
  | { is: 'frozen'; text: number; frozen: boolean }
  | { is: 'denied'; text: number }
  | { is: 'refused'; text: number; why: Refusal }
  | { is: 'pong' };

export type ToServer =
  | { do: 'open'; text: number; rev: number; client: string }
  | { do: 'push'; text: number; rev: number; client: string; first: number; changes: unknown[] }
  | { do: 'caret'; text: number; rev: number; anchor: number; head: number }
  | { do: 'close'; text: number }
  | { do: 'here'; token: string }
  | { do: 'ping' };

/** What carries messages to the server; a message given while it is not open is lost. */
export interface Wire {
  readonly open: boolean;
  send(message: ToServer): void;
}
