/** What a browser keeps of a text until the server has it: the last known state and what was typed since. */
export interface Kept {
  text: number;
  client: string;
  rev: number;
  doc: string;
  /** number of the first change; the others follow without gaps */
  first: number;
  changes: unknown[];
}

/** The part of localStorage that is needed here. */
export interface Drawer {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Unconfirmed changes in this browser, apart for each text and client. */
export class Keeper {
  private readonly drawer: Drawer;

  constructor(drawer: Drawer) {
    this.drawer = drawer;
  }

  static key(text: number, client: string): string {
    return `koers-text:${text}:${client}`;
  }

  /** False when there was no room. */
  keep(kept: Kept): boolean {
    try {
      this.drawer.setItem(Keeper.key(kept.text, kept.client), JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  /** Drops what was kept, unless it holds changes beyond `last`. */
  forget(text: number, client: string, last: number) {
    const found = this.find(text, client);
    if (!found || found.first + found.changes.length - 1 <= last) {
      this.drawer.removeItem(Keeper.key(text, client));
    }
  }

  find(text: number, client: string): Kept | null {
    try {
      const found = JSON.parse(this.drawer.getItem(Keeper.key(text, client)) ?? 'null');
      return Keeper.sound(found) && found.text === text && found.client === client ? found : null;
    } catch {
      return null;
    }
  }

  /** The clients of which something was kept for this text. */
  clients(text: number): string[] {
    const start = Keeper.key(text, '');
    const keys = Array.from({ length: this.drawer.length }, (_, i) => this.drawer.key(i) ?? '');
    return keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  }

  private static sound(found: unknown): found is Kept {
    const kept = found as Kept | null;
    return (
      typeof kept?.doc === 'string' && Number.isInteger(kept.rev) && Number.isInteger(kept.first) && Array.isArray(kept.changes)
    );
  }
}
