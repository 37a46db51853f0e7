import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { lint, places, versions } from "./lint.ts";

const config: Linter.Config[] = [
  ...plugin.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
];

const USER = "secpolicy/kubernetes/run-as-non-root";

function pod({ above = "", beside = "", top = "" }): string {
  return `${top}apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
${above}    - name: app${beside}
      image: shop:1@sha256:${"0".repeat(64)}
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop: [ALL]
`;
}

describe.each(versions)("Comments under $version", ({ create }) => {
  const lintPod = (text: string) => lint(create, { config, path: "pod.yaml", text });
  const lintDockerfile = (text: string, fix = false) => lint(create, { config, path: "Dockerfile", text, fix });

  it.each([
    ["above the line", { above: `    # eslint-disable-next-line ${USER} -- the image has a user\n` }],
    ["behind the line", { beside: ` # eslint-disable-line ${USER} -- the image has a user` }],
    ["at the top", { top: `# eslint-disable ${USER} -- the image has a user\n` }],
    ["for all rules", { above: "    # eslint-disable-next-line -- the image has a user\n" }],
  ])("eslint-disable %s suppresses, with its reason", async (_, where) => {
    const { messages, suppressedMessages } = await lintPod(pod(where));
    expect(messages).toEqual([]);
    expect(suppressedMessages.map(({ ruleId, suppressions }) => [ruleId, suppressions[0]?.justification])).toEqual([
      [USER, "the image has a user"],
    ]);
  });

  it("eslint-enable ends eslint-disable", async () => {
    const result = await lintPod(pod({ top: `# eslint-disable ${USER}\n# eslint-enable ${USER}\n` }));
    expect(result.messages.map(({ ruleId }) => ruleId)).toContain(USER);
  });

  it("a comment can set a rule's severity", async () => {
    const result = await lintPod(pod({ top: `# eslint ${USER}: "warn"\n` }));
    expect(result.messages.map(({ severity }) => severity)).toEqual([1]);
  });

  it("a comment that sets a rule wrongly is an error", async () => {
    const result = await lintPod(pod({ top: `# eslint ${USER}: [\n` }));
    expect(result.messages[0]).toMatchObject({ ruleId: null, line: 1, column: 1, severity: 2 });
  });

  it("noInlineConfig switches ESLint's comments off and says so", async () => {
    const text = pod({ top: `# eslint-disable ${USER}\n` });
    const off: Linter.Config[] = [...config, { linterOptions: { noInlineConfig: true } }];
    const { messages } = await lint(create, { config: off, path: "pod.yaml", text });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([null, USER]);
    expect(messages[0]?.message).toContain(`'# eslint-disable ${USER}' has no effect`);
  });

  it("text that looks like a comment is none", async () => {
    const script = `      args:\n        - |\n          # eslint-disable ${USER}\n        - "# eslint-disable ${USER}"\n`;
    const result = await lintPod(pod({}) + script);
    expect(result.messages.map(({ ruleId }) => ruleId)).toEqual([USER]);
  });

  it("a rule that does not exist is an error, as everywhere", async () => {
    const result = await lintPod(pod({ above: "    # eslint-disable-next-line secpolicy/kubernetes/no-such\n" }));
    expect(result.messages.map(({ message }) => message)).toContain(
      "Definition for rule 'secpolicy/kubernetes/no-such' was not found.",
    );
  });

  it("secpolicy-ignore waives, and needs no comment for ESLint", async () => {
    const result = await lintPod(
      pod({ above: "    # secpolicy-ignore kubernetes/run-as-non-root -- it has a user\n" }),
    );
    expect(result.messages).toEqual([]);
    expect(result.suppressedMessages).toEqual([]);
  });

  it("secpolicy-ignore is judged itself", async () => {
    const above = [
      "    # secpolicy-ignore kubernetes/run-as-non-root\n",
      "    # secpolicy-ignore kubernetes/duplicate-key -- there is none\n",
      "    # secpolicy-ignore kubernetes/run-as-nonroot -- a slip\n",
    ];
    const { messages } = await lintPod(pod({ above: above.join("") }));
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([
      "secpolicy/suppression/no-reason",
      "secpolicy/suppression/unused",
      "secpolicy/suppression/unknown-policy",
      USER,
    ]);
  });

  it("a directive for a rule that is off is not called unused", async () => {
    const off: Linter.Config[] = [...config, { files: ["**/*.yaml"], rules: { [USER]: "off" } }];
    const text = pod({ above: "    # secpolicy-ignore kubernetes/run-as-non-root -- it has a user\n" });
    expect((await lint(create, { config: off, path: "pod.yaml", text })).messages).toEqual([]);
  });

  it("eslint-disable-line has no meaning on a line of its own", async () => {
    const result = await lintDockerfile("# eslint-disable-line\nFROM scratch\n");
    expect(places({ messages: result.messages.slice(0, 1) })).toEqual(["null 1:1-1:22"]);
    expect(result.messages[0]?.message).toContain("eslint-disable-next-line");
  });

  it("a heredoc holds no comments for ESLint", async () => {
    const text = "FROM scratch\nRUN <<EOF\n# eslint-disable-line\nEOF\nUSER 1000\n";
    expect((await lintDockerfile(text)).messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  });

  it("--fix removes a comment that is not needed without breaking a continued instruction", async () => {
    const text =
      "FROM acme/base:1.4\n# eslint-disable-next-line\nRUN a && \\\n    # eslint-disable-next-line\n    b\nUSER 1000\n";
    const { output } = await lintDockerfile(text, true);
    expect(output).toBe("FROM acme/base:1.4\n \nRUN a && \\\n     b\nUSER 1000\n");
  });

  it("--fix removes a comment that is not needed without moving the YAML below it", async () => {
    const text = "a:\n  # eslint-disable-next-line\n  b: 1\n  c: 2\n";
    const { output } = await lint(create, { config, path: "a.yaml", text, fix: true });
    expect(output).toBe("a:\n   \n  b: 1\n  c: 2\n");
  });
});
