/**
 * Counts on from the seconds that the server knows: "6:12 / 10". Amber from four fifths on, red when it is over; the
 * word says so too.
 */
class KoersTimer extends HTMLElement {
  static observedAttributes = ['spent', 'minutes', 'running', 'over'];
  private since = performance.now();
  private tick = 0;

  connectedCallback() {
    this.tick = window.setInterval(() => this.show(), 1000);
    this.show();
  }

  disconnectedCallback() {
    window.clearInterval(this.tick);
  }

  attributeChangedCallback() {
    this.since = performance.now();
    this.show();
  }

  private show() {
    const minutes = Number(this.getAttribute('minutes') ?? 0);
    const running = this.hasAttribute('running');
    const more = running ? Math.floor((performance.now() - this.since) / 1000) : 0;
    const spent = Number(this.getAttribute('spent') ?? 0) + more;
    const pace = spent > minutes * 60 ? 'RED' : spent * 100 >= minutes * 60 * 80 ? 'AMBER' : 'IN_TIME';
    const clock = `${Math.floor(spent / 60)}:${String(spent % 60).padStart(2, '0')}`;
    const over = pace === 'RED' ? ` ${this.getAttribute('over') ?? ''}` : '';
    const text = `${clock} / ${minutes}${over}`;
    if (this.textContent !== text) {
      this.textContent = text;
    }
    if (this.getAttribute('data-pace') !== pace) {
      this.setAttribute('data-pace', pace);
    }
  }
}

if (!customElements.get('koers-timer')) {
  customElements.define('koers-timer', KoersTimer);
}
