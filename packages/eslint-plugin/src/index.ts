/** The policies of secpolicy as ESLint rules, with languages for Dockerfiles and YAML. */
import type { Plugin, RuleDefinition } from "@eslint/core";
import { version } from "secpolicy/engine";
import { type Configs, createConfigs } from "./configs.ts";
import { files } from "./files.ts";
import { commentedLanguage } from "./language.ts";
import { rules } from "./rules.ts";

export interface SecpolicyPlugin extends Plugin {
  readonly rules: Record<string, RuleDefinition>;
  readonly configs: Configs;
  /** Patterns for `files` of a config, by what they match. */
  readonly files: typeof files;
}

const code = {
  meta: { name: "eslint-plugin-secpolicy", version, namespace: "secpolicy" },
  languages: { dockerfile: commentedLanguage("dockerfile"), yaml: commentedLanguage("yaml") },
  rules,
};

// Configs name the plugin itself, so it is there before them.
const plugin: SecpolicyPlugin = Object.assign(code, { configs: createConfigs(code), files });

export default plugin;
