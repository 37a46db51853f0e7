/** Runs `helm` and `kustomize`: only when the user asks for it, without a shell, and not for ever. */
import { execFile } from "node:child_process";

export type Ran = { readonly output: string } | { readonly problem: string };

const LIMITS = { timeout: 60_000, maxBuffer: 64 * 1024 * 1024, encoding: "utf8" } as const;

export function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(command, args, { ...LIMITS, cwd }, (error, stdout, stderr) => {
      resolve(error === null ? { output: stdout } : { problem: problemOf(command, error, stderr) });
    });
  });
}

function problemOf(command: string, error: Error & { code?: unknown; killed?: boolean }, stderr: string): string {
  if (error.code === "ENOENT") return `There is no command \`${command}\` to render it with.`;
  if (error.killed === true) return `\`${command}\` took longer than ${LIMITS.timeout / 1000} seconds.`;
  const [first = ""] = stderr.split("\n").filter((line) => line.trim() !== "");
  return `\`${command}\` failed${first === "" ? "" : `: ${first.trim()}`}.`.replace(/\.\.$/, ".");
}
