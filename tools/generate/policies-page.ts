/** docs/policies.md: all policies, by kind. */
import { kinds } from "@secpolicy/core";
import { code, table } from "./markdown.ts";
import { NOTICE, type Output } from "./output.ts";
import { presetsOf } from "./readme.ts";
import type { PolicyFolder } from "./workspace.ts";

export function* generatePoliciesPage(folders: readonly PolicyFolder[]): Iterable<Output> {
  const sections = kinds.flatMap((kind) => {
    const rows = folders.filter((folder) => folder.kind === kind).map(row);
    return rows.length === 0 ? [] : [`## ${kind}`, table(["Policy", "Reports", "Severity", "Presets"], rows)];
  });
  const head = `${folders.length} policies. Each page says what is reported and why, with an example of both sides.`;
  yield {
    path: "docs/policies.md",
    content: `${["# Policies", `<!-- ${NOTICE} -->`, head, ...sections].join("\n\n")}\n`,
  };
}

function row({ id, policy }: PolicyFolder): readonly string[] {
  const { title, severity } = policy.meta;
  return [`[${code(id)}](../policies/${id}/README.md)`, title, severity, presetsOf(policy.meta)];
}
