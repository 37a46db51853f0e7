/** What every policy owes its readers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Meta, severities } from "@secpolicy/core";
import { type PeerCatalogue, peerOf } from "../../tools/generate/catalogue.ts";
import { HEADINGS } from "../../tools/generate/readme.ts";
import type { PolicyFolder } from "../../tools/generate/workspace.ts";
import { PLACEHOLDER } from "../../tools/new/files.ts";
import { sectionsOf, titleOf } from "./page.ts";

export function shortcomings(root: string, folder: PolicyFolder, catalogue: PeerCatalogue): readonly string[] {
  return [
    ...metaShortcomings(folder.policy.meta),
    ...nameShortcomings(folder.policy.meta, catalogue),
    ...pageShortcomings(folder),
    ...fileShortcomings(join(root, "policies", folder.id)),
  ];
}

function* metaShortcomings(meta: Meta): Iterable<string> {
  const { title, severity, severityReason, remediation, references, presets, since } = meta;
  if (title === "" || title.endsWith(".")) yield "meta.title is a phrase without a period.";
  if (!severities.includes(severity)) yield `meta.severity is ${severity}.`;
  if (!/[\w)`"]\.$/.test(severityReason)) yield "meta.severityReason is no sentence that ends with a period.";
  if (!/[\w)`"]\.$/.test(remediation)) yield "meta.remediation is no sentence that ends with a period.";
  if (references.length === 0) yield "meta.references is empty.";
  for (const address of references) if (!/^https:\/\/\S+$/.test(address)) yield `${address} is no https address.`;
  if (!/^\d+\.\d+\.\d+$/.test(since)) yield `meta.since is ${since}, not a version.`;
  if (presets.includes("recommended") && presets.includes("strict")) yield "strict holds all of recommended.";
}

function* nameShortcomings({ aliases, frameworks }: Meta, { peers, checks }: PeerCatalogue): Iterable<string> {
  const isFramework = (key: string): boolean => peers.some((peer) => peer.key === key && peer.sort === "framework");
  for (const alias of aliases) {
    if (!checks.has(alias)) yield `The alias ${alias} is not in tools/catalogue.`;
    if (isFramework(peerOf(alias))) yield `${alias} is a control of a framework, not a check of a tool.`;
  }
  for (const control of frameworks) {
    if (!/^[a-z][a-z0-9.-]*:\S+$/.test(control)) yield `The control ${control} is not written as framework:id.`;
    if (isFramework(peerOf(control)) && !checks.has(control)) yield `The control ${control} is not in tools/catalogue.`;
  }
  if (new Set([...aliases, ...frameworks]).size < aliases.length + frameworks.length) yield "A name stands twice.";
}

function* pageShortcomings({ readme = "", policy }: PolicyFolder): Iterable<string> {
  if (titleOf(readme) !== policy.meta.title) yield "The title of README.md is not meta.title.";
  if (!/^# .+\n\n<!-- generated:facts -->$/m.test(readme)) yield "The facts do not stand below the title of README.md.";
  const sections = sectionsOf(readme);
  const headings = sections.map(({ heading }) => heading).join(" · ");
  if (headings !== HEADINGS.join(" · ")) yield `The headings of README.md are ${headings}.`;
  for (const { heading, text } of sections) if (text === "") yield `Nothing stands below ${heading} in README.md.`;
}

const policyFiles = /^(?:policy\.(?:ts|yaml|generated\.ts|test\.ts)|README\.md)$/;
const allowedImports: Readonly<Record<string, RegExp>> = {
  "policy.ts": /^@secpolicy\/core$/,
  "policy.test.ts": /^(?:@secpolicy\/(?:core|tester)|vitest|\.\/policy(?:\.generated)?\.ts)$/,
};

function* fileShortcomings(path: string): Iterable<string> {
  for (const file of readdirSync(path)) {
    if (!policyFiles.test(file)) {
      yield `${file} is no file of a policy.`;
      continue;
    }
    const text = readFileSync(join(path, file), "utf8");
    if (text.includes(PLACEHOLDER)) yield `${file} still says ${PLACEHOLDER}.`;
    const allowed = allowedImports[file];
    if (allowed === undefined) continue;
    for (const name of importsOf(text)) if (!allowed.test(name)) yield `${file} imports ${name}.`;
  }
}

function importsOf(code: string): readonly string[] {
  const names = code.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return [...names].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
}
