/** The policies of secpolicy as ESLint rules, with languages for Dockerfiles and YAML. */
import { version } from "secpolicy/engine";
import { createConfigs } from "./configs.ts";
import { files } from "./files.ts";
import { commentedLanguage } from "./language.ts";
import { rules } from "./rules.ts";

const code = {
  meta: { name: "eslint-plugin-secpolicy", version, namespace: "secpolicy" },
  languages: { dockerfile: commentedLanguage("dockerfile"), yaml: commentedLanguage("yaml") },
  rules,
};

/** `configs` for most, `files` for those who write their own. */
const plugin = Object.assign(code, { configs: createConfigs(code), files });

export default plugin;
