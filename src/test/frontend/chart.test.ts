import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flagsOf } from '../../../frontend/chart/flags';
import { Formats, weekOf } from '../../../frontend/chart/formats';
import { marksAt, type Picture, type Series, type Unit } from '../../../frontend/chart/picture';
import { Room } from '../../../frontend/chart/room';
import { acrossSpan, upSpan } from '../../../frontend/chart/scale';
import { dayTicks, numberTicks } from '../../../frontend/chart/ticks';
import { Chance } from './chance';

const dutch = new Formats('nl', { millions: '# mln', week: 'week #' });
const day = (iso: string) => Date.parse(iso) / 86_400_000;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function picture(at: number[], series: Partial<Series>[], more: Partial<Picture['up']> = {}): Picture {
  const whole = series.map((each) => ({ kind: 'Line' as const, name: 'a', tone: 'MAIN' as const, columns: [], ...each }));
  const up = { label: '', unit: 'COUNT' as Unit, fromZero: false, ...more };
  return { title: '', across: { label: '', unit: 'COUNT', at }, up, series: whole, marks: [] };
}

test('numbers are written as a Dutch reader does', () => {
  const table: [Unit, number, string][] = [
    ['COUNT', 1234, '1.234'],
    ['COUNT', 37.5, '37,5'],
    ['COUNT', -0.01, '0'],
    ['EURO', 1234567.4, '€ 1.234.567'],
    ['EURO', -1200, '−€ 1.200'],
    ['PERCENT', 0.4, '40 %'],
    ['PERCENT', 0.013, '1,3 %'],
    ['RATIO', 1.25, '1,25'],
  ];
  for (const [unit, value, text] of table) {
    assert.equal(plain(dutch.exact(unit, value)), text);
  }
});

test('the ticks of an axis are short and have as many decimals as they need', () => {
  const texts = (unit: Unit, from: number, to: number) => numberTicks(from, to, 4, unit, dutch).map((tick) => plain(tick.text));

  assert.deepEqual(texts('EURO', 0, 1_500_000), ['€ 0', '€ 0,5 mln', '€ 1,0 mln', '€ 1,5 mln']);
  assert.deepEqual(texts('EURO', 0, 40_000), ['€ 0', '€ 10.000', '€ 20.000', '€ 30.000', '€ 40.000']);
  assert.deepEqual(texts('PERCENT', 0, 1), ['0 %', '50 %', '100 %']);
  assert.deepEqual(texts('RATIO', -0.1, 0.1), ['−0,10', '−0,05', '0,00', '0,05', '0,10']);
  assert.deepEqual(texts('COUNT', 0, 2), ['0', '1', '2']);
});

test('a year is told in months, a quarter in weeks, a week in days', () => {
  const texts = (from: string, to: string, room: number) => dayTicks(day(from), day(to), () => room, dutch).map((tick) => tick.text);

  assert.deepEqual(texts('2026-01-05', '2026-06-29', 12), ['jan\n2026', 'feb', 'mrt', 'apr', 'mei', 'jun']);
  assert.deepEqual(texts('2026-09-14', '2027-03-01', 2), ['okt\n2026', 'jan\n2027']);
  assert.deepEqual(texts('2026-11-02', '2026-11-30', 5), ['2 nov', '9 nov', '16 nov', '23 nov', '30 nov']);
  assert.deepEqual(texts('2026-11-16', '2026-11-19', 5), ['16 nov', '17 nov', '18 nov', '19 nov']);
});

test('weeks are those of ISO 8601', () => {
  const table: [string, number][] = [
    ['2026-11-16', 47],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
  ];
  for (const [iso, week] of table) {
    assert.equal(weekOf(day(iso)), week, iso);
  }
});

test('places that are whole weeks apart have their number', () => {
  const across = { label: '', unit: 'DAY' as const, at: [day('2026-11-16'), day('2026-11-23')] };

  assert.equal(dutch.place(across)(day('2026-11-16')), 'week 47 · 16 nov 2026');
  assert.equal(dutch.place({ ...across, at: [day('2026-11-16')] })(day('2026-11-16')), '16 nov 2026');
});

test('a week has the marks of all its days, a number its own only', () => {
  const marks = [
    { label: 'today', from: 12, until: null },
    { label: 'holiday', from: 5, until: 11 },
  ];
  const weeks: Picture = { ...picture([4, 11, 18], []), across: { label: '', unit: 'DAY', at: [4, 11, 18] }, marks };
  const said = (at: number, one: Picture) => marksAt(one, at).map((mark) => mark.label);

  assert.deepEqual([0, 1, 2].map((at) => said(at, weeks)), [['holiday'], ['today'], []]);
  assert.deepEqual(said(1, { ...picture([4, 12], []), marks }), ['today']);
});

test('every span holds its values and is never empty', () => {
  const chance = new Chance(3);
  const some = [0, 1, -1, 5, 1e7, -1e7, 1e-9, 0.1 + 0.2, 1e15, 3];
  for (let i = 0; i < 2000; i++) {
    const values = Array.from({ length: 1 + chance.below(4) }, () => (chance.below(5) === 0 ? null : chance.of(some)));
    const unit = chance.of<Unit>(['COUNT', 'EURO', 'PERCENT', 'RATIO']);
    const one = picture([0, 1, 2, 3].slice(0, values.length), [{ columns: [values] }], { unit, fromZero: chance.below(2) === 0 });
    const [low, high] = upSpan(one, 2 + chance.below(7));
    const air = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
    assert.ok(low < high, `${low} ${high} of ${values}`);
    assert.ok(values.every((value) => value === null || (value >= low - air && value <= high + air)), `${low} ${high} of ${values}`);
    const ticks = numberTicks(low, high, 8, unit, dutch);
    assert.ok(ticks.length >= 2 && ticks.length <= 12, `${ticks.length} ticks from ${low} to ${high}`);
    const [left, right] = acrossSpan(one);
    assert.ok(left < right);
  }
});

test('texts of marks touch no other text and no line of another mark', () => {
  const chance = new Chance(11);
  for (let i = 0; i < 500; i++) {
    const marks = Array.from({ length: 1 + chance.below(8) }, (_, index) => {
      const from = chance.below(300);
      return { label: 'x'.repeat(1 + chance.below(30)), from, until: index % 2 === 0 ? null : from + 20 };
    });
    const named = flagsOf(marks, (at) => 50 + at, [50, 350], (text) => text.length * 7, 15, 4).filter((flag) => flag.row >= 0);
    for (const [index, one] of named.entries()) {
      for (const other of named.slice(index + 1)) {
        const together = one.left < other.right && other.left < one.right && one.row === other.row;
        const crossed = other.x > one.left && other.x < one.right && one.row <= other.row;
        const crossing = one.x > other.left && one.x < other.right && other.row <= one.row;
        assert.ok(!together && !crossed && !crossing, JSON.stringify([one, other]));
      }
    }
  }
});

test('a text takes the first place that is free', () => {
  const room = new Room({ left: 0, top: 0, right: 100, bottom: 100 });
  room.takeLine(0, 50, 100, 50, 4);
  const box = (left: number, top: number) => ({ left, top, right: left + 30, bottom: top + 10 });

  assert.deepEqual(room.first([box(10, 45), box(90, 10), box(10, 10)]), box(10, 10));
  assert.deepEqual(room.first([box(10, 10), box(20, 12), box(10, 70)]), box(10, 70));
  assert.equal(room.first([box(10, 70)]), undefined);
});
