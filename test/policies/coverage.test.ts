import { describe, expect, it } from "vitest";
import { peerOf, readPeerCatalogue, readRefused } from "../../tools/generate/catalogue.ts";
import { generateCoverage } from "../../tools/generate/coverage.ts";
import { readWorkspace } from "../../tools/generate/workspace.ts";

const root = process.cwd();
const { folders } = await readWorkspace(root);
const catalogue = readPeerCatalogue(root);
const refused = readRefused(root);
const aliases = folders.flatMap(({ id, policy }) => policy.meta.aliases.map((alias) => ({ id, alias })));

describe("the coverage page", () => {
  const [page] = generateCoverage({ folders, catalogue, refused });

  it("names the policy beside each alias", () => {
    const lines = page?.content.split("\n") ?? [];
    const missing = aliases.filter(({ id, alias }) => {
      const check = `\`${alias.slice(peerOf(alias).length + 1)}\``;
      return !lines.some((line) => line.startsWith(`| ${check} |`) && line.includes(`policies/${id}/README.md`));
    });
    expect(missing).toEqual([]);
  });

  it("counts what it lists", () => {
    const content = page?.content ?? "";
    const rows = content.split("\n").filter((line) => /^\| `[^|]+` \|/.test(line));
    expect(rows.length).toBe(catalogue.checks.size);
    const open = rows.filter((row) => row.endsWith("| open |")).length;
    const counted = [...content.matchAll(/^\| \[.*\) \| \d+ \| \d+ \| (\d+) \|/gm)].map(([, count]) => Number(count));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(open);
  });
});

describe("docs/refused.md", () => {
  it("refuses nothing that a policy covers", () => {
    expect(aliases.filter(({ alias }) => refused.has(alias))).toEqual([]);
  });

  it("spells every check as the catalogue does", () => {
    expect([...refused.keys()].filter((id) => !catalogue.checks.has(id))).toEqual([]);
  });

  it("gives each a reason that is a sentence", () => {
    expect([...refused].filter(([, why]) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
  });
});

describe("the catalogue of other tools' checks", () => {
  it("knows the tool of each check", () => {
    const keys = new Set(catalogue.peers.map(({ key }) => key));
    expect([...catalogue.checks.keys()].filter((id) => !keys.has(peerOf(id)))).toEqual([]);
  });
});
