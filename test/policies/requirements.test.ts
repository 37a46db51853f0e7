import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { definePolicy, type Meta } from "@secpolicy/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPeerCatalogue } from "../../tools/generate/catalogue.ts";
import { fillReadme } from "../../tools/generate/readme.ts";
import type { PolicyFolder } from "../../tools/generate/workspace.ts";
import { shortcomings } from "./requirements.ts";

const catalogue = readPeerCatalogue(process.cwd());

const meta: Meta = {
  title: "Base image is old",
  severity: "low",
  severityReason: "Old is not yet broken.",
  presets: ["strict"],
  remediation: "Take a newer one.",
  references: ["https://docs.docker.com/reference/dockerfile/#from"],
  frameworks: ["cis-docker:4.4"],
  aliases: ["hadolint:DL3006"],
  since: "0.1.0",
};

const page = `# Base image is old

## What it reports

Old images.

## Why it matters

They are old.

## Bad

\`\`\`dockerfile
FROM debian:7
## no heading
\`\`\`

## Good

Newer.

## When not to use it

Never.
`;

function folderWith(changes: Partial<Meta>, readme = page): PolicyFolder {
  const policy = definePolicy({ on: "dockerfile.stage", meta: { ...meta, ...changes }, *check() {} });
  const folder = {
    kind: "dockerfile",
    name: "old",
    id: "dockerfile/old",
    policy,
    definition: undefined,
    readme,
  } as const;
  return { ...folder, readme: fillReadme(folder) };
}

const MODULE = 'import { definePolicy } from "@secpolicy/core";\n\nexport default definePolicy({});\n';

describe("shortcomings of a policy", () => {
  let root = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "policy-"));
    write("policy.ts", MODULE);
    write("policy.test.ts", 'import { it } from "vitest";\nimport policy from "./policy.ts";\n');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  function write(file: string, text: string): void {
    const folder = join(root, "policies/dockerfile/old");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), text);
  }

  function shortcomingsOf(changes: Partial<Meta>, readme?: string): readonly string[] {
    return shortcomings(root, folderWith(changes, readme), catalogue);
  }

  it("are none for one that is complete", () => {
    expect(shortcomingsOf({})).toEqual([]);
  });

  const metaCases: Readonly<Record<string, readonly [Partial<Meta>, string]>> = {
    "a reason without a period": [
      { severityReason: "Because" },
      "meta.severityReason is no sentence that ends with a period.",
    ],
    "a remediation without a period": [
      { remediation: "Do it" },
      "meta.remediation is no sentence that ends with a period.",
    ],
    "no reference": [{ references: [] }, "meta.references is empty."],
    "a reference by http": [{ references: ["http://example.org"] }, "http://example.org is no https address."],
    "a version that is none": [{ since: "1" }, "meta.since is 1, not a version."],
    "a preset that another one holds": [{ presets: ["recommended", "strict"] }, "strict holds all of recommended."],
    "an alias that no tool has": [
      { aliases: ["hadolint:DL9999"] },
      "The alias hadolint:DL9999 is not in tools/catalogue.",
    ],
    "a framework's control among the aliases": [
      { aliases: ["cis-docker:4.1"], frameworks: [] },
      "cis-docker:4.1 is a control of a framework, not a check of a tool.",
    ],
    "a control that the framework lacks": [
      { frameworks: ["pss:baseline/none"] },
      "The control pss:baseline/none is not in tools/catalogue.",
    ],
    "a control without its framework": [{ frameworks: ["4.1"] }, "The control 4.1 is not written as framework:id."],
  };

  it.each(Object.entries(metaCases))("are seen in %s", (_, [changes, shortcoming]) => {
    expect(shortcomingsOf(changes)).toEqual([shortcoming]);
  });

  it("do not lie in a preset that raises the severity", () => {
    expect(shortcomingsOf({ presets: ["recommended", ["strict", "high"]] })).toEqual([]);
  });

  it("are seen in a page without a heading, with an empty section or another title", () => {
    expect(shortcomingsOf({}, page.replace("## Good", "### Good"))).toEqual([
      "The headings of README.md are What it reports · Why it matters · Bad · When not to use it · Options · References.",
    ]);
    expect(shortcomingsOf({}, page.replace("Never.\n", ""))).toEqual([
      "Nothing stands below When not to use it in README.md.",
    ]);
    expect(shortcomingsOf({}, page.replace("# Base image", "# Image"))).toEqual([
      "The title of README.md is not meta.title.",
    ]);
  });

  it("are seen in imports of anything but core", () => {
    write(
      "policy.ts",
      `import { readFileSync } from "node:fs";\nimport {\n  a,\n} from "../other/policy.ts";\n${MODULE}`,
    );
    expect(shortcomingsOf({})).toEqual(["policy.ts imports node:fs.", "policy.ts imports ../other/policy.ts."]);
  });

  it("are seen in a place that is not filled in, and in a file that does not belong", () => {
    write("README.md", "FILL IN: why.");
    write("data.json", "{}");
    expect(shortcomingsOf({})).toEqual(["README.md still says FILL IN.", "data.json is no file of a policy."]);
  });
});
