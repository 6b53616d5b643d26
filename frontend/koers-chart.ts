import { button, made } from './chart/dom';
import { Formats } from './chart/formats';
import { fileOf, paperOf, save } from './chart/image';
import { layoutOf } from './chart/layout';
import { legendOf } from './chart/legend';
import { filled, type Picture, type Words } from './chart/picture';
import { plotOf } from './chart/plot';
import { Readout } from './chart/readout';
import { tableOf } from './chart/table';
import { measureIn, themeOf, watchTheme } from './chart/theme';
import { takeEarly } from './early';

/** As wide as a sheet of A4 within its margins, and as high as reads well. */
const PAPER = { width: 720, height: 360 };

/**
 * A picture of numbers (see Picture), with the same numbers as a table behind it. Arrow keys, Home and End walk along the
 * places, Escape leaves them; pointing and touching show the same.
 */
class KoersChart extends HTMLElement {
  private picturing?: Picture;
  private wording?: Words;
  private formats?: Formats;
  private readout?: Readout;
  private plot?: { destroy(): void };
  private asked = 0;
  private stopWatching?: () => void;
  private readonly sizes = new ResizeObserver(() => this.ask());
  private readonly heading = made('div', 'chart-title');
  private readonly toggle = button('chart-button', () => this.turn());
  private readonly saver = button('chart-button', () => void this.keep());
  private readonly legend = made('div', '');
  private readonly drawing = made('div', 'chart-drawing');
  private readonly surface = made('div', 'chart-plot', this.drawing);
  private readonly paper = made('div', 'chart-paper');
  private readonly hint = made('p', 'chart-empty');
  private readonly table = made('div', 'chart-table visually-hidden');
  private readonly said = made('div', 'visually-hidden');

  set picture(picture: Picture) {
    this.picturing = picture;
    this.describe();
  }

  set words(words: Words) {
    this.wording = words;
    this.describe();
  }

  connectedCallback() {
    takeEarly(this, 'picture', 'words');
    this.said.setAttribute('aria-live', 'polite');
    this.surface.tabIndex = 0;
    this.surface.setAttribute('role', 'application');
    const head = made('div', 'chart-head', this.heading, made('div', 'chart-tools', this.toggle, this.saver));
    this.replaceChildren(head, this.legend, this.surface, this.paper, this.hint, this.table, this.said);
    this.sizes.observe(this.surface);
    this.stopWatching = watchTheme(() => this.ask());
    this.surface.onkeydown = (event) => this.walk(event);
    this.surface.onpointermove = (event) => this.pointed(event);
    this.surface.onpointerdown = (event) => this.pointed(event);
    this.surface.onpointerleave = (event) => event.pointerType === 'mouse' && this.readout?.hide();
    this.surface.onblur = () => this.readout?.hide();
    addEventListener('beforeprint', this.print);
    this.describe();
  }

  disconnectedCallback() {
    this.sizes.disconnect();
    this.stopWatching?.();
    removeEventListener('beforeprint', this.print);
    cancelAnimationFrame(this.asked);
    this.asked = 0;
    this.plot?.destroy();
    this.plot = undefined;
  }

  /** All that does not hang on the size. */
  private describe() {
    const { picturing: picture, wording: words } = this;
    if (!picture || !words || !this.isConnected) {
      return;
    }
    this.formats = new Formats(document.documentElement.lang || 'nl', words);
    const empty = filled(picture).length === 0;
    this.classList.toggle('is-empty', empty);
    this.heading.textContent = picture.title;
    this.hint.textContent = words.empty;
    this.saver.textContent = words.save;
    this.saver.title = words.saveHint;
    this.saver.ariaLabel = `${words.saveHint}: ${picture.title}`;
    this.surface.ariaLabel = picture.title;
    this.surface.ariaDescription = words.keys;
    this.table.replaceChildren(...(empty ? [] : [tableOf(picture, this.formats, words)]));
    this.said.textContent = '';
    this.label();
    this.ask();
  }

  /** Draws once in the next frame, however often something has changed. */
  private ask() {
    this.asked ||= requestAnimationFrame(() => {
      this.asked = 0;
      this.draw();
    });
  }

  private draw() {
    const { picturing: picture, formats } = this;
    const width = Math.floor(this.surface.clientWidth);
    const height = Math.floor(this.surface.clientHeight);
    if (!picture || !formats || width < 1 || height < 1) {
      return;
    }
    const theme = themeOf(this);
    const measure = measureIn(theme.bold);
    const layout = layoutOf(picture, width, height, theme, formats, measure);
    this.plot?.destroy();
    const plot = plotOf(picture, layout, theme, measure, () => {});
    this.plot = plot;
    this.legend.replaceChildren(legendOf(picture.series, theme));
    this.drawing.replaceChildren(plot.root);
    this.readout = new Readout(this.drawing, picture, layout, theme, formats);
  }

  private walk(event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    if (event.key === 'Escape' && this.readout?.isShown) {
      event.stopPropagation();
      this.readout.hide();
      this.said.textContent = '';
    } else if (by !== undefined && this.readout) {
      event.preventDefault();
      this.said.textContent = this.readout.move(by) || this.said.textContent;
    }
  }

  private pointed(event: PointerEvent) {
    const { left, top } = this.surface.getBoundingClientRect();
    this.readout?.point(event.clientX - left, event.clientY - top);
  }

  /** The table takes the place of the picture, or gives it back. */
  private turn() {
    const shown = this.classList.toggle('shows-table');
    this.table.classList.toggle('visually-hidden', !shown);
    this.label();
    this.ask();
  }

  private label() {
    const shown = this.classList.contains('shows-table');
    this.toggle.textContent = (shown ? this.wording?.picture : this.wording?.table) ?? '';
    this.table.role = shown ? 'region' : null;
    this.table.ariaLabel = shown ? (this.picturing?.title ?? '') : null;
    if (shown) {
      this.table.tabIndex = 0;
    } else {
      this.table.removeAttribute('tabindex');
    }
  }

  private async keep() {
    const { picturing: picture, formats } = this;
    if (picture && formats) {
      const { clientWidth, clientHeight } = this.surface;
      save(await fileOf(await paperOf(picture, this, clientWidth, clientHeight, formats)), picture.title);
    }
  }

  /** Paper is light and has a width of its own. Drawn in microtasks, so before the browser looks at the page again. */
  private readonly print = () => {
    const { picturing: picture, formats } = this;
    if (picture && formats) {
      void paperOf(picture, this, PAPER.width, PAPER.height, formats).then((sheet) => this.paper.replaceChildren(sheet));
    }
  };
}

if (!customElements.get('koers-chart')) {
  customElements.define('koers-chart', KoersChart);
}
