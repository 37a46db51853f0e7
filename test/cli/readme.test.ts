import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project, secpolicy } from "./command.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

function block(language: string, containing: string): string {
  const blocks = [...readme.matchAll(/```(\w*)\n(.*?)```/gs)];
  const found = blocks.find(([, name, text]) => name === language && text?.includes(containing) === true);
  if (found?.[2] === undefined) throw new Error(`README.md has no ${language} block with "${containing}".`);
  return found[2];
}

describe("README.md", () => {
  it("shows a config that is valid", async () => {
    const config = block("json", "overrides");
    const cwd = project({ "secpolicy.config.json": config });
    expect((await secpolicy(["config", "validate"], { cwd })).status).toBe(0);
  });

  it("shows a comment that waives", async () => {
    const dockerfile = `${block("dockerfile", "secpolicy-ignore")}USER root\n`;
    const ran = await secpolicy(["check", "--now", "2027-01-31"], { cwd: project({ Dockerfile: dockerfile }) });
    expect(ran.status).toBe(0);
  });

  it("shows a policy of one's own that works", async () => {
    const cwd = project({
      "acme.yaml": block("yaml", "team-label"),
      "secpolicy.config.json": '{ "plugins": ["./acme.yaml"], "policies": { "acme/team-label": "low" } }',
      "a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n",
      "b.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\n  labels: { team: shop }\n",
    });
    const ran = await secpolicy(["check"], { cwd });
    expect(ran.stdout).toContain("ConfigMap a has no team label");
    expect(ran.stdout).not.toContain("ConfigMap b");
  });
});
