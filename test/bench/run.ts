/**
 * `npm run bench [-- FOLDER…] [--files N] [--peers] [--growth] [--scale] [--gate]`: start-up over `node -e 0`, whole runs as ratios to parsing
 * the same files with the libraries alone, and what an editor waits for. Folders take the place of generated files.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeCorpus, writeFiles } from "./corpus.ts";
import { printEditor } from "./editor.ts";
import { printGrowth } from "./growth.ts";
import { type Command, compare } from "./measure.ts";
import { installedPeers } from "./peers.ts";
import { printScale } from "./scale.ts";

const bin = join(import.meta.dirname, "../../packages/secpolicy/dist/bin.cjs");
const alone = join(import.meta.dirname, "alone.mjs");
const node = process.execPath;

/**
 * Whole runs over generated files, to parsing alone. It was 1.0 to 1.6 when this was written,
 * on a busy machine and on a quiet one; the gate fails when it is half as much again.
 */
const COMMITTED_RATIO = 1.6;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: "string", default: "1000" },
    peers: { type: "boolean", default: false },
    growth: { type: "boolean", default: false },
    scale: { type: "boolean", default: false },
    gate: { type: "boolean", default: false },
  },
});

const made = mkdtempSync(join(tmpdir(), "secpolicy-bench-"));
process.env["SECPOLICY_CACHE"] = join(made, "cache");

try {
  if (values.growth) await growth();
  else if (values.scale) printScale(bin, made, join(import.meta.dirname, "../../docs/scale/growth.svg"));
  else if (values.gate) gate();
  else await all();
} finally {
  rmSync(made, { recursive: true, force: true });
}

async function growth(): Promise<void> {
  printGrowth();
  const { printManyFindings } = await import("./many-findings.ts");
  await printManyFindings();
}

async function all(): Promise<void> {
  start();
  const folders = positionals.length > 0 ? positionals.map((path) => resolve(path)) : generated();
  for (const folder of folders) runs(folder);
  const open = join(made, "open");

  await printEditor(open, Number(values.files));
}

function start(): void {
  const one = join(made, "one");
  writeFiles(one, "dockerfile", 1);
  const times = compare(
    { "node -e 0": [node, "-e", "0"], version: [node, bin, "--version"], "one Dockerfile": [node, bin, "check", one] },
    made,
    15,
  );
  const base = times.get("node -e 0")?.median ?? Number.NaN;
  for (const [name, { median }] of times) {
    console.log(`${name.padEnd(58)} ${ms(median)}   ${(median / base).toFixed(2)} × node -e 0, + ${ms(median - base)}`);
  }
}

function generated(): readonly string[] {
  const sets = [
    ["dockerfile", 300],
    ["compose", 100],
    ["manifest", 248],
    ["definition", 180],
  ] as const;
  return sets.map(([kind, count]) => {
    const folder = join(made, `${count} × ${kind}`);
    mkdirSync(folder);
    writeFiles(folder, kind, count);
    return folder;
  });
}

function runs(folder: string): void {
  const filesOf = (pattern: RegExp): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => pattern.test(name));
  const commands: Record<string, Command> = {
    "parsing alone": [node, alone, "."],
    "check --no-cache": [node, bin, "check", "--no-cache", "-f", "json", "."],
    "check, nothing changed": [node, bin, "check", "-f", "json", "."],
    ...(values.peers ? installedPeers(".", filesOf) : {}),
  };
  const times = compare(commands, folder, 5);
  const base = times.get("parsing alone")?.median ?? Number.NaN;
  console.log(folder);
  for (const [name, { median }] of times) {
    console.log(`  ${name.padEnd(56)} ${ms(median)}   ${(median / base).toFixed(2)} × parsing alone`);
  }
}

/** Compares the least times: what a busy machine adds, it never takes away. */
function gate(): void {
  const folder = join(made, "mixed");
  writeCorpus(folder, 300);
  const commands: Record<string, Command> = {
    alone: [node, alone, "."],
    check: [node, bin, "check", "--no-cache", "-f", "json", "."],
  };
  const times = compare(commands, folder, 5);
  const ratio = (times.get("check")?.least ?? 0) / (times.get("alone")?.least ?? Number.NaN);
  const most = COMMITTED_RATIO * 1.5;
  console.log(`check takes ${ratio.toFixed(2)} × parsing alone; at most ${most.toFixed(2)} is accepted.`);
  if (!(ratio <= most)) process.exitCode = 1;
}

function ms(value: number): string {
  return `${value.toFixed(0).padStart(7)} ms`;
}
