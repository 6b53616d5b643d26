import type { Drafts } from './drafts';
import type { Input } from './input';

/** One time that somebody edits a value, from the first key to the answer of the server; what is typed is kept all along. */
export class Editing {
  readonly input: Input;
  /** what stood there when it began */
  seen: string;
  /** whether the answer of the server is awaited */
  sending = false;

  private readonly name: string;
  private readonly drafts: Drafts;

  constructor(input: Input, seen: string, name: string, drafts: Drafts) {
    this.input = input;
    this.seen = seen;
    this.name = name;
    this.drafts = drafts;
    input.addEventListener('input', () => this.keep(false));
  }

  get typed(): string {
    return this.input.value;
  }

  get untouched(): boolean {
    return this.typed === this.seen;
  }

  /** Goes on with what was typed before. */
  resume(typed: string, seen: string) {
    this.input.value = typed;
    this.seen = seen;
    this.keep(false);
  }

  keep(sent: boolean) {
    if (this.name) {
      this.drafts.keep(this.name, { seen: this.seen, typed: this.typed, sent });
    }
  }

  /** What was typed is decided. */
  forget() {
    this.drafts.forget(this.name);
  }
}
