import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wishOf, type Key, type Wish } from '../../../frontend/value/keys';

const plain = { altKey: false, ctrlKey: false, shiftKey: false, isComposing: false };

test('a key asks a value for something, and more of them while somebody types', () => {
  const table: [string, Partial<Key>, Wish | null, Wish | null][] = [
    ['F2', {}, 'open', null],
    ['Enter', {}, null, 'save'],
    ['Enter', { ctrlKey: true }, 'save-and-add', 'save-and-add'],
    ['Enter', { isComposing: true }, null, null],
    ['Escape', {}, null, 'cancel'],
    ['Tab', {}, null, 'forth'],
    ['Tab', { shiftKey: true }, null, 'back'],
    ['ArrowUp', { altKey: true }, 'up', 'up'],
    ['ArrowDown', { altKey: true }, 'down', 'down'],
    ['ArrowUp', {}, null, null],
    ['H', { altKey: true }, 'history', 'history'],
    ['h', {}, null, null],
  ];
  for (const [key, more, reading, typing] of table) {
    assert.equal(wishOf({ ...plain, ...more, key }, false), reading, key);
    assert.equal(wishOf({ ...plain, ...more, key }, true), typing, key);
  }
});
