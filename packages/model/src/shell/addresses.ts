/** Which machine an address leads to. */
import type { ShellWord } from "./model.ts";
import { beginningOf } from "./word.ts";

const ADDRESS = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:[^\s/@]*@)?(\[[^\]]*\]|[^\s/:?#]*)([:/?#]?)/i;

export interface HostAddress {
  /** In lower case, without `://`; absent when none is written. */
  readonly scheme: string | undefined;
  readonly host: string;
}

/** Scheme and host of an address; nothing when the files do not say the whole host. */
export function hostAddressOf(word: ShellWord): HostAddress | undefined {
  const text = beginningOf(word);
  const match = ADDRESS.exec(text);
  const [, scheme, host = "", end] = match ?? [];
  // A host that a variable may continue is not known: `https://mirror$N.example.com`.
  if (host === "" || (end === "" && !word.known)) return undefined;
  return { scheme: scheme?.toLowerCase(), host: host.toLowerCase() };
}

/** The machine itself, or the one that runs it: nothing goes over a network. */
export function isOwnHost(host: string): boolean {
  return /^(?:localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$/.test(host);
}
