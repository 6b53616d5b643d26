import { StateEffect, StateField, type Range, type Text } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { Caret } from './trail';

export const showCarets = StateEffect.define<Caret[]>();

class Flag extends WidgetType {
  private readonly caret: Caret;

  constructor(caret: Caret) {
    super();
    this.caret = caret;
  }

  override eq(other: Flag): boolean {
    return other.caret.key === this.caret.key && other.caret.name === this.caret.name && other.caret.head === this.caret.head;
  }

  toDOM(): HTMLElement {
    const flag = document.createElement('span');
    flag.className = 'koers-caret';
    flag.style.setProperty('--hue', `var(--person-${this.caret.hue})`);
    flag.setAttribute('aria-hidden', 'true');
    const name = flag.appendChild(document.createElement('span'));
    name.textContent = this.caret.name.split(' ')[0];
    return flag;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function draw(carets: Caret[], doc: Text): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const caret of carets) {
    const [anchor, head] = [Math.min(caret.anchor, doc.length), Math.min(caret.head, doc.length)];
    if (anchor !== head) {
      const attributes = { style: `--hue: var(--person-${caret.hue})` };
      const mark = Decoration.mark({ class: 'koers-selected', attributes });
      ranges.push(mark.range(Math.min(anchor, head), Math.max(anchor, head)));
    }
    ranges.push(Decoration.widget({ widget: new Flag(caret), side: -1 }).range(head));
  }
  return Decoration.set(ranges, true);
}

/** The cursors and selections of others, in their colours. */
export const carets = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    const news = transaction.effects.find((each) => each.is(showCarets));
    return news ? draw(news.value, transaction.newDoc) : shown.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
