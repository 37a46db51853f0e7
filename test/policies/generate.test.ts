import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateConfigPage } from "../../tools/generate/config-page.ts";
import { generateFromPolicies } from "../../tools/generate/policies.ts";
import { staleFiles, writeStale } from "../../tools/generate/write.ts";
import { temporaryRoot } from "./temporary-root.ts";

const MODULE = (on: string): string => `export default {
  on: "${on}",
  meta: {
    title: "Old",
    severity: "low",
    severityReason: "Yes.",
    presets: [["strict", "high"]],
    remediation: "Do.",
    references: ["https://docs.docker.com/"],
    frameworks: ["cis-docker:4.4"],
    aliases: ["hadolint:DL3006"],
    since: "0.1.0",
  },
  options: { tags: { type: "strings", default: ["a|b"], description: "Tags." } },
  *check() {},
};
`;

const DEFINITION = `on: compose.service
meta:
  title: Service is privileged
  severity: high
  severityReason: Yes.
  presets: [recommended]
  remediation: Do.
  references: [https://docs.docker.com/]
  frameworks: []
  aliases: []
  since: 0.1.0
deny: { field: privileged, equals: true }
message: No.
`;

describe("what is generated from the folders of policies", () => {
  let root = "";

  beforeEach(() => {
    root = temporaryRoot();
    put("policies/dockerfile/old/policy.ts", MODULE("dockerfile.stage"));
    put("policies/dockerfile/old/policy.test.ts", "");
    put("policies/dockerfile/old/README.md", "# Old\n\n## Bad\n\nText.\n");
  });

  afterEach(() => rmSync(root, { recursive: true }));

  function put(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  function text(path: string): string {
    return readFileSync(join(root, path), "utf8");
  }

  async function problems(): Promise<readonly string[]> {
    const generated = await generateFromPolicies(root);
    return generated.problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`);
  }

  it("is the registry, the pages and their generated parts, and is fresh afterwards", async () => {
    const { outputs } = await generateFromPolicies(root);
    expect(staleFiles(root, outputs)).toContain("policies/index.ts");
    writeStale(root, outputs);
    expect(text("policies/dockerfile.generated.ts")).toContain('{ id: "dockerfile/old", policy: oldPolicy },');
    expect(text("policies/catalogue.generated.ts")).toContain(
      '"presets":[["strict","high"]],"aliases":["hadolint:DL3006"]',
    );
    expect(text("docs/policies.md")).toContain(
      "| [`dockerfile/old`](../policies/dockerfile/old/README.md) | Old | low |",
    );
    expect(text("docs/coverage.md")).toMatch(/^\| `DL3006` \| .* \| \[`dockerfile\/old`\]/m);
    expect(text("policies/pages.generated.ts")).not.toContain("<!--");
    expect(text("policies/dockerfile/old/README.md")).toContain('| `tags` | list of strings | `["a\\|b"]` | Tags. |');

    const again = await generateFromPolicies(root);
    expect(staleFiles(root, again.outputs)).toEqual([]);
  });

  it("keeps what the author wrote in a page, and renews its own parts", async () => {
    writeStale(root, (await generateFromPolicies(root)).outputs);
    const page = text("policies/dockerfile/old/README.md");
    expect(page).toMatch(/^# Old\n\n<!-- generated:facts -->\n- \*\*Policy\*\*: `dockerfile\/old`\n/);
    put("policies/dockerfile/old/README.md", page.replace("Text.", "Mine: $& $1.").replace("Yes.", "Stale."));
    writeStale(root, (await generateFromPolicies(root)).outputs);
    expect(text("policies/dockerfile/old/README.md")).toBe(page.replace("Text.", "Mine: $& $1."));
  });

  it("is code for a policy in YAML, and goes when the policy goes", async () => {
    put("policies/compose/open/policy.yaml", DEFINITION);
    writeStale(root, (await generateFromPolicies(root)).outputs);
    const compiled = "policies/compose/open/policy.generated.ts";
    expect(text(compiled)).toContain('"field": "privileged"');
    expect(text("policies/compose.generated.ts")).toContain('from "./compose/open/policy.generated.ts"');
    rmSync(join(root, "policies/compose/open/policy.yaml"));
    expect(writeStale(root, (await generateFromPolicies(root)).outputs)).toContain(compiled);
    expect(existsSync(join(root, compiled))).toBe(false);
  });

  it("names the files that a folder lacks, and goes on with the others", async () => {
    put("policies/compose/empty/README.md", "# Empty\n");
    put("policies/nextjs/Bad_Name/policy.ts", "export const policy = 1;\n");
    expect(await problems()).toEqual([
      "policies/compose/empty:undefined:undefined: policy.ts (or policy.yaml) is missing.",
      "policies/compose/empty:undefined:undefined: policy.test.ts is missing.",
      "policies/nextjs/Bad_Name:undefined:undefined: A policy's name is words in lower case with dashes between.",
      "policies/nextjs/Bad_Name:undefined:undefined: policy.test.ts is missing.",
      "policies/nextjs/Bad_Name:undefined:undefined: README.md is missing.",
      "policies/nextjs/Bad_Name/policy.ts:undefined:undefined: The default export is no policy with all of its metadata.",
    ]);
    const { outputs } = await generateFromPolicies(root);
    expect(outputs.find(({ path }) => path === "policies/index.ts")).toBeDefined();
  });

  it("leaves out a policy that can't be loaded, or stands in the wrong place", async () => {
    put("policies/dockerfile/old/policy.ts", 'throw new Error("broken");\n');
    put("policies/compose/old/policy.ts", MODULE("dockerfile.stage"));
    const found = await problems();
    expect(found).toContain(
      "policies/dockerfile/old/policy.ts:undefined:undefined: The policy can't be loaded: broken",
    );
    expect(found).toContain(
      "policies/compose/old:undefined:undefined: The policy judges dockerfile.stage and stands among those of compose.",
    );
  });

  it("says where in a policy.yaml something is wrong", async () => {
    put("policies/compose/a/policy.yaml", DEFINITION.replace("field: privileged", "field: priviledged"));
    put("policies/compose/b/policy.yaml", DEFINITION.replace("severity:", "serverity:"));
    put("policies/compose/c/policy.yaml", `${DEFINITION}message: Twice.\n`);
    put("policies/compose/d/policy.yaml", "# nothing\n");
    put("policies/compose/e/policy.yaml", "on: [\n");
    const found = (await problems()).filter((problem) => problem.includes("policy.yaml:"));
    expect(found).toEqual([
      'policies/compose/a/policy.yaml:12:9: A compose.service has no field priviledged. Did you mean "privileged"?',
      'policies/compose/b/policy.yaml:2:1: "severity" is missing.',
      'policies/compose/b/policy.yaml:4:3: Unknown key "serverity". Did you mean "severity"?',
      'policies/compose/c/policy.yaml:14:1: The key "message" stands here twice.',
      "policies/compose/d/policy.yaml:1:1: A policy.yaml holds one document.",
      expect.stringMatching(/^policies\/compose\/e\/policy\.yaml:\d+:\d+: /),
    ]);
  });
});

describe("the page about the config", () => {
  it("lists every key with what it takes, those of parts included", () => {
    const nested = { type: "object", required: ["b"], properties: { b: { enum: ["x", 1] } } };
    const schema = {
      properties: { a: { description: "a list of things", items: nested }, c: { description: "a text" } },
    };
    const { content } = generateConfigPage(schema);
    expect(content).toContain("| `a` | A list of things |\n| `a[].b` | `x`, `1`. Required. |\n| `c` | A text |\n");
  });
});
