import { made } from './dom';
import type { Formats } from './formats';
import { filled, marksAt, type Picture, type Words } from './picture';

/** The same numbers as a table. */
export function tableOf(picture: Picture, formats: Formats, words: Words): HTMLTableElement {
  const place = formats.place(picture.across);
  const marked = picture.marks.length > 0;
  const head = made('tr', '', heading(picture.across.label || words.day, 'col'));
  head.append(...picture.series.map((each) => heading(each.name, 'col')));
  if (marked) {
    const heads = heading(words.marks, 'col');
    heads.className = 'chart-marks';
    head.append(heads);
  }
  const body = made('tbody', '');
  for (const index of filled(picture)) {
    const at = picture.across.at[index] ?? 0;
    const row = made('tr', '', heading(place(at), 'row'));
    for (const series of picture.series) {
      const name = series.names?.[index];
      const value = formats.values(series, picture.up.unit, index);
      row.append(made('td', '', value ? (name ? `${name}: ${value}` : value) : '–'));
    }
    if (marked) {
      row.append(made('td', 'chart-marks', marksAt(picture, index).map((mark) => mark.label).join(', ')));
    }
    body.append(row);
  }
  return made('table', '', made('caption', 'visually-hidden', picture.title), made('thead', '', head), body);
}

function heading(text: string, scope: string): HTMLTableCellElement {
  const cell = made('th', '', text);
  cell.scope = scope;
  return cell;
}
