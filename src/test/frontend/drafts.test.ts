import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Drafts } from '../../../frontend/value/drafts';

class Drawer {
  readonly kept = new Map<string, string>();
  full = false;

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string) {
    if (this.full) {
      throw new Error('full');
    }
    this.kept.set(key, value);
  }

  removeItem(key: string) {
    this.kept.delete(key);
  }
}

test('a draft is found again by its name until it is forgotten', () => {
  const drawer = new Drawer();
  new Drafts(drawer).keep('3:12:TITLE', { seen: 'was', typed: 'wordt', sent: true });

  const later = new Drafts(drawer);
  assert.deepEqual(later.find('3:12:TITLE'), { seen: 'was', typed: 'wordt', sent: true });
  assert.equal(later.find('4:12:TITLE'), null);
  later.forget('3:12:TITLE');
  assert.equal(later.find('3:12:TITLE'), null);
});

test('a full or spoilt drawer is no trouble', () => {
  const drawer = new Drawer();
  const drafts = new Drafts(drawer);
  drafts.keep('a', { seen: '', typed: 'x', sent: false });
  drawer.kept.forEach((_, key) => drawer.kept.set(key, '{"typed":'));
  assert.equal(drafts.find('a'), null);
  drawer.full = true;
  drafts.keep('b', { seen: '', typed: 'x', sent: false });
  assert.equal(drafts.find('b'), null);
});
