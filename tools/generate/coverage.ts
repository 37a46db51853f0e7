/** docs/coverage.md: for each peer, which of its checks we have, which we refuse and why, which are open. */
import { type Check, type Peer, type PeerCatalogue, peerOf } from "./catalogue.ts";
import { byName, code, table } from "./markdown.ts";
import { NOTICE, type Output } from "./output.ts";
import type { PolicyFolder } from "./workspace.ts";

export interface CoverageInput {
  readonly folders: readonly PolicyFolder[];
  readonly catalogue: PeerCatalogue;
  readonly refused: ReadonlyMap<string, string>;
}

export function* generateCoverage(input: CoverageInput): Iterable<Output> {
  const coverage = new Coverage(input);
  const { peers } = input.catalogue;
  const parts = [
    "# Coverage of other tools' checks",
    `<!-- ${NOTICE} -->`,
    "What the checks of other tools look for, in our words, and which policy looks for it here. **had**: a policy covers it. " +
      "**refused**: there will be none, for the reason given in [refused.md](refused.md). **open**: not yet.",
    coverage.summary(peers.filter(({ sort }) => sort === "tool")),
    "Frameworks are named in policies' metadata, too:",
    coverage.summary(peers.filter(({ sort }) => sort === "framework")),
    ...peers.map((peer) => coverage.section(peer)),
  ];
  yield { path: "docs/coverage.md", content: `${parts.join("\n\n")}\n` };
}

class Coverage {
  readonly #input: CoverageInput;
  /** Check id → ids of the policies that cover it. */
  readonly #covered = new Map<string, readonly string[]>();

  constructor(input: CoverageInput) {
    this.#input = input;
    for (const { id, policy } of input.folders) {
      for (const covered of [...policy.meta.aliases, ...policy.meta.frameworks]) {
        this.#covered.set(covered, [...(this.#covered.get(covered) ?? []), id]);
      }
    }
  }

  summary(peers: readonly Peer[]): string {
    return table(
      ["", "had", "refused", "open", "of"],
      peers.map((peer) => this.#summaryRow(peer)),
    );
  }

  section(peer: Peer): string {
    const rows = this.#checksOf(peer).map((check) => [
      code(nameOf(check)),
      check.what.join(" "),
      this.#answer(check.id),
    ]);
    const count = `<details><summary>${rows.length} checks</summary>`;
    return [`## ${peer.name}`, count, table(["Check", "Looks for", "Here"], rows), "</details>"].join("\n\n");
  }

  #summaryRow(peer: Peer): readonly string[] {
    const checks = this.#checksOf(peer);
    const had = checks.filter(({ id }) => this.#covered.has(id)).length;
    const refused = checks.filter(({ id }) => this.#input.refused.has(id)).length;
    const counts = [had, refused, checks.length - had - refused, checks.length];
    return [`[${peer.name}](#${anchorOf(peer.name)})`, ...counts.map(String)];
  }

  #checksOf({ key }: Peer): readonly Check[] {
    const checks = [...this.#input.catalogue.checks.values()].filter(({ id }) => peerOf(id) === key);
    return checks.sort((a, b) => byName(a.id, b.id));
  }

  #answer(check: string): string {
    const policies = this.#covered.get(check);
    if (policies !== undefined) {
      return policies.map((id) => `[${code(id)}](../policies/${id}/README.md)`).join(", ");
    }
    const why = this.#input.refused.get(check);
    return why === undefined ? "open" : `refused: ${why}`;
  }
}

function nameOf({ id }: Check): string {
  return id.slice(peerOf(id).length + 1);
}

/** As GitHub makes anchors of headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}
