/** Signals of Linux, as STOPSIGNAL takes them: https://man7.org/linux/man-pages/man7/signal.7.html */

/** By their numbers on x86 and ARM, from 1 on. */
const NUMBERED = [
  ...["HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM"],
  ...["TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF"],
  ...["WINCH", "IO", "PWR", "SYS"],
];

const ALIASES: Readonly<Record<string, string>> = { CLD: "CHLD", IOT: "ABRT", POLL: "IO" };

const REALTIME = /^(?:RTMIN(?:\+(?:[1-9]|1[0-5]))?|RTMAX(?:-(?:[1-9]|1[0-4]))?)$/;

/** The first and last numbers of real-time signals. */
const RTMIN = 34;
const RTMAX = 64;

/** `SIGTERM` of `SIGTERM`, `term` and `15`; nothing when there is no such signal. */
export function parseSignal(text: string): string | undefined {
  if (/^\d+$/.test(text)) return nameOfNumber(Number(text));
  const name = text.toUpperCase().replace(/^SIG/, "");
  const plain = ALIASES[name] ?? name;
  return NUMBERED.includes(plain) || REALTIME.test(plain) ? `SIG${plain}` : undefined;
}

function nameOfNumber(number: number): string | undefined {
  const name = NUMBERED[number - 1];
  if (name !== undefined) return `SIG${name}`;
  if (number < RTMIN || number > RTMAX) return undefined;
  return number === RTMIN ? "SIGRTMIN" : `SIGRTMIN+${number - RTMIN}`;
}

/** For "did you mean". */
export const signalNames: readonly string[] = [...NUMBERED, "RTMIN", "RTMAX"].map((name) => `SIG${name}`);
