import type { Status, Words } from './words';

/** Below the editor: where the text stands, and what could not be sent, to copy or to throw away. */
export class KeptPanel {
  readonly element = document.createElement('div');
  private readonly status = document.createElement('span');
  private readonly copy = document.createElement('button');
  private readonly discard = document.createElement('button');
  private readonly left = document.createElement('p');
  private readonly text = document.createElement('pre');
  private copied = '';

  constructor(unsaved: () => string, discard: () => void) {
    this.element.className = 'koers-text-foot';
    this.status.className = 'koers-text-status';
    this.status.setAttribute('role', 'status');
    this.status.setAttribute('aria-live', 'polite');
    this.copy.type = this.discard.type = 'button';
    this.copy.onclick = async () => {
      await copyText(unsaved(), this.element);
      this.copy.textContent = this.copied;
    };
    this.discard.onclick = discard;
    this.text.tabIndex = 0;
    this.element.append(this.status, this.copy, this.discard, this.left, this.text);
  }

  show(status: Status, words: Partial<Words>, stuck: boolean, left: string) {
    this.copied = words.copied ?? '';
    if (this.status.textContent !== status.text) {
      this.status.textContent = status.text;
    }
    this.status.dataset.tone = status.tone;
    if (this.copy.hidden !== !stuck || !this.copy.textContent) {
      this.copy.textContent = words.copy ?? '';
    }
    this.discard.textContent = words.discard ?? '';
    this.left.textContent = words.left ?? '';
    this.text.textContent = left;
    this.copy.hidden = this.discard.hidden = !stuck;
    this.left.hidden = this.text.hidden = !left;
  }
}

/** The clipboard of the browser is there with https only; without it, what is selected can be copied. */
export async function copyText(text: string, near: HTMLElement) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = near.appendChild(document.createElement('textarea'));
  area.value = text;
  area.select();
  document.execCommand('copy');
  area.remove();
}
