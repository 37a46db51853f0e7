/** docs/fields.md: what the conditions of a policy.yaml can ask of each target. */
import { code } from "./markdown.ts";
import { NOTICE, type Output } from "./output.ts";
import type { FieldType, TargetFields } from "./target-fields.ts";

const meanings: Readonly<Record<string, string>> = {
  yaml: "YAML; any path leads on from it",
  node: "a node, to be asked with `exists`",
};

export function fieldsPage(targets: ReadonlyMap<string, TargetFields>): Output {
  const parts = [
    "# Fields of targets",
    `<!-- ${NOTICE} -->`,
    "What `field`, `at` and the `{…}` of a message can name in a `policy.yaml`. A path through a list leads to each of its items.",
  ];
  for (const [target, fields] of targets) {
    const lines = Object.entries(fields).map(([path, type]) => `- ${code(path)}: ${meaningOf(type)}`);
    parts.push(`## ${target}`, lines.join("\n"));
  }
  return { path: "docs/fields.md", content: `${parts.join("\n\n")}\n` };
}

function meaningOf(type: FieldType): string {
  return typeof type === "string" ? (meanings[type] ?? type) : type.map(code).join(", ");
}
