/** A place in a text that moves on over what an expression matches. Expressions are sticky. */
export class Cursor {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  get char(): string {
    return this.text.charAt(this.at);
  }

  isAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Moves over what matches. */
  over(pattern: RegExp): boolean {
    if (!this.isAt(pattern)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  /** Moves over what matches, for the text of the expression's first group. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const group = pattern.exec(this.text)?.[1];
    if (group !== undefined) this.at = pattern.lastIndex;
    return group;
  }
}
