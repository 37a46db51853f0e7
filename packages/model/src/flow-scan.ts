/** Reads a quoted scalar or a flow collection, over as many lines as it takes. */
export class FlowScan {
  readonly keys = new Map<string, string>();
  readonly #wantsKeys: boolean;
  #depth = 0;
  #quote = "";
  /** A quote opens a scalar only where a scalar can start. */
  #fresh = true;
  #word = "";
  #key: string | undefined;

  constructor(wantsKeys: boolean) {
    this.#wantsKeys = wantsKeys;
  }

  /** The offset behind the end, or nothing when it goes on in the next line. */
  read(line: string, start: number): number | undefined {
    let at = start;
    while (at < line.length) {
      const char = line.charAt(at);
      if (this.#quote !== "") {
        at = this.#readQuoted(line, at);
        if (this.#quote === "" && this.#depth === 0) return at;
        continue;
      }
      if (char === "#" && isBlankAt(line, at - 1)) return undefined;
      at++;
      if ((char === '"' || char === "'") && this.#fresh) this.#quote = char;
      else if (char === "{" || char === "[") this.#open();
      else if (char === "}" || char === "]") {
        this.#close();
        if (this.#depth === 0) return at;
      } else if (char === ",") this.#separate();
      else if (char === ":" && this.#isKeyEnd(line, at)) this.#endKey();
      else if (!isBlankAt(line, at - 1)) this.#take(char);
      else if (this.#word !== "") this.#word += " ";
    }
    return undefined;
  }

  /** Up to the closing quote, or the end of the line. */
  #readQuoted(line: string, start: number): number {
    const quote = this.#quote;
    for (let at = start; at < line.length; at++) {
      const char = line.charAt(at);
      const next = line.charAt(at + 1);
      const isEscape = quote === '"' ? char === "\\" : char === "'" && next === "'";
      if (isEscape) {
        this.#take(next);
        at++;
      } else if (char === quote) {
        this.#quote = "";
        this.#fresh = false;
        return at + 1;
      } else {
        this.#take(char);
      }
    }
    return line.length;
  }

  #take(char: string): void {
    this.#fresh = false;
    if (this.#wantsKeys && this.#depth === 1) this.#word += char;
  }

  #isKeyEnd(line: string, at: number): boolean {
    const isQuoted = line.charAt(at - 2) === '"' || line.charAt(at - 2) === "'";
    return isQuoted || isBlankAt(line, at) || ",[]{}".includes(line.charAt(at));
  }

  #endKey(): void {
    this.#fresh = true;
    if (this.#depth !== 1 || this.#key !== undefined) return;
    this.#key = this.#word.trimEnd();
    this.#word = "";
  }

  #open(): void {
    this.#depth++;
    this.#fresh = true;
  }

  #close(): void {
    if (this.#depth === 1) this.#separate();
    this.#depth--;
    this.#fresh = false;
  }

  #separate(): void {
    this.#fresh = true;
    if (this.#depth !== 1) return;
    if (this.#wantsKeys) {
      if (this.#key !== undefined) this.keys.set(this.#key, this.#word.trimEnd());
      else if (this.#word !== "") this.keys.set(this.#word.trimEnd(), "");
    }
    this.#key = undefined;
    this.#word = "";
  }
}

/** White space, or an end of the line. */
export function isBlankAt(line: string, at: number): boolean {
  const char = line.charAt(at);
  return char === "" || char === " " || char === "\t";
}
