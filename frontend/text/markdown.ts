import { insertNewlineContinueMarkup, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { type Extension, Prec, type Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, keymap, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const looks = HighlightStyle.define([
  { tag: tags.heading1, fontSize: '1.35em', fontWeight: '700', letterSpacing: '-.02em' },
  { tag: tags.heading2, fontSize: '1.18em', fontWeight: '680', letterSpacing: '-.01em' },
  { tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6], fontWeight: '680' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--sea)' },
  { tag: tags.quote, color: 'var(--ink-2)' },
  { tag: tags.monospace, fontFamily: 'ui-monospace, monospace', fontSize: '.93em' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--ink-3)', fontWeight: '400' },
]);

class Box extends WidgetType {
  private readonly checked: boolean;
  private readonly label: string;
  private readonly locked: boolean;

  constructor(checked: boolean, label: string, locked: boolean) {
    super();
    this.checked = checked;
    this.label = label;
    this.locked = locked;
  }

  override eq(other: Box): boolean {
    return other.checked === this.checked && other.label === this.label && other.locked === this.locked;
  }

  toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'koers-box';
    box.checked = this.checked;
    box.disabled = this.locked;
    box.tabIndex = -1;
    box.setAttribute('aria-label', this.label);
    box.onmousedown = (event) => event.preventDefault();
    box.onclick = (event) => {
      event.preventDefault();
      tick(view, view.posAtDOM(box));
    };
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Ticks the box "[ ]" at a place, or takes the tick away. */
function tick(view: EditorView, from: number): boolean {
  const marker = view.state.sliceDoc(from, from + 3);
  if (view.state.readOnly || !/^\[[ xX]\]$/.test(marker)) {
    return false;
  }
  view.dispatch({
    changes: { from: from + 1, to: from + 2, insert: marker === '[ ]' ? 'x' : ' ' },
    userEvent: 'input.tick',
  });
  return true;
}

/** Ticks the box on the line of the cursor: what a click does, by keyboard. */
function tickHere(view: EditorView): boolean {
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  const found = /^(\s*(?:[-*+]|\d+[.)])\s+)\[[ xX]\]/.exec(line.text);
  return found !== null && tick(view, line.from + found[1].length);
}

function draw(view: EditorView): DecorationSet {
  const { state } = view;
  const { head } = state.selection.main;
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter(node) {
        if (node.name === 'ListMark') {
          const line = state.doc.lineAt(node.from);
          const indent = node.to - line.from + 1;
          const attributes = { class: 'koers-item', style: `--indent: ${indent}` };
          ranges.push(Decoration.line({ attributes }).range(line.from));
        } else if (node.name === 'TaskMarker' && !(view.hasFocus && head > node.from && head < node.to)) {
          const line = state.doc.lineAt(node.from);
          const label = line.text.slice(node.to - line.from).trim();
          const checked = state.sliceDoc(node.from + 1, node.from + 2) !== ' ';
          ranges.push(Decoration.replace({ widget: new Box(checked, label, state.readOnly) }).range(node.from, node.to));
          if (checked) {
            ranges.push(Decoration.line({ class: 'koers-done' }).range(line.from));
          }
        }
      },
    });
  }
  return Decoration.set(ranges, true);
}

const boxes = ViewPlugin.fromClass(
  class {
    shown: DecorationSet;
    constructor(view: EditorView) {
      this.shown = draw(view);
    }
    update(update: ViewUpdate) {
      const parsed = syntaxTree(update.state) !== syntaxTree(update.startState);
      const locked = update.state.readOnly !== update.startState.readOnly;
      if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || parsed || locked) {
        this.shown = draw(update.view);
      }
    }
  },
  { decorations: (plugin) => plugin.shown },
);

/** Markdown that looks a little like what it means while it is typed. */
export const markdown: Extension = [
  markdownLanguage,
  syntaxHighlighting(looks),
  boxes,
  Prec.high(
    keymap.of([
      { key: 'Enter', run: insertNewlineContinueMarkup },
      { key: 'Mod-Enter', run: tickHere },
    ]),
  ),
];
