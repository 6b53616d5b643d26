import type { ChangeSet, Text } from '@codemirror/state';

/** Where a session shows what it knows. */
export interface Screen {
  /** The first text there is. */
  load(doc: Text): void;
  /** Changes that were not typed here; `by` is the client that made them. */
  apply(changes: ChangeSet, by: string): void;
  /** The standing, or where the others are, may be another. */
  changed(): void;
}
