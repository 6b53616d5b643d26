import { Keeper } from './text/kept';
import { copyText } from './text/kept-panel';
import { typedIn } from './text/left';
import { rooms } from './text/rooms';

interface Words {
  title: string;
  why: string;
  copy: string;
  copied: string;
  discard: string;
}

/**
 * What somebody typed in this browser in texts that were closed before it got in: to copy, to throw away, or to leave until
 * the texts are opened again. Attributes: texts (their ids, with commas) and words (JSON).
 */
class KoersLeft extends HTMLElement {
  private static readonly LOOK_MS = 1000;

  private readonly keeper = new Keeper(localStorage);
  private readonly text = document.createElement('pre');
  private timer = 0;

  connectedCallback() {
    const words: Words = JSON.parse(this.getAttribute('words') ?? '{}');
    const title = document.createElement('h2');
    title.textContent = words.title;
    const why = document.createElement('p');
    why.textContent = words.why;
    this.text.tabIndex = 0;
    const copy = button(words.copy, async () => {
      await copyText(this.text.textContent ?? '', this);
      copy.textContent = words.copied;
    });
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', words.title);
    this.replaceChildren(title, why, this.text, copy, button(words.discard, () => this.discard()));
    this.look();
    this.timer = window.setInterval(() => this.look(), KoersLeft.LOOK_MS);
  }

  disconnectedCallback() {
    window.clearInterval(this.timer);
  }

  private get texts(): number[] {
    return (this.getAttribute('texts') ?? '').split(',').filter(Boolean).map(Number);
  }

  private look() {
    const left = this.texts.flatMap((text) => this.keeper.clients(text).map((client) => this.keeper.find(text, client)));
    const typed = left.map((kept) => (kept ? typedIn(kept) : '')).filter(Boolean).join('\n\n');
    if (this.text.textContent !== typed) {
      this.text.textContent = typed;
    }
    this.hidden = !typed;
  }

  private discard() {
    for (const text of this.texts) {
      rooms.discardStranded(text);
      this.keeper.clients(text).forEach((client) => this.keeper.forget(text, client, Infinity));
    }
    this.look();
  }
}

function button(label: string, work: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.onclick = work;
  return made;
}

customElements.define('koers-left', KoersLeft);
