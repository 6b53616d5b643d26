/** What the element says, in the language of its user; "#" stands for a number. */
export interface Words {
  saved: string;
  saving: string;
  offline: string;
  keptOne: string;
  keptMany: string;
  frozen: string;
  denied: string;
  tooLong: string;
  full: string;
  broken: string;
  noRoom: string;
  left: string;
  copy: string;
  copied: string;
  discard: string;
  makeAction: string;
}

/** Where a text stands between the keyboard and the server. */
export interface Standing {
  loaded: boolean;
  connected: boolean;
  /** changes that the server has not confirmed */
  waiting: number;
  typed: boolean;
  frozen: boolean;
  denied: boolean;
  refused: string | null;
  full: boolean;
  /** whether the browser has room to keep what waits */
  kept: boolean;
}

export interface Status {
  text: string;
  tone: 'calm' | 'waits' | 'problem';
}

/** One quiet sentence about it. */
export function statusOf(standing: Standing, words: Partial<Words>): Status {
  const { waiting } = standing;
  const kept = waiting === 1 ? words.keptOne : words.keptMany?.replace('#', String(waiting));
  const and = (sentence?: string) => (waiting ? `${sentence ?? ''} ${kept ?? ''}` : sentence);
  const say = (tone: Status['tone'], text?: string) => ({ tone, text: (text ?? '').trim() });
  if (standing.denied) {
    return say('problem', and(words.denied));
  }
  if (standing.refused) {
    return say('problem', and(standing.refused === 'too-long' ? words.tooLong : words.broken));
  }
  if (waiting && !standing.kept) {
    return say('problem', words.noRoom);
  }
  if (standing.frozen) {
    return say('waits', and(words.frozen));
  }
  if (!standing.connected) {
    return say('waits', and(words.offline));
  }
  if (standing.full) {
    return say('problem', words.full);
  }
  if (waiting) {
    return say('waits', words.saving);
  }
  return say('calm', standing.typed ? words.saved : '');
}
