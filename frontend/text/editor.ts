import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { Annotation, Compartment, EditorState, Transaction, type ChangeSet, type Text } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { carets, showCarets } from './carets';
import { markdown } from './markdown';
import { offering, type Offers } from './offers';
import { Pointer, type Cursor } from './pointer';
import { MOST_CHARACTERS } from './session';
import { theme } from './theme';
import type { Caret } from './trail';

export interface Typing extends Offers {
  typed(changes: ChangeSet): void;
  /** The cursor is where the others would not expect it. */
  pointed(): void;
  /** The text is full: what was typed did not get in. */
  full(): void;
}

const foreign = Annotation.define<boolean>();
const readOnly = (locked: boolean) => [EditorState.readOnly.of(locked), EditorView.editable.of(!locked)];

/** The editor: CodeMirror, told what others changed and telling what is typed here. */
export class Editor {
  private readonly view: EditorView;
  private readonly typing: Typing;
  private readonly lock = new Compartment();
  private readonly words = new Compartment();
  private locked = true;
  private wording = { label: '', hint: '' };
  private readonly pointer = new Pointer();

  constructor(parent: HTMLElement, typing: Typing) {
    this.typing = typing;
    this.view = new EditorView({ parent, state: EditorState.create({ extensions: this.extensions() }) });
  }

  get cursor(): Cursor {
    const { anchor, head } = this.view.state.selection.main;
    return { anchor, head };
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  load(doc: Text) {
    this.pointer.reset();
    this.view.setState(EditorState.create({ doc, extensions: this.extensions() }));
  }

  apply(changes: ChangeSet) {
    this.view.dispatch({
      changes,
      annotations: [foreign.of(true), Transaction.addToHistory.of(false), Transaction.remote.of(true)],
      filter: false,
    });
  }

  show(others: Caret[]) {
    this.view.dispatch({ effects: showCarets.of(others) });
  }

  lockUp(locked: boolean) {
    if (locked !== this.locked) {
      this.locked = locked;
      this.view.dispatch({ effects: this.lock.reconfigure(readOnly(locked)) });
    }
  }

  describe(label: string, hint: string) {
    this.wording = { label, hint };
    this.view.dispatch({ effects: this.words.reconfigure(this.wordingNow()) });
  }

  focus() {
    this.view.focus();
  }

  close() {
    this.view.destroy();
  }

  private wordingNow() {
    const { label, hint } = this.wording;
    const attributes = {
      'aria-label': label,
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'sentences',
      tabindex: '0',
      lang: document.documentElement.lang || 'nl',
    };
    return [EditorView.contentAttributes.of(attributes), placeholder(hint)];
  }

  private extensions() {
    const leave = (view: EditorView) => {
      view.contentDOM.blur();
      return true;
    };
    return [
      history(),
      keymap.of([{ key: 'Escape', run: leave, stopPropagation: true }, ...historyKeymap, ...standardKeymap]),
      EditorView.lineWrapping,
      theme,
      markdown,
      carets,
      offering(this.typing),
      this.lock.of(readOnly(this.locked)),
      this.words.of(this.wordingNow()),
      EditorState.changeFilter.of((transaction) => this.fits(transaction)),
      EditorView.updateListener.of((update) => update.transactions.forEach((each) => this.follow(each))),
      EditorView.domEventHandlers({ focus: () => this.visit() }),
    ];
  }

  private fits(transaction: Transaction): boolean {
    const { length } = transaction.newDoc;
    const fits = length <= MOST_CHARACTERS || length <= transaction.startState.doc.length;
    if (!fits) {
      this.typing.full();
    }
    return fits;
  }

  private visit() {
    if (this.pointer.visit()) {
      this.typing.pointed();
    }
  }

  private follow(transaction: Transaction) {
    if (transaction.docChanged && !transaction.annotation(foreign)) {
      this.typing.typed(transaction.changes);
    }
    if (this.pointer.follow(transaction.changes, transaction.state.selection.main)) {
      this.typing.pointed();
    }
  }
}
