/**
 * `npm run bench [-- FILES]`: what a start costs above `node -e 0`, and how many files a second are judged.
 * Commands take turns, so that a busy machine slows all of them; figures are medians and ratios of one run.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCorpus } from "./corpus.ts";

const bin = join(import.meta.dirname, "../../packages/secpolicy/dist/bin.js");
const count = Number(process.argv[2] ?? 900);
const ROUNDS = 15;

function milliseconds(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [...args], { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status === null || status > 1) throw new Error(`${args.join(" ")}: status ${status}\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Median time of each command; they take turns. */
function compare(commands: Readonly<Record<string, readonly string[]>>, rounds: number): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const time = milliseconds(args);
      if (round > 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

const folder = mkdtempSync(join(tmpdir(), "secpolicy-bench-"));
try {
  const one = join(folder, "one");
  const many = join(folder, "many");
  writeCorpus(join(one), 1);
  writeCorpus(many, count);
  const list = join(folder, "report.json");
  writeFileSync(list, "");

  const starts = compare(
    {
      "node -e 0": ["-e", "0"],
      "secpolicy --version": [bin, "--version"],
      "secpolicy check (one Dockerfile)": [bin, "check", one],
    },
    ROUNDS,
  );
  const base = starts.get("node -e 0") ?? Number.NaN;
  for (const [name, time] of starts) {
    console.log(
      `${name.padEnd(34)} ${time.toFixed(0).padStart(6)} ms   ${(time / base).toFixed(2)} × node -e 0   +${(time - base).toFixed(0)} ms`,
    );
  }
  const runs = compare({ check: [bin, "check", many, "--format", `json=${list}`] }, 5);
  const time = runs.get("check") ?? Number.NaN;
  console.log(
    `secpolicy check (${count} files)`.padEnd(34),
    `${time.toFixed(0).padStart(6)} ms   ${(count / ((time - base) / 1000)).toFixed(0)} files per second`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
