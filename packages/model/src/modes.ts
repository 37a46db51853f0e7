/** File modes as chmod(1) takes them: `0755`, `u=rwx,go+rX`. */

/** What a mode does to whatever it is given to; `undefined` is left as it is. */
export interface FileMode {
  /** May everybody write? */
  readonly isWritableByAll: boolean | undefined;
  /** In such a folder everybody may only remove files of their own. */
  readonly isSticky: boolean | undefined;
  /** Does a program run as the one who owns it? */
  readonly isSetuid: boolean | undefined;
}

/** Nothing for a text that is no mode. */
export function readMode(text: string): FileMode | undefined {
  if (/^[0-7]{1,5}$/.test(text)) return octalMode(Number.parseInt(text, 8));
  return /^[ugoa]*[-+=]/.test(text) ? symbolicMode(text) : undefined;
}

/** Bits of stat(2). */
const STICKY = 0o1000;
const SETUID = 0o4000;
const WRITABLE_BY_ALL = 0o2;

function octalMode(bits: number): FileMode {
  return {
    isWritableByAll: (bits & WRITABLE_BY_ALL) !== 0,
    isSticky: (bits & STICKY) !== 0,
    isSetuid: (bits & SETUID) !== 0,
  };
}

const CLAUSE = /^([ugoa]*)((?:[-+=][rwxXstugo]*)+)$/;

function symbolicMode(text: string): FileMode | undefined {
  let mode: FileMode = { isWritableByAll: undefined, isSticky: undefined, isSetuid: undefined };
  for (const clause of text.split(",")) {
    const [, who = "", actions = ""] = CLAUSE.exec(clause) ?? [];
    if (actions === "") return undefined;
    for (const [, sign = "", bits = ""] of actions.matchAll(/([-+=])([rwxXstugo]*)/g))
      mode = acted(mode, who, sign, bits);
  }
  return mode;
}

function acted(mode: FileMode, who: string, sign: string, bits: string): FileMode {
  const isAll = who.includes("a");
  // Without anybody named the umask decides, which keeps others from writing, and the other bits are meant for all.
  const isOfOthers = isAll || who.includes("o");
  const isOfOwner = isAll || who === "" || who.includes("u");
  return {
    isWritableByAll: isOfOthers ? changed(mode.isWritableByAll, sign, bits, "w") : mode.isWritableByAll,
    isSticky: changed(mode.isSticky, sign, bits, "t"),
    isSetuid: isOfOwner ? changed(mode.isSetuid, sign, bits, "s") : mode.isSetuid,
  };
}

function changed(before: boolean | undefined, sign: string, bits: string, bit: string): boolean | undefined {
  if (bits.includes(bit)) return sign !== "-";
  // `o=g` takes over what the files do not say; folders keep their special bits.
  if (sign !== "=" || bit !== "w") return before;
  return /[ugo]/.test(bits) ? undefined : false;
}
