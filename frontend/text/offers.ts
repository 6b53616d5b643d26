import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { actionOf, type ActionLine } from './actions';

/** What to do with an action that was typed, and what to call it. */
export interface Offers {
  /** A line of an action was typed and left. */
  offered(action: ActionLine): void;
  /** Somebody wants it to be an action. */
  wanted(action: ActionLine): void;
  label(): string;
}

const offer = StateEffect.define<number>();
const taken = StateEffect.define<number>();

class Button extends WidgetType {
  private readonly offers: Offers;
  private readonly label: string;

  constructor(offers: Offers) {
    super();
    this.offers = offers;
    this.label = offers.label();
  }

  override eq(other: Button): boolean {
    return other.label === this.label;
  }

  toDOM(view: EditorView): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'koers-offer';
    button.textContent = this.label;
    button.onmousedown = (event) => event.preventDefault();
    button.onclick = () => {
      const line = view.state.doc.lineAt(view.posAtDOM(button));
      const action = actionOf(line.text);
      view.dispatch({ effects: taken.of(line.to) });
      if (action) {
        this.offers.wanted(action);
      }
    };
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** A button behind each line of an action that was typed here, once the cursor has left it. */
export function offering(offers: Offers): Extension {
  const buttons = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(shown, transaction) {
      const doc = transaction.newDoc;
      const stands = (to: number) => doc.lineAt(to).to === to && actionOf(doc.lineAt(to).text) !== null;
      let after = shown.map(transaction.changes);
      if (transaction.docChanged) {
        after = after.update({ filter: stands });
      }
      for (const effect of transaction.effects) {
        if (effect.is(offer)) {
          const button = Decoration.widget({ widget: new Button(offers), side: 2 });
          after = after.update({ filter: (from) => from !== effect.value, add: [button.range(effect.value)] });
        } else if (effect.is(taken)) {
          after = after.update({ filter: (from) => from !== effect.value });
        }
      }
      return after;
    },
    provide: (field) => EditorView.decorations.from(field),
  });
  return [buttons, watcher(offers)];
}

/** Sees which line is being typed, and offers when the cursor goes to another line or out of the field. */
function watcher(offers: Offers) {
  return ViewPlugin.fromClass(
    class {
      private typedAt = -1;
      private readonly offered = new Set<string>();

      update(update: ViewUpdate) {
        if (update.docChanged && this.typedAt >= 0) {
          this.typedAt = update.changes.mapPos(this.typedAt, -1);
        }
        const { doc, selection } = update.state;
        const typed = update.transactions.some((each) => each.docChanged && each.isUserEvent('input'));
        const line = doc.lineAt(selection.main.head);
        const left = this.typedAt >= 0 && (line.number !== doc.lineAt(this.typedAt).number || !update.view.hasFocus);
        if (left) {
          this.leave(update, doc.lineAt(this.typedAt));
          this.typedAt = -1;
        }
        if (typed) {
          this.typedAt = line.from;
        }
      }

      private leave(update: ViewUpdate, line: { to: number; text: string }) {
        const action = actionOf(line.text);
        const key = JSON.stringify(action);
        if (action && !this.offered.has(key)) {
          this.offered.add(key);
          const { view } = update;
          const { doc } = update.state;
          queueMicrotask(() => {
            if (view.state.doc === doc) {
              view.dispatch({ effects: offer.of(line.to) });
            }
            offers.offered(action);
          });
        }
      }
    },
  );
}
