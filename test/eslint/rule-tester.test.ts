import { RuleTester } from "eslint";
import { RuleTester as RuleTester9 } from "eslint-9";
import { describe, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";

function pod(nonRoot: boolean): string {
  return `apiVersion: v1
kind: Pod
metadata: {name: shop}
spec:
  securityContext:
    runAsNonRoot: ${nonRoot}
  containers:
    - name: app
      image: shop:1
`;
}

describe.each([
  { version: "ESLint 10", Tester: RuleTester },
  { version: "ESLint 9", Tester: RuleTester9 },
])("The rule tester of $version", ({ Tester }) => {
  Tester.describe = describe;
  Tester.it = it;
  const rule = plugin.rules["kubernetes/run-as-non-root"];
  if (rule === undefined) throw new Error("There is no such rule.");
  new Tester({ plugins: { secpolicy: plugin }, language: "secpolicy/yaml" }).run("kubernetes/run-as-non-root", rule, {
    valid: [
      { name: "a pod that refuses to run as root", code: pod(true), filename: "pod.yaml" },
      { name: "YAML of no known kind", code: "runAsNonRoot: false\n", filename: "pod.yaml" },
    ],
    invalid: [
      {
        name: "a pod that may run as root",
        code: pod(false),
        filename: "pod.yaml",
        errors: [
          {
            message: /^Container "app" /,
            line: 6,
            column: 19,
            endLine: 6,
            endColumn: 24,
            suggestions: [{ desc: "Refuse to run as root", output: pod(true) }],
          },
        ],
      },
    ],
  });
});
