import { takeEarly } from './early';
import { Cursor } from './value/cursor';
import { Drafts } from './value/drafts';
import { Editing } from './value/editing';
import { inputFor, type Input } from './value/input';
import { wishOf, type Wish } from './value/keys';
import { Shown } from './value/shown';

interface Server {
  save(seen: string, wanted: string): void;
  focused(there: boolean): void;
  history(): void;
}

const drafts = new Drafts(sessionStorage);

/** What was typed into something that is gone is decided. */
document.addEventListener('koers-decided', (event) => drafts.forget((event as CustomEvent<string>).detail));

/**
 * A value that is edited where it stands: shown as text until somebody clicks it or presses Enter or F2; then Enter saves,
 * Escape takes back what was typed, Tab saves and goes to the next one. What was typed stays until the server has answered,
 * so that nothing is lost when the connection is, when the page has to be loaded anew, or when somebody else moves or removes
 * the item meanwhile.
 */
class KoersValue extends HTMLElement {
  declare $server?: Server;
  private readonly shown = new Shown(this, () => this.open());
  private readonly cursor = new Cursor(this);
  private kept = '';
  private editing?: Editing;
  private page: Element | null = null;
  /** how often it was taken off the page */
  private departures = 0;

  constructor() {
    super();
    this.addEventListener('keydown', this.onKey);
  }

  connectedCallback() {
    takeEarly(this, 'text', 'value', 'fixed', 'label', 'hint');
    if (!this.shown.button.isConnected) {
      this.prepend(this.shown.button);
    }
    this.shown.render();
    this.page = this.closest('[data-plan]');
    this.cursor.giveBack();
    window.setTimeout(() => this.goOn());
  }

  /** Taken off the page: to be put elsewhere at once, or for good. */
  disconnectedCallback() {
    this.departures++;
    window.setTimeout(() => this.leave());
  }

  /** The item went while somebody typed: what was typed goes to the page, which lives on, as long as nobody else has it. */
  private leave() {
    const { editing } = this;
    if (this.isConnected || !editing || this.adding || !this.page?.isConnected) {
      return;
    }
    const again = this.page.querySelector(`koers-value[data-name="${CSS.escape(this.name)}"]`);
    if (again || editing.untouched) {
      return;
    }
    editing.keep(false);
    const detail = { name: this.name, seen: editing.seen, typed: editing.typed };
    this.page.dispatchEvent(new CustomEvent('koers-left', { detail }));
  }

  /** Goes on with what was typed before the page was loaded anew. What was sent is sent again: the server takes it once. */
  private goOn() {
    const draft = drafts.find(this.name);
    if (!draft || this.editing || !this.isConnected) {
      return;
    }
    this.resume(draft.typed, draft.seen);
    if (draft.sent && !this.adding) {
      this.commit();
    }
  }

  /** The same for this value of this item on every page; for nothing else. */
  private get name(): string {
    return this.dataset.name ?? '';
  }

  /** Whether what is typed becomes something new, and one more can be typed at once. */
  private get adding(): boolean {
    return this.hasAttribute('adding');
  }

  set text(text: string) {
    this.shown.text = text;
  }

  /** As the server keeps it, or as it is typed in one's own language. */
  set value(value: string) {
    this.kept = value;
    if (this.editing?.sending && this.editing.typed === value) {
      this.close(false);
    }
  }

  set fixed(fixed: boolean) {
    this.toggleAttribute('fixed', fixed);
    this.shown.button.disabled = fixed;
  }

  set label(label: string) {
    this.shown.label = label;
  }

  /** What stands there while nothing does. */
  set hint(hint: string) {
    this.shown.hint = hint;
  }

  /** The server's answer to what was sent: empty when it stands. */
  settled(problem: string) {
    if (this.editing) {
      this.editing.sending = false;
    }
    this.classList.remove('sending');
    this.shown.calm();
    if (problem) {
      this.complain(problem);
    } else if (this.adding && this.editing?.input === document.activeElement) {
      this.empty();
    } else {
      this.close(false);
    }
  }

