import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Authority, type Placing } from './authority';
import { Chance } from './chance';
import { MemoryDrawer, Page } from './page';

// One seed again: SEED=615 node --import ./resolve.mjs --test session.test.ts
const { RUNS = 150, SEED } = process.env;
const SEEDS = SEED ? [Number(SEED)] : Array.from({ length: Number(RUNS) }, (_, i) => i + 1);
const STEPS = 600;

function settle(pages: Page[], now: number) {
  for (let i = 0; i < 40; i++) {
    pages.forEach((each) => each.settle(now + i * 1000));
    pages.forEach((each) => each.tick(now + i * 1000));
  }
}

/** Every number of every client once, in order and without gaps. */
function countOnce(server: Authority) {
  const last = new Map<string, number>();
  for (const { c, n } of server.log) {
    assert.equal(n, (last.get(c) ?? 0) + 1, `change ${n} of ${c}`);
    last.set(c, n);
  }
}

function run(seed: number, placing: Placing, inserts: boolean): { server: Authority; typed: string[] } {
  const chance = new Chance(seed);
  const server = new Authority('Actielijst\n- [ ] @anna bel Rotec\n\neinde', placing);
  const pages = Array.from({ length: 5 }, () => new Page(server, new MemoryDrawer()));
  const typed: string[] = [];
  let now = 0;
  for (let step = 0; step < STEPS; step++) {
    now += chance.below(300);
    const at = chance.below(pages.length);
    const page = pages[at];
    const dice = chance.below(100);
    if (dice < 30) {
      if (page.session.loaded) {
        const from = chance.below(page.doc.length + 1);
        const to = inserts || chance.oneIn(2) ? from : Math.min(page.doc.length, from + chance.below(9));
        const insert = !inserts && chance.oneIn(4) ? '' : `<${typed.length}>`;
        typed.push(insert);
        page.type(from, to, insert, now);
      }
    } else if (dice < 60) {
      page.sendOne(chance);
    } else if (dice < 88) {
      page.hearOne(now, chance);
    } else if (dice < 92) {
      page.cut();
    } else if (dice < 97) {
      page.connect(now);
    } else if (dice < 98) {
      page.close(true);
      pages[at] = new Page(server, page.drawer);
    } else if (dice < 99) {
      server.compacted = server.rev - chance.below(Math.min(server.rev + 1, 20));
    } else {
      pages.forEach((each) => each.cut());
    }
    page.tick(now);
  }
  pages.forEach((each) => each.cut());
  pages.forEach((each) => each.connect(now));
  settle(pages, now);
  for (const page of pages) {
    assert.equal(page.doc.toString(), server.doc.toString());
    assert.equal(page.session.waiting, 0);
    assert.equal(page.drawer.length, 0);
  }
  countOnce(server);
  return { server, typed };
}

for (const placing of ['each', 'composed'] as const) {
  test(`all texts end equal, each change once, the server placing ${placing}`, () => {
    for (const seed of SEEDS) {
      assert.doesNotThrow(() => run(seed, placing, false), `seed ${seed}`);
    }
  });
}

test('every piece that was typed is there exactly once', () => {
  for (const seed of SEEDS) {
    const { server, typed } = run(seed, 'each', true);
    const doc = server.doc.toString().replaceAll(/[^<>\d]/g, '');
    assert.equal(doc.length, typed.join('').length, `seed ${seed}`);
  }
});

test('what two people type at one place stays two pieces', () => {
  const words = ['anna schrijft over levertijden', 'BRAM SCHRIJFT OVER PRIJZEN'];
  for (const seed of SEEDS) {
    const chance = new Chance(seed);
    const server = new Authority('');
    const pages = words.map(() => new Page(server, new MemoryDrawer()));
    let now = 0;
    pages.forEach((each) => each.connect(now));
    settle(pages, now);
    const left = words.map((each) => [...each]);
    while (left.some((each) => each.length)) {
      now += chance.below(60);
      const at = chance.below(pages.length);
      const page = pages[at];
      const dice = chance.below(3);
      if (dice === 0 && left[at].length) {
        page.type(page.caret, page.caret, left[at].shift() ?? '', now);
      } else if (dice === 1) {
        page.sendOne();
      } else {
        page.hearOne(now);
      }
      page.tick(now);
    }
    settle(pages, now);
    const doc = server.doc.toString();
    assert.ok([words.join(''), words.toReversed().join('')].includes(doc), `seed ${seed}: ${doc}`);
  }
});
