import type { ChangeSet, Text } from '@codemirror/state';
import { line } from './koers-socket';
import type { ActionLine } from './text/actions';
import { Editor, type Typing } from './text/editor';
import { KeptPanel } from './text/kept-panel';
import type { Person } from './text/messages';
import { rooms } from './text/rooms';
import type { Screen } from './text/screen';
import type { TextSession } from './text/session';
import { statusOf, type Words } from './text/words';

/**
 * A text that everyone edits at once, as Markdown that looks a little like what it means.
 *
 * Attributes: text-id, label, placeholder, readonly, and words (JSON, see Words). Tells by the events "action-offered"
 * (a line like "- [ ] @anna bel Rotec vr" was typed and left) and "action-wanted" (its button was used), both with
 * who, what and due.
 */
class KoersText extends HTMLElement implements Screen, Typing {
  static readonly observedAttributes = ['text-id', 'label', 'placeholder', 'readonly', 'words'];
  private static readonly LOOK_MS = 500;
  private static readonly POINT_MS = 80;

  private editor: Editor | null = null;
  private session: TextSession | null = null;
  private panel: KeptPanel | null = null;
  private words: Partial<Words> = {};
  private hasTyped = false;
  private isFull = false;
  private showing = false;
  private shown: Person[] = [];
  private goodUntil = 0;
  private timer = 0;
  private pointing = 0;

  connectedCallback() {
    this.words = JSON.parse(this.getAttribute('words') ?? '{}');
    const box = document.createElement('div');
    box.className = 'koers-text-box';
    const name = document.createElement('div');
    name.className = 'koers-text-label';
    name.onclick = () => this.focus();
    this.panel = new KeptPanel(() => this.unsaved(), () => this.discard());
    this.editor = new Editor(box, this);
    this.replaceChildren(name, box, this.panel.element);
    this.describe();
    this.enter();
    this.timer = window.setInterval(() => this.changed(), KoersText.LOOK_MS);
  }

  disconnectedCallback() {
    window.clearInterval(this.timer);
    window.clearTimeout(this.pointing);
    this.leave();
    this.editor?.close();
    this.editor = null;
    this.replaceChildren();
  }

  attributeChangedCallback(name: string) {
    if (!this.editor) {
      return;
    }
    if (name === 'text-id') {
      this.leave();
      this.enter();
    } else if (name === 'words') {
      this.words = JSON.parse(this.getAttribute('words') ?? '{}');
    }
    this.describe();
    this.changed();
  }

  override focus() {
    this.editor?.focus();
  }

  load(doc: Text) {
    this.editor?.load(doc);
    this.describe();
  }

  apply(changes: ChangeSet, by: string) {
    this.editor?.apply(changes);
    if (this.shown.some((each) => each.k === by)) {
      this.shown = [];
    }
  }

  /** Comes often, also amid an update of the editor: what is shown follows once, just after. */
  changed() {
    if (!this.showing) {
      this.showing = true;
      queueMicrotask(() => {
        this.showing = false;
        this.show();
      });
    }
  }

  typed(changes: ChangeSet) {
    this.hasTyped = true;
    this.isFull = false;
    this.session?.typed(changes, Date.now());
  }

  /** The cursor is where it is by then: the text may have become shorter. */
  pointed() {
    window.clearTimeout(this.pointing);
    this.pointing = window.setTimeout(() => {
      if (this.editor && this.session) {
        const { anchor, head } = this.editor.cursor;
        this.session.point(anchor, head);
      }
    }, KoersText.POINT_MS);
  }

  full() {
    this.isFull = true;
  }

  offered(action: ActionLine) {
    this.dispatchEvent(new CustomEvent('action-offered', { detail: action }));
  }

  wanted(action: ActionLine) {
    this.dispatchEvent(new CustomEvent('action-wanted', { detail: action }));
  }

  label(): string {
    return this.words.makeAction ?? '';
  }

  private enter() {
    const text = Number(this.getAttribute('text-id'));
    if (text > 0) {
      this.goodUntil = Date.now();
      this.session = rooms.enter(text, this);
    }
  }

  private leave() {
    if (this.session) {
      rooms.leave(this.session);
      this.session = null;
    }
  }

  private describe() {
    const label = this.getAttribute('label') ?? '';
    const name = this.querySelector('.koers-text-label');
    if (name) {
      name.textContent = label;
    }
    this.editor?.describe(label, this.getAttribute('placeholder') ?? '');
  }

  private show() {
    const { session, editor } = this;
    if (!session || !editor) {
      return;
    }
    const { barrier } = session;
    const locked = barrier.frozen || barrier.denied || barrier.refused === 'broken';
    editor.lockUp(locked || !session.loaded || this.hasAttribute('readonly'));
    this.toggleAttribute('locked', locked);
    if (session.people !== this.shown) {
      const placed = session.people.every((each) => (each.rev ?? 0) <= session.rev);
      this.shown = placed ? session.people : [];
      editor.show(session.carets);
    }
    this.showStatus(session);
  }

  private showStatus(session: TextSession) {
    const connected = line.open && session.seat.live;
    const waiting = session.waiting;
    const stranded = rooms.stranded(session.text);
    const now = Date.now();
    if (connected && (!waiting || session.stuck)) {
      this.goodUntil = now;
    } else if (now - this.goodUntil < KoersText.LOOK_MS * 2) {
      return;
    }
    const { loaded, kept } = session;
    const { frozen, denied, refused } = session.barrier;
    const all = waiting + stranded.reduce((sum, each) => sum + each.waiting, 0);
    const standing = { loaded, connected, frozen, denied, refused, kept, waiting: all, typed: this.hasTyped, full: this.isFull };
    const left = stranded.map((each) => each.doc.toString()).join('\n\n');
    const stuck = stranded.length > 0 || (session.stuck && waiting > 0);
    this.panel?.show(statusOf(standing, this.words), this.words, stuck, left);
  }

  private unsaved(): string {
    const stranded = this.session ? rooms.stranded(this.session.text) : [];
    const own = this.session?.waiting ? [this.editor?.text ?? ''] : [];
    return [...own, ...stranded.map((each) => each.doc.toString())].join('\n\n');
  }

  /** Throws away what cannot be sent and shows the text as the server has it. */
  private discard() {
    if (this.session) {
      rooms.discardStranded(this.session.text);
      this.session.discard();
      this.leave();
      this.enter();
    }
  }
}

customElements.define('koers-text', KoersText);
