/** Shows its children one at a time and turns them by itself; with one child it shows that one. */
class KoersPages extends HTMLElement {
  private static readonly TURN_MS = 12000;

  private timer = 0;
  private current = 0;
  private readonly observer = new MutationObserver(() => this.show());

  connectedCallback() {
    this.observer.observe(this, { childList: true });
    this.timer = window.setInterval(() => {
      this.current += 1;
      this.show();
    }, KoersPages.TURN_MS);
    this.show();
  }

  disconnectedCallback() {
    this.observer.disconnect();
    window.clearInterval(this.timer);
  }

  private show() {
    const pages = Array.from(this.children) as HTMLElement[];
    pages.forEach((page, number) => {
      page.hidden = number !== this.current % pages.length;
    });
    this.dataset.page = pages.length > 1 ? `${(this.current % pages.length) + 1} / ${pages.length}` : '';
  }
}

customElements.define('koers-pages', KoersPages);
