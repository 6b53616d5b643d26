import { line, type Listener } from './koers-socket';

/** Tells the server every few seconds that somebody still looks at this page. */
class KoersHere extends HTMLElement implements Listener {
  private static readonly PULSE_MS = 8000;

  private timer = 0;

  connectedCallback() {
    this.timer = window.setInterval(() => this.opened(), KoersHere.PULSE_MS);
    line.join(this);
    this.opened();
  }

  disconnectedCallback() {
    window.clearInterval(this.timer);
    line.leave(this);
  }

  opened() {
    const token = this.getAttribute('token');
    if (token) {
      line.send({ do: 'here', token });
    }
  }

  lost() {}

  heard() {}
}

customElements.define('koers-here', KoersHere);
