import type { Column, Picture, Series, Unit, Words } from './picture';

const DAY_MS = 86_400_000;
const MILLION = 1_000_000;

/** Numbers and days as the reader writes them. */
export class Formats {
  private readonly language: string;
  private readonly words: Pick<Words, 'millions' | 'week'>;

  constructor(language: string, words: Pick<Words, 'millions' | 'week'>) {
    this.language = language === 'en' ? 'en-GB' : language;
    this.words = words;
  }

  /** Along an axis: short, and all ticks with as many decimals as their step needs. */
  ticks(unit: Unit, values: number[], step: number): string[] {
    const most = Math.max(...values.map(Math.abs));
    if (unit === 'EURO' && most >= MILLION) {
      const number = this.decimals(step / MILLION, { style: 'currency', currency: 'EUR' });
      return values.map((value) =>
        value === 0
          ? this.number(0, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
          : this.words.millions.replace('#', number(value / MILLION)),
      );
    }
    const number =
      unit === 'EURO'
        ? this.decimals(step, { style: 'currency', currency: 'EUR' })
        : this.decimals(unit === 'PERCENT' ? step * 100 : step, {});
    return values.map((value) => (unit === 'PERCENT' ? `${number(value * 100)}\u00a0%` : number(value)));
  }

  /** In the table and while pointing. */
  exact(unit: Unit, value: number): string {
    switch (unit) {
      case 'EURO':
        return this.number(value, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
      case 'PERCENT':
        return `${this.number(value * 100, { maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0 })}\u00a0%`;
      case 'COUNT':
        return this.number(value, { maximumFractionDigits: 1 });
      case 'RATIO':
        return this.number(value, { maximumFractionDigits: 2 });
    }
  }

  /** The values of a series at one place: "12", "10 – 14", or "12 (10 – 14)". */
  values(series: Series, unit: Unit, index: number): string {
    const [first, second, third] = series.columns.map((column: Column) => {
      const value = column[index];
      return value == null ? '' : this.exact(unit, value);
    });
    switch (series.kind) {
      case 'Band':
        return first || second ? `${first || '?'} – ${second || '?'}` : '';
      case 'Whiskers':
        return first || third ? `${second} (${first || '?'} – ${third || '?'})`.trim() : (second ?? '');
      default:
        return first ?? '';
    }
  }

  /** Writes a place along the axis; the week too where the places are whole weeks apart. */
  place(across: Picture['across']): (at: number) => string {
    const { unit, at: all } = across;
    if (unit !== 'DAY') {
      return (at) => this.exact(unit, at);
    }
    const weekly = all.length > 1 && all.every((at) => (at - (all[0] ?? 0)) % 7 === 0);
    const day = this.day({ day: 'numeric', month: 'short', year: 'numeric' });
    return weekly ? (at) => `${this.words.week.replace('#', String(weekOf(at)))} · ${day(at)}` : day;
  }

  day(parts: Intl.DateTimeFormatOptions): (at: number) => string {
    const format = new Intl.DateTimeFormat(this.language, { ...parts, timeZone: 'UTC' });
    return (at) => format.format(new Date(at * DAY_MS)).replaceAll('.', '');
  }

  private decimals(step: number, options: Intl.NumberFormatOptions): (value: number) => string {
    const rest = Math.abs(step) > 0 ? Math.ceil(-Math.log10(step) - 1e-9) : 0;
    let digits = Math.min(6, Math.max(0, rest));
    if (digits < 6 && Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) > 1e-9) {
      digits += 1;
    }
    return (value) => this.number(value, { ...options, minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  private number(value: number, options: Intl.NumberFormatOptions): string {
    const written = new Intl.NumberFormat(this.language, options).format(Math.abs(value));
    return value < 0 && /[1-9]/.test(written) ? `−${written}` : written;
  }
}

/** The number of the ISO week of a day. */
export function weekOf(day: number): number {
  const thursday = day - ((day + 3) % 7) + 3;
  const year = new Date(thursday * DAY_MS).getUTCFullYear();
  return Math.floor((thursday - Date.UTC(year, 0, 1) / DAY_MS) / 7) + 1;
}
