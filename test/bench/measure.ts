/** Commands against each other: they take turns, so that a busy machine slows all of them. Only ratios mean anything. */
import { spawnSync } from "node:child_process";

export type Command = readonly [program: string, ...args: string[]];

/** Runs to the end; a status above 2 is a mistake of the benchmark. */
function milliseconds([program, ...args]: Command, cwd: string): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status === null || status > 2) throw new Error(`${program} ${args.join(" ")}: status ${status}\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export interface Times {
  readonly median: number;
  /** The least is what the work takes when nothing gets in its way. */
  readonly least: number;
}

/** What each command takes, by its name; a first run of each, which fills caches, does not count. */
export function compare(
  commands: Readonly<Record<string, Command>>,
  cwd: string,
  rounds: number,
): ReadonlyMap<string, Times> {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const time = milliseconds(command, cwd);
      if (round > 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  return new Map([...times].map(([name, list]) => [name, timesOf(list)]));
}

function timesOf(list: readonly number[]): Times {
  const sorted = [...list].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, least: sorted[0] ?? Number.NaN };
}
