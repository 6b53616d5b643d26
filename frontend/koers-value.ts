import { Drafts } from './value/drafts';
import { inputOf, type Choice, type Input } from './value/input';

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
  private static readonly FLASH_MS = 2400;

  declare $server?: Server;
  private shownText = '';
  private kept = '';
  private seen = '';
  private input?: Input;
  private sending = false;
  private page: Element | null = null;
  /** how often it was taken off the page */
  private departures = 0;
  /** what has the cursor, or had it a moment ago */
  private active?: HTMLElement;
  private readonly display = document.createElement('button');

  constructor() {
    super();
    this.display.type = 'button';
    this.display.className = 'value-shown';
    this.display.addEventListener('click', () => this.open());
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', (event) => {
      this.active = event.target as HTMLElement;
    });
    this.addEventListener('focusout', () => window.setTimeout(() => this.passive()));
  }

  connectedCallback() {
    for (const name of ['text', 'value', 'fixed', 'label', 'hint']) {
      this.upgrade(name);
    }
    if (!this.display.isConnected) {
      this.prepend(this.display);
    }
    this.render();
    this.page = this.closest('[data-plan]');
    if (this.active && document.activeElement !== this.active) {
      this.active.focus();
    }
    window.setTimeout(() => this.goOn());
  }

  /** Taken off the page: to be put elsewhere at once, or for good. */
  disconnectedCallback() {
    this.departures++;
    window.setTimeout(() => this.leave());
  }

  private passive() {
    if (this.active !== document.activeElement) {
      this.active = undefined;
    }
  }

  /** The item went while somebody typed: what was typed goes to the page, which lives on, as long as nobody else has it. */
  private leave() {
    const input = this.input;
    if (this.isConnected || !input || this.hasAttribute('adding') || !this.page?.isConnected) {
      return;
    }
    const again = this.page.querySelector(`koers-value[data-name="${CSS.escape(this.name)}"]`);
    if (again || input.value === this.seen) {
      return;
    }
    this.draft(false);
    const detail = { name: this.name, seen: this.seen, typed: input.value };
    this.page.dispatchEvent(new CustomEvent('koers-left', { detail }));
  }

  /** Goes on with what was typed before the page was loaded anew. What was sent is sent again: the server takes it once. */
  private goOn() {
    const draft = drafts.find(this.name);
    if (!draft || this.input || !this.isConnected) {
      return;
    }
    this.resume(draft.typed, draft.seen);
    if (draft.sent && !this.hasAttribute('adding')) {
      this.commit();
    }
  }

  /** The same for this value of this item on every page; for nothing else. */
  private get name(): string {
    return this.dataset.name ?? '';
  }

  /** What was set before this code was there. */
  private upgrade(name: string) {
    if (Object.hasOwn(this, name)) {
      const early = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, early);
    }
  }

  set text(text: string) {
    this.shownText = text;
    this.render();
  }

  /** As the server keeps it, or as it is typed in one's own language. */
  set value(value: string) {
    this.kept = value;
    if (this.input && this.sending && this.input.value === value) {
      this.close(false);
    }
  }

  set fixed(fixed: boolean) {
    this.toggleAttribute('fixed', fixed);
    this.display.disabled = fixed;
  }

  set label(label: string) {
    this.display.setAttribute('aria-label', label);
    this.dataset.label = label;
  }

  /** What stands there while nothing does. */
  set hint(hint: string) {
    this.dataset.hint = hint;
    this.render();
  }

  /** The server's answer to what was sent: empty when it stands. */
  settled(problem: string) {
    this.sending = false;
    this.classList.remove('sending');
    this.querySelector('.value-problem')?.remove();
    if (!problem) {
      if (this.hasAttribute('adding') && this.input === document.activeElement) {
        this.empty();
      } else {
        this.close(false);
      }
      return;
    }
    const said = document.createElement('span');
    said.className = 'value-problem';
    said.setAttribute('role', 'alert');
    said.textContent = problem;
    this.append(said);
    if (!this.input) {
      this.open();
    }
    this.draft(false);
    this.input?.focus();
  }

  /** Somebody else changed it: light up once, with a name. */
  flash(name: string, hue: number) {
    this.classList.remove('news');
    void this.offsetWidth;
    this.classList.add('news');
    this.dataset.by = name;
    this.style.setProperty('--by', `var(--person-${hue})`);
    window.setTimeout(() => {
      this.classList.remove('news');
      delete this.dataset.by;
    }, KoersValue.FLASH_MS);
  }

  /** Opens it with a text, to go on with what was typed before. */
  resume(text: string, seen = this.kept) {
    this.open();
    if (this.input) {
      this.input.value = text;
      this.seen = seen;
      this.draft(false);
    }
  }

  open() {
    if (this.display.disabled || this.input) {
      return;
    }
    this.seen = this.kept;
    const input = this.make();
    this.input = input;
    this.classList.add('editing');
    this.display.hidden = true;
    this.insertBefore(input, this.display.nextSibling);
    input.focus();
    if (!(input instanceof HTMLSelectElement) && input.type !== 'date') {
      input.select();
    }
    input.addEventListener('input', () => this.draft(false));
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
      if (this.input === input && departures === this.departures) {
        this.commit();
      }
    });
  }

  /** What can be chosen stands once on the page, not at each value. */
  private offered(): Choice[] {
    const page = this.closest<HTMLElement & { planChoices?: Record<string, Choice[]> }>('[data-plan]');
    return page?.planChoices?.[this.dataset.field ?? ''] ?? [];
  }

  private make(): Input {
    const input = inputOf(this.getAttribute('kind') ?? 'text', this.kept, this.dataset.hint ?? '', () => this.offered());
    input.className = 'value-input';
    input.setAttribute('aria-label', this.dataset.label ?? '');
    return input;
  }

  private draft(sent: boolean) {
    if (this.input && this.name) {
      drafts.keep(this.name, { seen: this.seen, typed: this.input.value, sent });
    }
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const typing = this.input !== undefined;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      this.tell('koers-move', { up: event.key === 'ArrowUp' });
    } else if (event.ctrlKey && event.key === 'Enter') {
      this.commit();
      this.closest('[data-section]')?.querySelector<KoersValue>('koers-value[adding]')?.open();
    } else if (event.key === 'F2' && !typing) {
      this.open();
    } else if (event.key === 'Enter' && typing && !event.isComposing) {
      this.commit();
    } else if (event.key === 'Escape' && typing) {
      this.close(true);
    } else if (event.key === 'Tab' && typing) {
      const next = this.next(event.shiftKey ? -1 : 1);
      if (!next) {
        return;
      }
      this.commit();
      next.open();
    } else if (event.altKey && event.key.toLowerCase() === 'h') {
      this.$server?.history();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private next(step: number): KoersValue | undefined {
    const all = Array.from(document.querySelectorAll<KoersValue>('koers-value:not([fixed])')).filter(
      (each) => each.checkVisibility(),
    );
    return all[all.indexOf(this) + step];
  }

  private tell(what: string, detail: object) {
    this.dispatchEvent(new CustomEvent(what, { detail, bubbles: true, composed: true }));
  }

  private commit() {
    const input = this.input;
    if (!input || this.sending) {
      return;
    }
    const wanted = input.value;
    if (wanted === this.seen || (this.hasAttribute('adding') && !wanted.trim())) {
      this.close(false);
      return;
    }
    this.sending = true;
    this.classList.add('sending');
    this.draft(true);
    this.$server?.focused(false);
    this.$server?.save(this.seen, wanted);
  }

  /** Ready for the next one. */
  private empty() {
    if (this.input) {
      this.input.value = '';
      this.input.focus();
      drafts.forget(this.name);
    }
  }

  private close(keepFocus: boolean) {
    const input = this.input;
    if (!input) {
      return;
    }
    const had = keepFocus || input === document.activeElement;
    this.input = undefined;
    this.sending = false;
    drafts.forget(this.name);
    this.classList.remove('editing', 'sending');
    this.querySelector('.value-problem')?.remove();
    this.display.hidden = false;
    input.remove();
    this.$server?.focused(false);
    this.render();
    if (had) {
      this.display.focus();
    }
  }

  private render() {
    const text = this.shownText || (this.dataset.hint ?? '');
    if (this.display.textContent !== text) {
      this.display.textContent = text;
    }
    this.classList.toggle('empty-value', !this.shownText);
  }
}

customElements.define('koers-value', KoersValue);
