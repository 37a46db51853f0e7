/**
 * Two independent 32-bit FNV-1a rounds: 64 bits, enough to tell the findings of a repository apart. The state after a
 * text can be kept and led on with the next one.
 */
export interface DigestState {
  readonly low: number;
  readonly high: number;
}

const START: DigestState = { low: 0x811c9dc5, high: 0x01000193 };

export function digestState(text: string, { low, high }: DigestState = START): DigestState {
  let nextLow = low;
  let nextHigh = high;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    nextLow = Math.imul(nextLow ^ code, 0x01000193);
    nextHigh = Math.imul(nextHigh ^ code ^ (nextLow >>> 13), 0x85ebca6b);
  }
  return { low: nextLow >>> 0, high: nextHigh >>> 0 };
}

/** In hexadecimal. */
export function shown({ low, high }: DigestState): string {
  return [low, high].map((part) => part.toString(16).padStart(8, "0")).join("");
}

export function digest(text: string): string {
  return shown(digestState(text));
}

/** The state that `shown` stands for. */
export function readState(hexadecimal: string): DigestState {
  return { low: Number.parseInt(hexadecimal.slice(0, 8), 16), high: Number.parseInt(hexadecimal.slice(8), 16) };
}
