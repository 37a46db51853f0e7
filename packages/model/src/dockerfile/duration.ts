/** Durations in the syntax of Go, which Docker and compose use: `1m30s`, `1.5h`, `0`. */

const MILLISECONDS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

const DURATION = /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/;
const PART = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g;

/** Milliseconds, or nothing when the text is no duration. https://pkg.go.dev/time#ParseDuration */
export function parseDuration(text: string): number | undefined {
  if (/^[+-]?0$/.test(text)) return 0;
  if (!DURATION.test(text)) return undefined;
  let milliseconds = 0;
  for (const [, amount = "", unit = ""] of text.matchAll(PART))
    milliseconds += Number(amount) * (MILLISECONDS[unit] ?? 0);
  return text.startsWith("-") ? -milliseconds : milliseconds;
}
