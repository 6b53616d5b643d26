import type { Layout } from './layout';
import { endOf } from './layout';
import type { Picture, Series } from './picture';
import { Room, type Box } from './room';
import type { Measure, Theme } from './theme';

/** A name beside what it names: at the end of a line, or at a point. */
export interface Label {
  series: Series;
  text: string;
  /** What is named. */
  x: number;
  y: number;
  /** The middle of the left edge of the text. */
  left: number;
  middle: number;
  width: number;
}

/** Names in the right margin, apart from each other, if the layout has left a margin. */
export function endLabels(picture: Picture, layout: Layout, theme: Theme): Label[] {
  const edge = layout.width - layout.right;
  if (layout.right <= theme.em * 1.5) {
    return [];
  }
  const labels = picture.series
    .filter((each) => endOf(picture, each) >= 0)
    .map((series) => {
      const y = layout.y(series.columns[0]?.at(-1) ?? 0);
      return { series, text: series.name, x: edge, y, left: edge + theme.em * 1.2, middle: y, width: 0 };
    })
    .toSorted((one, other) => one.y - other.y);
  spread(labels, layout.rowHeight, layout.height - layout.bottom);
  return labels;
}

/** Names of points and of lines that end midway, where there is room. */
export function innerLabels(picture: Picture, layout: Layout, theme: Theme, measure: Measure): Label[] {
  const room = new Room({ left: layout.left, top: layout.top, right: layout.width, bottom: layout.height - layout.bottom });
  const named: Label[] = [];
  for (const series of picture.series) {
    occupy(room, picture, series, layout, theme);
    named.push(...wanted(picture, series, layout));
  }
  for (const flag of layout.flags) {
    room.take({ left: flag.x - 2, right: flag.x + 2, top: layout.top, bottom: layout.height });
  }
  return named.flatMap((label) => {
    const box = room.first(around(label, measure(label.text), theme));
    return box ? [{ ...label, left: box.left, middle: (box.top + box.bottom) / 2, width: box.right - box.left }] : [];
  });
}

function wanted(picture: Picture, series: Series, layout: Layout): Label[] {
  const column = series.columns[0] ?? [];
  const last = column.findLastIndex((value) => value !== null);
  const label = (index: number, text: string): Label => {
    const x = layout.x(picture.across.at[index] ?? 0);
    const y = layout.y(column[index] ?? 0);
    return { series, text, x, y, left: x, middle: y, width: 0 };
  };
  if (series.kind === 'Points' && series.names) {
    return series.names.flatMap((name, index) => (name && column[index] != null ? [label(index, name)] : []));
  }
  return series.kind === 'Line' && last >= 0 && endOf(picture, series) < 0 ? [label(last, series.name)] : [];
}

function occupy(room: Room, picture: Picture, series: Series, layout: Layout, theme: Theme) {
  const places = picture.across.at.map((at) => layout.x(at));
  for (const column of series.columns) {
    column.forEach((value, index) => {
      const x = places[index] ?? 0;
      const before = column[index - 1];
      if (value === null) {
        return;
      }
      if ((series.kind === 'Line' || series.kind === 'Band') && before != null) {
        room.takeLine(places[index - 1] ?? 0, layout.y(before), x, layout.y(value), theme.em * 0.3);
      } else {
        const air = theme.em * 0.3;
        room.take({ left: x - air, top: layout.y(value) - air, right: x + air, bottom: layout.y(value) + air });
      }
    });
  }
}

function around({ x, y }: Label, width: number, { em, text }: Theme): Box[] {
  const half = text * 0.6;
  const far = em * 0.7;
  const box = (left: number, middle: number) => ({ left, top: middle - half, right: left + width, bottom: middle + half });
  return [
    box(x + far, y),
    box(x - far - width, y),
    box(x - width / 2, y - em),
    box(x - width / 2, y + em),
    box(x + far, y - em),
    box(x - far - width, y - em),
    box(x + far, y + em),
    box(x - far - width, y + em),
    box(x - far - width, y - em * 2),
    box(x + far, y + em * 2),
  ];
}

/** Moves texts down until they are apart, and back up from the lower edge. */
function spread(labels: Label[], height: number, lowest: number) {
  labels.forEach((label, index) => {
    const above = labels[index - 1];
    label.middle = above ? Math.max(label.middle, above.middle + height) : label.middle;
  });
  let most = lowest;
  for (const label of labels.toReversed()) {
    label.middle = Math.min(label.middle, most);
    most = label.middle - height;
  }
}
