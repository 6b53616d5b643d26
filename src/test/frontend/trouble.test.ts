import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Keeper } from '../../../frontend/text/kept';
import type { ToServer } from '../../../frontend/text/messages';
import { TextSession } from '../../../frontend/text/session';
import { Authority } from './authority';
import { MemoryDrawer, Page } from './page';

function opened(server: Authority, drawer = new MemoryDrawer()): Page {
  const page = new Page(server, drawer);
  page.connect(0);
  page.settle(0);
  return page;
}

test('what is typed into a closed text stays here and is sent once it is open again', () => {
  const server = new Authority('begin');
  const page = opened(server);
  server.frozen = true;
  page.type(5, 5, '!', 10);
  page.settle(20);
  assert.equal(server.doc.toString(), 'begin');
  assert.equal(page.doc.toString(), 'begin!');
  assert.ok(page.session.barrier.frozen);
  server.freeze(false);
  page.settle(30);
  assert.equal(server.doc.toString(), 'begin!');
});

test('what a page left behind is sent by the next one, also when the server has moved on and folded', () => {
  const server = new Authority('een\ntwee\ndrie');
  const drawer = new MemoryDrawer();
  const first = opened(server, drawer);
  const other = opened(server);
  first.cut();
  first.type(3, 3, ' A', 1);
  first.type(15, 15, ' B', 2);
  first.close(true);
  other.type(4, 8, 'TWEE', 3);
  other.settle(4);
  server.compacted = server.rev;
  const next = opened(server, drawer);
  next.settle(5);
  assert.equal(server.doc.toString(), 'een A\nTWEE\ndrie B');
  assert.equal(next.doc.toString(), server.doc.toString());
  assert.equal(drawer.length, 0);
});

test('what was stored before the page went away is not sent again', () => {
  const server = new Authority('');
  const drawer = new MemoryDrawer();
  const first = opened(server, drawer);
  first.type(0, 0, 'x', 1);
  first.sendOne();
  first.close(true);
  assert.equal(drawer.length, 1);
  const next = opened(server, drawer);
  next.settle(2);
  assert.equal(next.doc.toString(), 'x');
  assert.equal(server.rev, 1);
});

test('what a page left behind for a closed text is kept, shown and can be thrown away', () => {
  const server = new Authority('begin');
  const drawer = new MemoryDrawer();
  const first = opened(server, drawer);
  first.cut();
  first.type(5, 5, '!', 1);
  first.close(true);
  server.frozen = true;
  const next = opened(server, drawer);
  next.settle(2);
  assert.equal(next.doc.toString(), 'begin');
  assert.deepEqual(next.stranded.map((each) => each.doc.toString()), ['begin!']);
  assert.equal(drawer.length, 1);
  next.discardStranded();
  assert.equal(drawer.length, 0);
});

test('a text that became too long is saved again once something is taken out', () => {
  const server = new Authority('');
  server.longest = 100_000;
  const [page, other] = [opened(server), opened(server)];
  page.cut();
  page.type(0, 0, 'x'.repeat(60_000), 1);
  other.type(0, 0, 'y'.repeat(60_000), 2);
  other.settle(3);
  page.connect(4);
  page.settle(4);
  page.tick(5);
  page.settle(5);
  assert.equal(page.session.barrier.refused, 'too-long');
  assert.equal(page.doc.length, 120_000);
  page.type(0, 50_000, '', 6);
  page.settle(7);
  assert.equal(page.session.barrier.refused, null);
  assert.equal(server.doc.toString(), page.doc.toString());
  assert.equal(server.doc.length, 70_000);
});

test('what is typed while nothing can be sent becomes few changes', () => {
  const server = new Authority('');
  const page = opened(server);
  page.cut();
  for (let i = 0; i < 100; i++) {
    page.type(i, i, 'a', 1000 + i * 20);
    page.tick(1000 + i * 20);
  }
  page.connect(4000);
  page.settle(4000);
  assert.equal(server.doc.length, 100);
  assert.ok(server.rev <= 5, `${server.rev}`);
});

test('changes that are heard twice count once, and nothing is asked again', () => {
  const asked: ToServer[] = [];
  const wire = { open: true, send: (message: ToServer) => asked.push(message) };
  const screen = { load() {}, apply() {}, changed() {} };
  const session = new TextSession(1, 'me', wire, new Keeper(new MemoryDrawer()), screen);
  session.open(0);
  session.hear({ is: 'text', text: 1, rev: 3, doc: 'abc', ack: 0, frozen: false }, 0);
  const swap = { c: 'other', n: 1, s: [[1, 'x'], 2] };
  const grow = { c: 'other', n: 2, s: [3, [0, 'y']] };
  session.hear({ is: 'changes', text: 1, rev: 3, changes: [swap] }, 1);
  session.hear({ is: 'changes', text: 1, rev: 3, changes: [swap, grow] }, 2);
  session.hear({ is: 'changes', text: 1, rev: 4, changes: [grow] }, 3);
  assert.equal(session.doc.toString(), 'xbcy');
  assert.equal(session.rev, 5);
  assert.equal(asked.length, 1);
});
