/** How time and memory grow with the number of files, as a table and as a plot for the guide. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "./corpus.ts";
import { plot } from "./plot.ts";

const SIZES = [1000, 5000, 10_000, 20_000, 50_000] as const;

export interface Run {
  readonly files: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Whole runs of the command over generated files. Writes the plot to `svg`. */
export function printScale(bin: string, folder: string, svg: string): void {
  const runs: Run[] = [];
  for (const files of SIZES) {
    const corpus = join(folder, String(files));
    writeCorpus(corpus, files);
    const run = measure(bin, corpus, files, join(folder, "peak"));
    rmSync(corpus, { recursive: true });
    runs.push(run);
    const each = ((run.seconds * 1000) / files).toFixed(2);
    const kilobytes = ((run.megabytes * 1024) / files).toFixed(1);
    console.log(
      `${String(files).padStart(6)} files ${run.seconds.toFixed(1).padStart(7)} s ${run.megabytes.toFixed(0).padStart(6)} MB   ${each} ms and ${kilobytes} kB a file`,
    );
  }
  writeFileSync(svg, plot(runs));
}

function measure(bin: string, cwd: string, files: number, peak: string): Run {
  const preload = join(import.meta.dirname, "peak.cjs");
  const args = ["--require", preload, bin, "check", "--no-cache", "-f", "jsonl", "."];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, PEAK_FILE: peak },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status === null || status > 1) throw new Error(`status ${status}: ${stderr}`);
  return { files, seconds, megabytes: Number(readFileSync(peak, "utf8")) / 1024 };
}
