/** Identity of a finding that survives edits elsewhere in the file. */

/** Two independent 32-bit FNV-1a rounds, in hexadecimal: 64 bits, enough to tell the findings of a repository apart. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 13), 0x85ebca6b);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}

/** `api/` and `../web/Dockerfile` are `web/Dockerfile`: the same file has one name, wherever the command runs. */
function fromRoot(prefix: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${prefix}${path}`.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

/** Gives each finding of a report its fingerprint; equal ones are told apart by their order. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  next(policy: string, path: string, address: readonly string[], evidence: string): string {
    const key = [policy, fromRoot(this.#prefix, path), address.join("/"), evidence.replace(/\s+/g, " ").trim()].join(
      "\u0000",
    );
    const occurrence = this.#seen.get(key) ?? 0;
    this.#seen.set(key, occurrence + 1);
    return hash(`${key}\u0000${occurrence}`);
  }
}
