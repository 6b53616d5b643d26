import { ChangeSet } from '@codemirror/state';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedIn } from '../../../frontend/text/left';

function kept(doc: string, ...changes: unknown[]) {
  return { text: 7, client: 'a', rev: 3, doc, first: 1, changes };
}

test('what was typed and is not in the text is shown with its lines', () => {
  const first = ChangeSet.of({ from: 8, insert: ' in maart\nEva gaat mee' }, 14);
  const second = ChangeSet.of({ from: 0, insert: '- ' }, first.newLength);

  const typed = typedIn(kept('de beurs\nklaar', first.toJSON(), second.toJSON()));

  assert.equal(typed, '- de beurs in maart\nEva gaat mee');
});

test('what was only taken out has nothing to show', () => {
  assert.equal(typedIn(kept('de beurs', ChangeSet.of({ from: 0, to: 3 }, 8).toJSON())), '');
  assert.equal(typedIn(kept('de beurs')), '');
});
