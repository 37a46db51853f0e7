/** Other linters on the same files, as far as they are installed. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Command } from "./measure.ts";

type FilesOf = (pattern: RegExp) => readonly string[];

const peers: Readonly<Record<string, (folder: string, filesOf: FilesOf) => Command>> = {
  hadolint: (_, filesOf) => ["hadolint", "--no-fail", ...filesOf(/Dockerfile$/)],
  "kube-linter": (folder) => ["kube-linter", "lint", folder],
  "kube-score": (_, filesOf) => ["kube-score", "score", ...filesOf(/deploy\.yaml$/)],
  kics: (folder) => ["kics", "scan", "-p", folder, "--no-progress", "--ignore-on-exit", "all"],
  trivy: (folder) => ["trivy", "config", "--skip-check-update", "--quiet", folder],
  checkov: (folder) => ["checkov", "--quiet", "--soft-fail", "-d", folder],
  dclint: (folder) => ["dclint", "-r", folder],
};

/** Commands of the peers that are on the path and have files to look at. */
export function installedPeers(folder: string, filesOf: FilesOf): Readonly<Record<string, Command>> {
  const commands: Record<string, Command> = {};
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  for (const [name, commandFor] of Object.entries(peers)) {
    if (!folders.some((path) => existsSync(join(path, name)))) continue;
    const command = commandFor(folder, filesOf);
    if (name !== "hadolint" || command.length > 2) commands[name] = command;
  }
  return commands;
}
