/** Runs the command in this process, in a folder made for a test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import { main } from "../../packages/secpolicy/src/cli/main.ts";

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTty?: boolean;
  /** What goes wrong when standard input is read. */
  readonly fails?: Error;
}

export async function secpolicy(args: readonly string[], options: RunOptions): Promise<Ran> {
  const { cwd, stdin = "", env = {}, isTty = false, fails } = options;
  let stdout = "";
  let stderr = "";
  const status = await main(args, {
    cwd,
    env,
    isTty,
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    readStdin: async () => {
      if (fails !== undefined) throw fails;
      return typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
    },
    today: () => "2026-06-01",
  });
  return { status, stdout, stderr };
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with the given files, removed after the test. It is a repository of its own. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "secpolicy-"));
  folders.push(folder);
  mkdirSync(join(folder, ".git"));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
