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
  private readonly offset: number;
  private readonly checked: boolean;
  private readonly label: string;
  private readonly locked: boolean;

  /** `offset`: from what is replaced to the marker. */
  constructor(offset: number, checked: boolean, label: string, locked: boolean) {
    super();
    this.offset = offset;
    this.checked = checked;
    this.label = label;
    this.locked = locked;
  }

  override eq(other: Box): boolean {
    return other.offset === this.offset && other.checked === this.checked && other.label === this.label && other.locked === this.locked;
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
      tick(view, view.posAtDOM(box) + this.offset);
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
        const line = state.doc.lineAt(node.from);
        if (node.name === 'ListMark') {
          const kind = node.to - node.from > 1 ? 'koers-number' : 'koers-item';
          const deep = Math.floor((node.from - line.from) / 2);
          const attributes = { class: kind, style: `--deep: ${deep}` };
          ranges.push(Decoration.line({ attributes }).range(line.from));
        } else if (node.name === 'TaskMarker') {
          const label = line.text.slice(node.to - line.from).trim();
          const checked = state.sliceDoc(node.from + 1, node.from + 2) !== ' ';
          ranges.push(Decoration.line({ class: checked ? 'koers-task koers-done' : 'koers-task' }).range(line.from));
          const start = line.from + (line.text.search(/[-*+\d]/) || 0);
          if (!view.hasFocus || head < start + 1 || head >= node.to) {
            const box = new Box(node.from - start, checked, label, state.readOnly);
            ranges.push(Decoration.replace({ widget: box }).range(start, node.to));
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
