/** Checks of other tools, as tools/catalogue lists them, and those that docs/refused.md turns down. */
import { readFileSync } from "node:fs";

/** A tool, or a framework whose controls are not checks of their own. */
export interface Peer {
  /** The part of a check's id before the colon. */
  readonly key: string;
  readonly name: string;
  readonly sort: "tool" | "framework";
}

/** A check of a peer; several of our rows may describe parts of it. */
export interface Check {
  /** `hadolint:DL3002`. */
  readonly id: string;
  readonly what: readonly string[];
}

export interface PeerCatalogue {
  readonly peers: readonly Peer[];
  readonly checks: ReadonlyMap<string, Check>;
}

export function readPeerCatalogue(root: string): PeerCatalogue {
  const peers = readRows(`${root}/tools/catalogue/peers.tsv`).map(([key = "", name = "", sort]): Peer => {
    return { key, name, sort: sort === "framework" ? sort : "tool" };
  });
  const checks = new Map<string, { id: string; what: string[] }>();
  for (const [, what = "", ids = ""] of readRows(`${root}/tools/catalogue/checks.tsv`)) {
    for (const id of ids.split(" ")) {
      const check = checks.get(id);
      if (check === undefined) checks.set(id, { id, what: [what] });
      else check.what.push(what);
    }
  }
  return { peers, checks };
}

/** Rows below the head. */
function readRows(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
}

/** `tool:DL3002` → `tool`. */
export function peerOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}

/** Check id → why there is no policy for it; a row of docs/refused.md names one or more checks. */
export function readRefused(root: string): ReadonlyMap<string, string> {
  const page = readFileSync(`${root}/docs/refused.md`, "utf8");
  const refused = new Map<string, string>();
  for (const [, ids = "", why = ""] of page.matchAll(/^\| (`.+`) \| (.+) \|$/gm)) {
    for (const [, id = ""] of ids.matchAll(/`([^`]+)`/g)) refused.set(id, why);
  }
  return refused;
}
