/** The generated parts of a policy's page: facts below the title, options, references. */
import type { Meta, Option, OptionsSchema, Policy } from "@secpolicy/core";
import { code, table } from "./markdown.ts";
import type { Output } from "./output.ts";
import type { PolicyFolder } from "./workspace.ts";

/** In this order on every page. */
export const HEADINGS = [
  "What it reports",
  "Why it matters",
  "Bad",
  "Good",
  "When not to use it",
  "Options",
  "References",
] as const;

export function* generateReadmes(folders: readonly PolicyFolder[]): Iterable<Output> {
  for (const folder of folders) {
    const content = fillReadme(folder);
    if (content !== undefined) yield { path: `policies/${folder.id}/README.md`, content };
  }
}

/** The page with its generated parts renewed; nothing when there is no page yet. */
export function fillReadme({ id, policy, readme }: PolicyFolder): string | undefined {
  if (readme === undefined) return undefined;
  const filled = fillPart(readme, "facts", /^# .*$/m, factsOf(id, policy));
  const withOptions = fillSection(filled, "options", "Options", optionsOf(policy.options ?? {}));
  return fillSection(withOptions, "references", "References", referencesOf(policy.meta));
}

/** Replaces the part of a name between its marks, or puts it behind a line that a pattern finds. */
function fillPart(page: string, name: string, anchor: RegExp, text: string): string {
  const part = `<!-- generated:${name} -->\n${text}\n<!-- /generated -->`;
  const known = new RegExp(`<!-- generated:${name} -->[\\s\\S]*?<!-- /generated -->`);
  if (known.test(page)) return page.replace(known, () => part);
  return page.replace(anchor, (line) => `${line}\n\n${part}`);
}

function fillSection(page: string, name: string, heading: string, text: string): string {
  const anchor = new RegExp(`^## ${heading}$`, "m");
  const withHeading = anchor.test(page) ? page : `${page.trimEnd()}\n\n## ${heading}\n`;
  return fillPart(withHeading, name, anchor, text);
}

function factsOf(id: string, { on, reads, meta }: Policy): string {
  const facts: (readonly [string, string])[] = [
    ["Policy", code(id)],
    ["Severity", `**${meta.severity}**. ${meta.severityReason}`],
    ["Judges", reads === "project" ? `${code(on)}, with facts from other files` : code(on)],
    ["Presets", presetsOf(meta)],
    ["Remediation", meta.remediation],
  ];
  if (meta.frameworks.length > 0) facts.push(["Frameworks", meta.frameworks.map(code).join(", ")]);
  if (meta.aliases.length > 0) facts.push(["Covers", meta.aliases.map(code).join(", ")]);
  facts.push(["Since", meta.since]);
  return facts.map(([name, value]) => `- **${name}**: ${value}`).join("\n");
}

export function presetsOf({ presets }: Meta): string {
  if (presets.length === 0) return `only ${code("all")}`;
  const shown = presets.map((preset) =>
    typeof preset === "string" ? code(preset) : `${code(preset[0])} (${preset[1]})`,
  );
  return shown.join(", ");
}

function optionsOf(options: OptionsSchema): string {
  const rows = Object.entries(options).map(([name, option]) => [
    code(name),
    typeOf(option),
    defaultOf(option),
    option.description,
  ]);
  return rows.length === 0 ? "None." : table(["Option", "Type", "Default", "Meaning"], rows);
}

function typeOf(option: Option): string {
  switch (option.type) {
    case "strings":
      return "list of strings";
    case "string":
      return option.oneOf === undefined ? "string" : option.oneOf.map(code).join(" or ");
    case "number":
      return option.minimum === undefined ? "number" : `number, at least ${option.minimum}`;
    case "boolean":
      return "boolean";
  }
}

function defaultOf(option: Option): string {
  return code(JSON.stringify(option.default));
}

function referencesOf({ references }: Meta): string {
  return references.length === 0 ? "None." : references.map((address) => `- <${address}>`).join("\n");
}
