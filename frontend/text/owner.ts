const LENGTH = 12;
const PAGE = Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (each) => (each % 36).toString(36)).join('');
const held = new Set<string>();
let made = 0;

/** Names an editor of this page; the page can be read from it. */
export function newClient(): string {
  return PAGE + (made++).toString(36);
}

/**
 * Does it once no other page of this browser owns or rescues what the client left: now, or when that page is gone.
 * Where the browser has no locks (no https) it is done at once; two pages then send the same, and the server takes it once.
 */
export function whenAlone(client: string, rescue: () => void) {
  if (client.startsWith(PAGE)) {
    return;
  }
  if (!navigator.locks || held.has(client)) {
    rescue();
    return;
  }
  const page = client.slice(0, LENGTH);
  void lock(page, 'shared', () =>
    lock(client, 'exclusive', () => {
      held.add(client);
      rescue();
      return new Promise(() => {});
    }),
  );
}

function lock(name: string, mode: LockMode, then: () => Promise<unknown>): Promise<unknown> {
  return navigator.locks.request(`koers-text:${name}`, { mode }, then);
}

void navigator.locks?.request(`koers-text:${PAGE}`, () => new Promise(() => {}));