  private complain(problem: string) {
    this.shown.complain(problem);
    this.open();
    this.editing?.keep(false);
    this.editing?.input.focus();
  }

  /** Somebody else changed it. */
  flash(name: string, hue: number) {
    this.shown.flash(name, hue);
  }

  /** Opens it with a text, to go on with what was typed before. */
  resume(text: string, seen = this.kept) {
    this.open();
    this.editing?.resume(text, seen);
  }

  open() {
    if (this.shown.button.disabled || this.editing) {
      return;
    }
    const input = inputFor(this, this.kept);
    this.editing = new Editing(input, this.kept, this.name, drafts);
    this.classList.add('editing');
    this.shown.button.hidden = true;
    this.insertBefore(input, this.shown.button.nextSibling);
    input.focus();
    if (!(input instanceof HTMLSelectElement) && input.type !== 'date') {
      input.select();
    }
    input.addEventListener('blur', () => this.leaveInput(input));
    if (input instanceof HTMLSelectElement) {
      input.addEventListener('change', () => this.commit());
    }
    this.$server?.focused(true);
  }

  /** Whoever goes elsewhere saves; who lost the cursor because the item was taken up did not go. */
  private leaveInput(input: Input) {
    const departures = this.departures;
    window.setTimeout(() => {
      if (this.editing?.input === input && departures === this.departures) {
        this.commit();
      }
    });
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const wish = wishOf(event, this.editing !== undefined);
    if (wish && this.fulfil(wish)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** False when there is nowhere to go. */
  private fulfil(wish: Wish): boolean {
    switch (wish) {
      case 'up':
      case 'down':
        this.dispatchEvent(new CustomEvent('koers-move', { detail: { up: wish === 'up' }, bubbles: true, composed: true }));
        return true;
      case 'save-and-add':
        this.commit();
        this.closest('[data-section]')?.querySelector<KoersValue>('koers-value[adding]')?.open();
        return true;
      case 'open':
        this.open();
        return true;
      case 'save':
        this.commit();
        return true;
      case 'cancel':
        this.close(true);
        return true;
      case 'forth':
      case 'back':
        return this.goTo(this.beside(wish === 'back' ? -1 : 1));
      case 'history':
        this.$server?.history();
        return true;
    }
  }

  private goTo(next: KoersValue | undefined): boolean {
    if (next) {
      this.commit();
      next.open();
    }
    return next !== undefined;
  }

  private beside(step: number): KoersValue | undefined {
    const all = Array.from(document.querySelectorAll<KoersValue>('koers-value:not([fixed])')).filter(
      (each) => each.checkVisibility(),
    );
    return all[all.indexOf(this) + step];
  }

  private commit() {
    const { editing } = this;
    if (!editing || editing.sending) {
      return;
    }
    if (editing.untouched || (this.adding && !editing.typed.trim())) {
      this.close(false);
      return;
    }
    editing.sending = true;
    this.classList.add('sending');
    editing.keep(true);
    this.$server?.focused(false);
    this.$server?.save(editing.seen, editing.typed);
  }

  /** Ready for the next one. */
  private empty() {
    if (this.editing) {
      this.editing.input.value = '';
      this.editing.input.focus();
      this.editing.forget();
    }
  }

  private close(keepFocus: boolean) {
    const { editing } = this;
    if (!editing) {
      return;
    }
    const had = keepFocus || editing.input === document.activeElement;
    this.editing = undefined;
    editing.forget();
    this.classList.remove('editing', 'sending');
    this.shown.calm();
    this.shown.button.hidden = false;
    editing.input.remove();
    this.$server?.focused(false);
    this.shown.render();
    if (had) {
      this.shown.button.focus();
    }
  }
}

customElements.define('koers-value', KoersValue);
