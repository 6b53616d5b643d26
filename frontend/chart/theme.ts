import type { Series, Tone } from './picture';

const TOKENS: Record<Tone, string> = {
  MAIN: '--sea',
  QUIET: '--ink-3',
  GOOD: '--ok',
  WARN: '--chance',
  BAD: '--short',
  TARGET: '--ink',
  BASE: '--ink-2',
};
const LEAST_TEXT = 12;

/** Sizes in pixels and colours as a canvas takes them, as they are at one moment. */
export interface Theme {
  em: number;
  text: number;
  font: string;
  bold: string;
  ink: string;
  muted: string;
  line: string;
  shade: string;
  back: string;
  colour: Record<Tone, string>;
  soft: Record<Tone, string>;
}

/** The look of a place in the page, in sizes of its font; a picture for paper is drawn larger, and always light. */
export function themeOf(place: HTMLElement, scale = 1, paper = false): Theme {
  const style = getComputedStyle(place);
  const size = parseFloat(style.fontSize);
  const text = Math.round(Math.max(LEAST_TEXT, size * 0.85)) * scale;
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = paper ? 'light' : '';
  place.append(probe);
  const colour = (css: string) => {
    probe.style.color = css;
    return getComputedStyle(probe).color;
  };
  const tones = (css: (token: string) => string) =>
    Object.fromEntries(Object.entries(TOKENS).map(([tone, token]) => [tone, colour(css(token))])) as Record<Tone, string>;
  const theme = {
    em: size * scale,
    text,
    font: `${text}px ${style.fontFamily}`,
    bold: `600 ${text}px ${style.fontFamily}`,
    ink: colour('var(--ink)'),
    muted: colour('var(--ink-2)'),
    line: colour('var(--line)'),
    shade: colour('color-mix(in srgb, var(--ink-3) 16%, transparent)'),
    back: colour('var(--card)'),
    colour: tones((token) => `var(${token})`),
    soft: tones((token) => `color-mix(in srgb, var(${token}) 22%, transparent)`),
  };
  probe.remove();
  return theme;
}

export type Measure = (text: string) => number;

/** Tells how wide a text is in a font. */
export function measureIn(font: string): Measure {
  const ctx = document.createElement('canvas').getContext('2d');
  if (ctx) {
    ctx.font = font;
  }
  return (text) => ctx?.measureText(text).width ?? 0;
}

/** What is aimed at, what was agreed and what is estimated differ in their strokes too. */
export function dashOf(series: Series, theme: Theme): number[] {
  if (!series.dashed) {
    return [];
  }
  const dash = series.tone === 'TARGET' ? [0.6, 0.35] : series.tone === 'BASE' ? [0.14, 0.24] : [0.35, 0.25];
  return dash.map((each) => each * theme.em);
}

export function widthOf(series: Series, theme: Theme): number {
  return theme.em * (series.tone === 'MAIN' ? 0.18 : series.tone === 'QUIET' ? 0.1 : 0.14);
}

/** Tells when light and dark change places, or the letters have come. */
export function watchTheme(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const root = new MutationObserver(changed);
  root.observe(document.documentElement, { attributes: true });
  dark.addEventListener('change', changed);
  document.fonts.addEventListener('loadingdone', changed);
  return () => {
    root.disconnect();
    dark.removeEventListener('change', changed);
    document.fonts.removeEventListener('loadingdone', changed);
  };
}
