import type { CatalogueEntry } from "@secpolicy/core";
import {
  type Adjustments,
  type Config,
  ConfigError,
  findWorkspace,
  loadConfig,
  type ResolvedConfig,
  resolveConfig,
} from "../src/index.ts";

function entry(id: string, parts: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return { id, title: id, severity: "medium", presets: ["recommended"], aliases: [], since: "0.1.0", ...parts };
}

export const builtIn: readonly CatalogueEntry[] = [
  entry("dockerfile/root-user", { severity: "high", aliases: ["hadolint:DL3002", "checkov:CKV_DOCKER_8"] }),
  entry("dockerfile/pinned", {
    presets: [["strict", "low"], "cis-docker"],
    options: { registries: { type: "strings", default: ["docker.io"], description: "Registries." } },
    aliases: ["hadolint:DL3006"],
  }),
  entry("dockerfile/tagged", { aliases: ["hadolint:DL3006"], since: "0.10.0" }),
  entry("compose/privileged", { severity: "critical" }),
];

export async function resolveIn(cwd: string, adjustments: Adjustments = {}): Promise<ResolvedConfig> {
  const workspace = findWorkspace(cwd);
  return resolveConfig({ workspace, config: await loadConfig(workspace), builtIn, adjustments });
}

/** Under a config that comes as a value. */
export async function resolveValue(cwd: string, value: Config, adjustments: Adjustments = {}): Promise<ResolvedConfig> {
  const workspace = findWorkspace(cwd);
  return resolveConfig({ workspace, config: await loadConfig(workspace, { value }), builtIn, adjustments });
}

/** What a user would see. */
export async function errorOf(resolving: Promise<unknown>): Promise<string> {
  try {
    await resolving;
  } catch (error) {
    if (error instanceof ConfigError) return error.toString();
    throw error;
  }
  return "no error";
}

/** `id: severity` of what is on. */
export function on(config: ResolvedConfig, path = "Dockerfile"): readonly string[] {
  return [...config.settingsFor(path)].map(([id, { severity }]) => `${id}: ${severity}`);
}
