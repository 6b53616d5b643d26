/**
 * Notices when the connection to Koers was away and is back, and tells the server, which reads everything again.
 *
 * Push alone is not enough: after a lost network the browser may hear nothing until the next click, and a beamer or a
 * television never clicks. The pulse carries no cookie, so it does not keep a session alive.
 */
interface Atmosphere {
  addCallback(listener: PushListener): void;
  removeCallback(listener: PushListener): void;
}

type PushListener = (response: { state: string; transport: string }) => void;

class KoersLink extends HTMLElement {
  private static readonly CALM_MS = 5000;
  private static readonly HURRY_MS = 400;
  private static readonly PATIENCE_MS = 2500;

  declare $server?: { resumed(): void };
  private timer = 0;
  private away = false;
  private hiddenSince = 0;

  connectedCallback() {
    window.addEventListener('online', this.check);
    window.addEventListener('offline', this.lost);
    document.addEventListener('visibilitychange', this.seen);
    this.schedule();
  }

  disconnectedCallback() {
    window.clearTimeout(this.timer);
    window.removeEventListener('online', this.check);
    window.removeEventListener('offline', this.lost);
    document.removeEventListener('visibilitychange', this.seen);
    KoersLink.push()?.removeCallback(this.told);
  }

  private readonly lost = () => {
    this.away = true;
    this.schedule();
  };

  /** What the server had sent into a socket that then closed is lost, however short the loss was. */
  private readonly told: PushListener = ({ state, transport }) => {
    if (state === 'closed' && transport === 'websocket') {
      this.lost();
    }
  };

  private readonly seen = () => {
    if (document.hidden) {
      this.hiddenSince = Date.now();
    } else if (Date.now() - this.hiddenSince > KoersLink.CALM_MS) {
      this.away = true;
      this.check();
    }
  };

  /** The next pulse does not wait for this one: while the network is away, a pulse may hang until its patience ends. */
  private readonly check = async () => {
    this.schedule();
    const reached = await this.pulse();
    if (!reached && !this.away) {
      this.away = true;
      this.schedule();
    } else if (reached && this.away) {
      this.away = false;
      this.$server?.resumed();
    }
  };

  private static push(): Atmosphere | undefined {
    return (window as { vaadinPush?: { atmosphere?: Atmosphere } }).vaadinPush?.atmosphere;
  }

  private schedule() {
    window.clearTimeout(this.timer);
    if (!this.isConnected) {
      return;
    }
    // push is loaded after this element; who listens already is not added twice
    KoersLink.push()?.addCallback(this.told);
    this.timer = window.setTimeout(this.check, this.away ? KoersLink.HURRY_MS : KoersLink.CALM_MS);
  }

  private async pulse(): Promise<boolean> {
    try {
      const answer = await fetch('pulse', {
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(KoersLink.PATIENCE_MS),
      });
      return answer.ok;
    } catch {
      return false;
    }
  }
}

customElements.define('koers-link', KoersLink);
