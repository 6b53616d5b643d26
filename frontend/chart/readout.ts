import { made } from './dom';
import type { Formats } from './formats';
import type { Layout } from './layout';
import { sampleOf } from './legend';
import { filled, hasValue, marksAt, type Picture } from './picture';
import type { Theme } from './theme';

/** What stands at one place of the picture: shown beside it, and said. */
export class Readout {
  private readonly rule = made('div', 'chart-rule');
  private readonly card = made('div', 'chart-readout');
  private readonly rings = made('div', '');
  private readonly element = made('div', 'chart-pointed', this.rule, this.rings, this.card);
  private readonly picture: Picture;
  private readonly layout: Layout;
  private readonly theme: Theme;
  private readonly formats: Formats;
  private readonly places: number[];
  private shown = -1;

  constructor(box: HTMLElement, picture: Picture, layout: Layout, theme: Theme, formats: Formats) {
    this.picture = picture;
    this.layout = layout;
    this.theme = theme;
    this.formats = formats;
    this.places = filled(picture);
    this.element.hidden = true;
    this.element.setAttribute('aria-hidden', 'true');
    box.append(this.element);
  }

  /** Goes some places on; from nowhere to the first or the last one. Answers what to say. */
  move(by: number): string {
    const last = this.places.length - 1;
    const now = this.shown >= 0 ? this.places.indexOf(this.shown) : by > 0 ? -1 : last + 1;
    const next = Math.min(last, Math.max(0, now + by));
    return this.show(this.places[next] ?? -1);
  }

  /** Shows the place next to a spot of the picture; among points the nearest one. */
  point(x: number, y: number) {
    const near = (index: number) => Math.abs(this.layout.x(this.picture.across.at[index] ?? 0) - x);
    const points = this.picture.series.filter((each) => each.kind === 'Points').map((each) => each.columns[0]);
    const far = (index: number) => {
      const heights = points.map((column) => column?.[index]).filter((value) => value != null);
      const high = Math.min(Infinity, ...heights.map((value) => Math.abs(this.layout.y(value) - y)));
      return points.length > 0 ? Math.hypot(near(index), high) : near(index);
    };
    const best = this.places.reduce((one, other) => (far(other) < far(one) ? other : one), this.places[0] ?? -1);
    this.show(best);
  }

  get isShown(): boolean {
    return this.shown >= 0;
  }

  hide() {
    this.shown = -1;
    this.element.hidden = true;
  }

  private show(index: number): string {
    if (index < 0 || index === this.shown) {
      return '';
    }
    this.shown = index;
    this.element.hidden = false;
    const { picture, layout, theme, formats } = this;
    const at = picture.across.at[index] ?? 0;
    const here = picture.series.filter((each) => hasValue(each, index));
    const place = formats.place(picture.across)(at);
    const title = picture.across.unit === 'DAY' ? place : `${picture.across.label}: ${place}`;
    const lines = here.map((each) => ({
      series: each,
      name: each.names?.[index] ? `${each.names[index]} (${each.name})` : each.name,
      value: formats.values(each, picture.up.unit, index),
    }));
    const marks = marksAt(picture, index).map((mark) => mark.label);
    const list = made('dl', '');
    for (const { series, name, value } of lines) {
      list.append(made('dt', '', sampleOf(picture.series, series, theme), name), made('dd', 'num', value));
    }
    this.card.replaceChildren(made('strong', '', title), list, ...marks.map((mark) => made('div', 'tiny', mark)));
    const x = layout.x(at);
    this.rule.style.translate = `${x}px ${layout.top}px`;
    this.rule.style.height = `${layout.height - layout.top - layout.bottom}px`;
    const ringed = here.filter((each) => each.kind !== 'Band' && each.kind !== 'Bars');
    this.rings.replaceChildren(...ringed.map((each) => this.ring(x, (each.columns[1] ?? each.columns[0])?.[index])));
    this.aside(x);
    return [`${title}.`, lines.map(({ name, value }) => `${name} ${value}`).join('; '), ...marks].join(' ');
  }

  private ring(x: number, value: number | null | undefined): HTMLElement {
    const ring = made('span', 'chart-ring');
    ring.hidden = value == null;
    ring.style.translate = `${x}px ${this.layout.y(value ?? 0)}px`;
    return ring;
  }

  /** Beside the rule, on the side that has room, and always inside the picture. */
  private aside(x: number) {
    const gap = this.theme.em * 0.8;
    const width = this.card.offsetWidth;
    const right = x + gap + width <= this.layout.width;
    const left = right ? x + gap : Math.max(0, x - gap - width);
    this.card.style.translate = `${Math.round(left)}px ${Math.round(this.layout.top)}px`;
  }
}
