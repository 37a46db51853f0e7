/** The files of a new policy. They type-check, and the tests of the set fail until every place is filled in. */
import type { Kind } from "@secpolicy/core";
import { EDITOR_SCHEMA } from "../generate/declarative.ts";
import type { Output } from "../generate/output.ts";
import { HEADINGS } from "../generate/readme.ts";
import { type Subject, subjects } from "./subjects.ts";

/** Stands where something must be written; no policy may hold it. */
export const PLACEHOLDER = "FILL IN";

export interface NewPolicy {
  readonly kind: Kind;
  readonly name: string;
  readonly form: "typescript" | "yaml";
  /** The version that will have the policy first. */
  readonly since: string;
}

export function policyFiles(given: NewPolicy): readonly Output[] {
  const subject = subjects[given.kind];
  const folder = `policies/${given.kind}/${given.name}`;
  const isYaml = given.form === "yaml";
  return [
    isYaml
      ? { path: `${folder}/policy.yaml`, content: definitionFile(subject, given.since) }
      : { path: `${folder}/policy.ts`, content: moduleFile(subject, given.since) },
    { path: `${folder}/policy.test.ts`, content: testFile(subject, isYaml ? "./policy.generated.ts" : "./policy.ts") },
    { path: `${folder}/README.md`, content: readmeFile(subject) },
  ];
}

function moduleFile({ on, node, value }: Subject, since: string): string {
  return `import { definePolicy, is } from "@secpolicy/core";

export default definePolicy({
  on: "${on}",
  meta: {
    title: "${PLACEHOLDER}: the state of affairs, as a phrase",
    severity: "medium",
    severityReason: "${PLACEHOLDER}: why it is that bad and no worse.",
    presets: ["strict"],
    remediation: "${PLACEHOLDER}: what to do, in the imperative.",
    references: [],
    frameworks: [],
    aliases: [],
    since: "${since}",
  },
  *check(${node}) {
    // Absent, known and unknown are three things: only a definite true is a finding.
    if (is(${value}, "${PLACEHOLDER}") !== true) return;
    yield { at: ${node}, message: "${PLACEHOLDER}: the thing, the fact and the consequence." };
  },
});
`;
}

function definitionFile({ on, field }: Subject, since: string): string {
  return `# yaml-language-server: $schema=../../../${EDITOR_SCHEMA}
on: ${on}
meta:
  title: "${PLACEHOLDER}: the state of affairs, as a phrase"
  severity: medium
  severityReason: "${PLACEHOLDER}: why it is that bad and no worse."
  presets: [strict]
  remediation: "${PLACEHOLDER}: what to do, in the imperative."
  references: []
  frameworks: []
  aliases: []
  since: ${since}
deny: { field: ${field}, equals: "${PLACEHOLDER}" }
at: ${field}
message: "${PLACEHOLDER}: the thing, the fact and the consequence; {${field}} stands for a field's value."
`;
}

function testFile({ marked, innocent }: Subject, policy: string): string {
  return `import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "${policy}";

testPolicy(
  policy,
  {
    reports: {
      "${PLACEHOLDER}: what is wrong, with the place marked": \`
${marked.join("\n")}
\`,
    },
    silent: {
      "${PLACEHOLDER}: what looks like it and is right": \`
${innocent.join("\n")}
\`,
    },
  },
  { describe, it },
);
`;
}

const sections: Readonly<Record<string, (subject: Subject) => string>> = {
  Bad: ({ language, marked }) => block(language, marked),
  Good: ({ language, innocent }) => block(language, innocent),
};

function block(language: string, lines: readonly string[]): string {
  return `\`\`\`${language}\n${lines.join("\n").replaceAll(/[«»]/g, "")}\n\`\`\`\n\n${PLACEHOLDER}: an example of your own; it is run.`;
}

function readmeFile(subject: Subject): string {
  const parts = [`# ${PLACEHOLDER}: the title of the policy`];
  for (const heading of HEADINGS) {
    parts.push(`## ${heading}`);
    if (heading === "Options" || heading === "References") continue;
    parts.push(sections[heading]?.(subject) ?? `${PLACEHOLDER}.`);
  }
  return `${parts.join("\n\n")}\n`;
}
