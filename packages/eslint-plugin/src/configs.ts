/** Configs for `eslint.config.js`. Each part names its files: rules without `files` would run on all JavaScript. */
import type { ConfigObject, Plugin, RulesConfig } from "@eslint/core";
import { directivePolicies, type Kind, type Meta, type PresetName, policies, severityUnder } from "secpolicy/engine";
import { files } from "./files.ts";

/** A type, not an interface: only that fits ESLint's own record of configs. */
export type Configs = {
  /** Languages for Dockerfiles and YAML, and rules for all kinds of files. */
  readonly recommended: ConfigObject[];
  /** The same without a language for YAML: for projects where another plugin brings one, before or after this. */
  readonly rules: ConfigObject[];
  /** `recommended`, and what only some want. */
  readonly strict: ConfigObject[];
  /** Rules that look at other files of the project, too: in addition to another config. */
  readonly project: ConfigObject[];
};

type FilesName = keyof typeof files;

const kindsOfFiles: { readonly [N in FilesName]: readonly Kind[] } = {
  dockerfile: ["dockerfile"],
  yaml: ["compose", "kubernetes"],
  nextjs: ["nextjs"],
};
const filesNames = ["dockerfile", "yaml", "nextjs"] as const;

export function createConfigs(plugin: Plugin): Configs {
  const part = (config: string, name: FilesName, rules: RulesConfig): ConfigObject => ({
    name: `secpolicy/${config}/${name}`,
    files: [...files[name]],
    plugins: { secpolicy: plugin },
    rules,
  });
  const parts = (config: string, preset: PresetName, languages: readonly FilesName[]): ConfigObject[] =>
    filesNames.map((name) => ({
      ...part(config, name, ownRules(name, preset)),
      ...(languages.includes(name) ? { language: `secpolicy/${name}` } : {}),
    }));
  return {
    recommended: parts("recommended", "recommended", ["dockerfile", "yaml"]),
    // Nobody else has a language for Dockerfiles, and as JavaScript they can't be parsed.
    rules: parts("rules", "recommended", ["dockerfile"]),
    strict: parts("strict", "strict", ["dockerfile", "yaml"]),
    project: filesNames.flatMap((name) => {
      const rules = projectRules(name);
      return Object.keys(rules).length === 0 ? [] : [part("project", name, rules)];
    }),
  };
}

/** Rules that need the linted file only; those about directives, and `unreadable`, with them. */
function ownRules(name: FilesName, preset: PresetName): RulesConfig {
  const rules: RulesConfig = { "secpolicy/unreadable": "error" };
  for (const [id, meta] of Object.entries(directivePolicies)) addRule(rules, id, meta, preset);
  for (const { id, policy } of policies) {
    if (policy.reads === undefined && isFor(name, id)) addRule(rules, id, policy.meta, preset);
  }
  return rules;
}

function projectRules(name: FilesName): RulesConfig {
  const rules: RulesConfig = {};
  for (const { id, policy } of policies) {
    if (policy.reads === "project" && isFor(name, id)) addRule(rules, id, policy.meta, "recommended");
  }
  return rules;
}

function isFor(name: FilesName, policy: string): boolean {
  return kindsOfFiles[name].some((kind) => policy.startsWith(`${kind}/`));
}

function addRule(rules: RulesConfig, id: string, meta: Meta, preset: PresetName): void {
  const severity = severityUnder({ id, ...meta }, preset);
  if (severity === undefined) return;
  rules[`secpolicy/${id}`] = severity === "low" || severity === "info" ? "warn" : "error";
}
