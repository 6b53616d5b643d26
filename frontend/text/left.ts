import { ChangeSet } from '@codemirror/state';
import type { Kept } from './kept';
import { textOf } from './rebase';

/** The lines in which something stands that was typed and is not in the text; empty when it was only taken out. */
export function typedIn(kept: Kept): string {
  const before = textOf(kept.doc);
  const changes = kept.changes.map((each) => ChangeSet.fromJSON(each));
  const all = changes.reduce((sum, each) => sum.compose(each), ChangeSet.empty(before.length));
  const after = all.apply(before);
  const lines = new Set<number>();
  all.iterChanges((_from, _to, start, end) => {
    for (let at = start; end > start && at <= end; at = after.lineAt(at).to + 1) {
      lines.add(after.lineAt(at).number);
    }
  });
  return [...lines].map((each) => after.line(each).text).filter((text) => text.trim()).join('\n');
}
