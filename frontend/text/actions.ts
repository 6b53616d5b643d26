/** What a line like "- [ ] @anna bel Rotec vr" asks for; `due` as it was typed, empty when there is none. */
export interface ActionLine {
  who: string;
  what: string;
  due: string;
}

const LINE = /^\s*[-*+]\s+\[ \]\s+@([\p{L}\p{N}][\p{L}\p{N}._-]*)\s+(\S.*?)\s*$/u;
const DAY =
  'vandaag|morgen|overmorgen|today|tomorrow|' +
  'ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|' +
  'mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const MONTH = 'jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec';
const DATE = `\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?|\\d{1,2} (?:${MONTH})[a-z]*|(?:w|wk|week) ?\\d{1,2}`;
const DUE = new RegExp(`^(.*\\S)\\s+(${DATE}|${DAY})\\.?$`, 'iu');

/** Null for a line that is no action of somebody. */
export function actionOf(line: string): ActionLine | null {
  const found = LINE.exec(line);
  if (!found) {
    return null;
  }
  const [, who, rest] = found;
  const dated = DUE.exec(rest);
  return { who: who.replace(/[._-]+$/, ''), what: dated ? dated[1] : rest, due: dated ? dated[2] : '' };
}
