/** What the server sends: see nl.koers.uikit.chart.Picture. Places along the axis ascend; days count since 1970-01-01. */
export type Unit = 'COUNT' | 'EURO' | 'PERCENT' | 'RATIO';
export type Tone = 'MAIN' | 'QUIET' | 'GOOD' | 'WARN' | 'BAD' | 'TARGET' | 'BASE';
export type Kind = 'Line' | 'Band' | 'Points' | 'Bars' | 'Whiskers';
export type Column = (number | null)[];

export interface Series {
  kind: Kind;
  name: string;
  tone: Tone;
  /** One, low and high, or low, middle and high. */
  columns: Column[];
  dashed?: boolean;
  names?: string[];
}

export interface Mark {
  label: string;
  from: number;
  until: number | null;
}

export interface Picture {
  title: string;
  across: { label: string; unit: Unit | 'DAY'; at: number[] };
  up: { label: string; unit: Unit; fromZero: boolean };
  series: Series[];
  marks: Mark[];
}

/** What the component says; # stands for the number. */
export interface Words {
  table: string;
  picture: string;
  save: string;
  saveHint: string;
  empty: string;
  keys: string;
  millions: string;
  week: string;
  marks: string;
  day: string;
}

export function hasValue(series: Series, index: number): boolean {
  return series.columns.some((column) => column[index] != null);
}

/** The places along the axis that have something to show. */
export function filled(picture: Picture): number[] {
  return picture.across.at.map((_, index) => index).filter((index) => picture.series.some((each) => hasValue(each, index)));
}

/** Days last until the next place, so that a week has the marks of all its days. */
export function marksAt({ across, marks }: Picture, index: number): Mark[] {
  const at = across.at[index] ?? 0;
  if (across.unit === 'DAY') {
    const next = across.at.find((each) => each > at) ?? at + 1;
    return marks.filter(({ from, until }) => from < next && (until ?? from + 1) > at);
  }
  return marks.filter(({ from, until }) => (until === null ? from === at : from <= at && at <= until));
}
