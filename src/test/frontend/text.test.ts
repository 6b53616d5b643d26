import { ChangeSet, Text } from '@codemirror/state';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionOf } from '../../../frontend/text/actions';
import { difference } from '../../../frontend/text/difference';
import { Pointer } from '../../../frontend/text/pointer';
import { pieces } from '../../../frontend/text/rebase';
import { Trail } from '../../../frontend/text/trail';
import { statusOf, type Standing } from '../../../frontend/text/words';
import { Chance } from './chance';

const text = (doc: string) => Text.of(doc.split('\n'));

test('a line of an action says who, what and when', () => {
  const table: [string, string, string, string][] = [
    ['- [ ] @anna bel Rotec vr', 'anna', 'bel Rotec', 'vr'],
    ['  * [ ] @Jan-Willem offerte sturen vóór 3 dec', 'Jan-Willem', 'offerte sturen vóór', '3 dec'],
    ['- [ ] @bram nabellen morgen', 'bram', 'nabellen', 'morgen'],
    ['- [ ] @bram nabellen 2026-12-01', 'bram', 'nabellen', '2026-12-01'],
    ['- [ ] @bram nabellen week 49', 'bram', 'nabellen', 'week 49'],
    ['- [ ] @bram route bespreken', 'bram', 'route bespreken', ''],
    ['- [ ] @bram vr', 'bram', 'vr', ''],
  ];
  for (const [line, who, what, due] of table) {
    assert.deepEqual(actionOf(line), { who, what, due }, line);
  }
  for (const line of ['- [x] @anna bel Rotec', '- [ ] bel Rotec', '- @anna bel', '[ ] @anna bel', '- [ ] @anna', '']) {
    assert.equal(actionOf(line), null, line);
  }
});

test('a difference makes the one text out of the other and leaves equal lines alone', () => {
  const chance = new Chance(7);
  const doc = () => text(Array.from({ length: chance.below(9) }, () => chance.of(['a', 'b', 'aa', 'abc', ''])).join('\n'));
  for (let i = 0; i < 2000; i++) {
    const [from, to] = [doc(), doc()];
    assert.equal(difference(from, to).apply(from).toString(), to.toString());
  }
  const changed = difference(text('one\ntwo\nthree\nfour'), text('zero\none\ntwo!\nthree\nfour'));
  assert.deepEqual(changed.toJSON(), [[0, 'zero', ''], 7, [0, '!'], 11]);
});

test('a large change goes in pieces that make the same text', () => {
  const before = text('kop\nstaart');
  const change = ChangeSet.of([{ from: 1, to: 2, insert: '😀\n'.repeat(9001) }, { from: 8, insert: 'x'.repeat(20000) }], 10);
  const parts = pieces(change);
  assert.ok(parts.length > 5);
  assert.ok(parts.every((each) => JSON.stringify(each).length < 20000));
  const after = parts.reduce((doc, each) => each.apply(doc), before);
  assert.equal(after.toString(), change.apply(before).toString());
});

test('a cursor goes along with its owner and stays before what others insert there', () => {
  const none = ChangeSet.empty(15);
  const trail = new Trail();
  const anna = { k: 'a', name: 'Anna', hue: 1, anchor: 3, head: 3, rev: 4 };
  trail.add(5, 'a', ChangeSet.of({ from: 3, insert: 'xx' }, 10));
  trail.add(6, 'b', ChangeSet.of({ from: 5, insert: 'yy' }, 12));
  trail.add(7, 'b', ChangeSet.of({ from: 0, insert: 'z' }, 14));
  assert.equal(trail.follow([anna], 7, none)[0].head, 6);
  assert.deepEqual(trail.follow([{ ...anna, rev: 8 }], 7, none), []);
  assert.deepEqual(trail.follow([{ ...anna, rev: 3 }], 7, none), []);
  assert.deepEqual(trail.follow([{ k: 'c', name: 'Bram', hue: 2 }], 7, none), []);
});

test('the status says the worst first and counts what is kept', () => {
  const words = { saved: 'saved', offline: 'offline.', keptOne: 'one kept', keptMany: '# kept', denied: 'denied.', frozen: 'closed.' };
  const fine: Standing = {
    loaded: true, connected: true, waiting: 0, typed: true, frozen: false, denied: false, refused: null, full: false, kept: true,
  };
  assert.deepEqual(statusOf(fine, words), { text: 'saved', tone: 'calm' });
  assert.equal(statusOf({ ...fine, typed: false }, words).text, '');
  assert.equal(statusOf({ ...fine, connected: false }, words).text, 'offline.');
  assert.equal(statusOf({ ...fine, connected: false, waiting: 1 }, words).text, 'offline. one kept');
  assert.equal(statusOf({ ...fine, connected: false, denied: true, waiting: 3 }, words).text, 'denied. 3 kept');
  assert.equal(statusOf({ ...fine, frozen: true }, words).text, 'closed.');
});

test('a cursor is told from the first visit on, and then only where the others would not expect it', () => {
  const pointer = new Pointer();
  const start = { anchor: 0, head: 0 };
  const above = ChangeSet.of({ from: 0, insert: 'kop' }, 0);
  assert.ok(!pointer.follow(above, start), 'who never came in has no cursor');

  assert.ok(pointer.visit(), 'the first visit is news');
  assert.ok(!pointer.visit(), 'the next one is not');
  assert.ok(!pointer.follow(ChangeSet.empty(3), start));
  assert.ok(!pointer.follow(ChangeSet.of({ from: 0, insert: 'a' }, 3), { anchor: 1, head: 1 }), 'typed here');
  assert.ok(pointer.follow(ChangeSet.empty(4), { anchor: 3, head: 4 }), 'clicked elsewhere');

  pointer.reset();
  assert.ok(pointer.follow(ChangeSet.empty(4), { anchor: 2, head: 2 }), 'another text');
});
