/** Identity of a finding that survives edits elsewhere in the file. */
import { digest, digestState, readState, shown } from "./digest.ts";

/** `api/` and `../web/Dockerfile` are `web/Dockerfile`: the same file has one name, wherever the command runs. */
function fromRoot(prefix: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${prefix}${path}`.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

export interface Identified {
  /** From the repository's root to what `path` is relative to. */
  readonly prefix: string;
  readonly policy: string;
  readonly path: string;
  readonly address: readonly string[];
  readonly evidence: string;
}

/** The same for findings that only their order tells apart. A digest, because the evidence may be a secret. */
export function identityOf({ prefix, policy, path, address, evidence }: Identified): string {
  return digest(
    [policy, fromRoot(prefix, path), address.join("/"), evidence.replace(/\s+/g, " ").trim()].join("\u0000"),
  );
}

/** Unique within a report: equal findings are told apart by how many of them stood before. */
export function fingerprintOf(identity: string, occurrence: number): string {
  return shown(digestState(`\u0000${occurrence}`, readState(identity)));
}
