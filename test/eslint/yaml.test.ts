import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { lint, marked, places, versions } from "./lint.ts";

const RULE = "secpolicy/kubernetes/run-as-non-root";

/** A pod that says nothing about its user, so that only that is reported. */
function pod(container: string): string {
  return `# The shop.

apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
${container}
      image: shop:1
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop: [ALL]
`;
}

const only: Linter.Config[] = [
  {
    files: plugin.files.yaml,
    plugins: { secpolicy: plugin },
    language: "secpolicy/yaml",
    rules: { [RULE]: "error", "secpolicy/unreadable": "error" },
  },
];

describe.each(versions)("YAML under $version", ({ create }) => {
  const lintYaml = (text: string, path = "pod.yaml", config = only) => lint(create, { config, path, text });

  it("is reported at the exact place, with what to do in the message", async () => {
    const { text, marks } = marked(pod("    - name: «app»"));
    const result = await lintYaml(text);
    expect(places(result)).toEqual(marks.map((mark) => `${RULE} ${mark}`));
    expect(result.messages[0]?.message).toMatch(/^Container "app" may run as root: .*\. Set `runAsNonRoot: true`/);
  });

  it("offers a fix that can break something as a suggestion, and leaves it out of --fix", async () => {
    const text = pod("    - name: app");
    const [message] = (await lintYaml(text)).messages;
    expect(message?.fix).toBeUndefined();
    const [suggestion] = message?.suggestions ?? [];
    expect(suggestion?.desc).toBe("Refuse to run as root");
    expect(text.slice(0, suggestion?.fix.range[0]) + suggestion?.fix.text).toContain("runAsNonRoot: true");
    expect((await lint(create, { config: only, path: "pod.yaml", text, fix: true })).output).toBeUndefined();
  });

  it("has the same columns with CRLF and a byte order mark", async () => {
    const { text, marks } = marked(pod("    - name: «app»"));
    const result = await lintYaml(`\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect(places(result)).toEqual(marks.map((mark) => `${RULE} ${mark}`));
  });

  it("is quoted without anything that acts on a terminal", async () => {
    const { messages } = await lintYaml(pod('    - name: "app\\e[31m\\nred"'));
    expect(messages[0]?.message).toMatch(/^Container "app␛\[31m red" may/);
  });

  it.each([
    ["a workflow", ".github/workflows/ci.yml", "on: push\njobs:\n  a:\n    services: {}\n"],
    ["broken YAML of no known kind", "notes.yaml", "a: [1\nb: {\n"],
    ["an empty file", "empty.yaml", ""],
    ["a list", "list.yml", "- a\n- b\n"],
  ])("says nothing about %s", async (_, path, text) => {
    const result = await lintYaml(text, path, plugin.configs.recommended);
    expect(result.messages).toEqual([]);
  });

  it("reports what it can't read of a manifest, and judges the rest", async () => {
    const text = `${pod("    - name: app")}---\napiVersion: v1\nkind: Service\nmetadata: {name: "shop\n`;
    const ids = (await lintYaml(text)).messages.map(({ ruleId }) => ruleId);
    expect(ids).toContain(RULE);
    expect(ids).toContain("secpolicy/unreadable");
  });

  it("takes settings.secpolicy.kind for what the file is, whatever its name", async () => {
    const text = "services:\n  web: [\n";
    const config = [...only, { files: ["stack.yml"], settings: { secpolicy: { kind: "compose" } } }];
    expect((await lintYaml(text, "stack.yml")).messages).toEqual([]);
    expect((await lintYaml(text, "stack.yml", config)).messages[0]?.ruleId).toBe("secpolicy/unreadable");
  });
});
