/** Where the cursor is within an element, to give it back when the element was put elsewhere on the page. */
export class Cursor {
  /** what has it, or had it a moment ago */
  private owner?: HTMLElement;

  constructor(host: HTMLElement) {
    host.addEventListener('focusin', (event) => {
      this.owner = event.target as HTMLElement;
    });
    host.addEventListener('focusout', () => window.setTimeout(() => this.passive()));
  }

  giveBack() {
    if (this.owner && document.activeElement !== this.owner) {
      this.owner.focus();
    }
  }

  private passive() {
    if (this.owner !== document.activeElement) {
      this.owner = undefined;
    }
  }
}
