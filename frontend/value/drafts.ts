/** What was typed into a value and has no answer yet. */
export interface Draft {
  /** what stood there when somebody began to type */
  seen: string;
  typed: string;
  /** whether it was sent already, and only the answer is missing */
  sent: boolean;
}

/** Drafts of this tab, by the name of the value: they survive that the page is loaded anew, as it is after a restart of Koers. */
export class Drafts {
  private readonly drawer: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

  constructor(drawer: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.drawer = drawer;
  }

  keep(name: string, draft: Draft) {
    try {
      this.drawer.setItem(key(name), JSON.stringify(draft));
    } catch {
      // no room: then it is only on the screen
    }
  }

  forget(name: string) {
    this.drawer.removeItem(key(name));
  }

  find(name: string): Draft | null {
    try {
      const found = JSON.parse(this.drawer.getItem(key(name)) ?? 'null') as Draft | null;
      return typeof found?.seen === 'string' && typeof found.typed === 'string' ? found : null;
    } catch {
      return null;
    }
  }
}

function key(name: string): string {
  return `koers-value:${name}`;
}
