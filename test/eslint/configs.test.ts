import { candidateByName } from "@secpolicy/core";
import type { Linter } from "eslint";
import { defineConfig } from "eslint/config";
import { defineConfig as defineConfig9 } from "eslint-9/config";
import { catalogue, policies } from "secpolicy/engine";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { lint, versions } from "./lint.ts";

const { configs, rules } = plugin;

function rulesOf(config: Linter.Config[]): ReadonlyMap<string, unknown> {
  return new Map(config.flatMap((part) => Object.entries(part.rules ?? {})));
}

describe("Rules", () => {
  it("are the policies and the findings about directives, under the same ids, and `unreadable`", () => {
    expect(Object.keys(rules).sort()).toEqual([...catalogue.entries.map(({ id }) => id), "unreadable"].sort());
  });

  it("run under any language", () => {
    for (const { meta } of Object.values(rules)) expect(meta?.languages).toEqual(["*"]);
  });
});

describe("Configs", () => {
  it("enable rules that exist", () => {
    for (const config of Object.values(configs)) {
      for (const id of rulesOf(config).keys()) expect(rules).toHaveProperty([id.replace(/^secpolicy\//, "")]);
    }
  });

  it("recommend the preset's policies, except those that read other files, which `project` adds", () => {
    const recommended = policies.filter(({ policy }) =>
      policy.meta.presets.some((entry) => [entry].flat()[0] === "recommended"),
    );
    const own = recommended.filter(({ policy }) => policy.reads === undefined);
    const ids = [...rulesOf(configs.recommended).keys()].filter((id) => !/suppression|unreadable/.test(id));
    expect(ids.sort()).toEqual(own.map(({ id }) => `secpolicy/${id}`).sort());
    const project = recommended.filter(({ policy }) => policy.reads === "project");
    expect([...rulesOf(configs.project).keys()].sort()).toEqual(project.map(({ id }) => `secpolicy/${id}`).sort());
  });

  it("make errors of critical, high and medium, and warnings of low and info", () => {
    for (const { id, policy } of policies) {
      const level = rulesOf(configs.recommended).get(`secpolicy/${id}`);
      const { presets, severity } = policy.meta;
      if (level === undefined || !presets.includes("recommended")) continue;
      expect([id, level]).toEqual([id, severity === "low" || severity === "info" ? "warn" : "error"]);
    }
  });

  it("hold all of `recommended` in `strict`", () => {
    for (const id of rulesOf(configs.recommended).keys()) expect([...rulesOf(configs.strict).keys()]).toContain(id);
  });

  it("leave the language of YAML alone in `rules`", () => {
    expect(configs.rules.map(({ language }) => language)).toEqual(["secpolicy/dockerfile", undefined, undefined]);
    expect(rulesOf(configs.rules)).toEqual(rulesOf(configs.recommended));
  });

  it("name the files that each part is for", () => {
    for (const part of Object.values(configs).flat()) expect(part.files?.length).toBeGreaterThan(0);
  });
});

describe("Configs and types", () => {
  it("fit `defineConfig` of both versions, as they are and by name", () => {
    const own = { plugins: { secpolicy: plugin }, extends: ["secpolicy/recommended", "secpolicy/project"] };
    for (const define of [defineConfig, defineConfig9]) {
      const parts = define([configs.recommended, configs.project, own]).map(({ files }) => files);
      const listed = [...configs.recommended, ...configs.project].map(({ files }) => files);
      expect(parts).toEqual([...listed, ...listed, undefined]);
    }
  });
});

const names = [
  ["Dockerfile", "api/dockerfile", "Dockerfile.dev", "a/b/Dockerfile.prod.x", "api.Dockerfile", "api.dockerfile"],
  ["Containerfile", "Containerfile.dev", ".devcontainer/Dockerfile", "next.config.mts", "web/next.config.cjs"],
  ["compose.yml", "docker-compose.prod.yaml", ".github/dependabot.yml", "k8s/pod.yaml"],
  ["Dockerfile.dockerignore", "Dockerfile.prod.dockerignore", "Containerfile.containerignore", "Dockerfile.md"],
  ["Dockerfile.j2", "Dockerfile.prod.tmpl", "compose.yml.tpl", "dockerfiles", "MyDockerfile", "next.config.json"],
].flat();

describe.each(versions)("Configs under $version", ({ create }) => {
  it.each(names)("are for %s if the command checks files of that name", async (path) => {
    const candidate = candidateByName(path);
    const eslint = create({ overrideConfigFile: true, overrideConfig: configs.recommended });
    const config = await eslint.calculateConfigForFile(path);
    const isLinted = config?.rules?.["secpolicy/unreadable"] !== undefined;
    expect(isLinted).toBe(candidate !== undefined && candidate !== "template" && candidate !== "json");
  });

  const lintWith = (...config: Linter.Config[]) =>
    lint(create, {
      config: [...configs.recommended, ...config],
      path: "pod.yaml",
      text: "apiVersion: v1\nkind: Pod\n",
    });

  it("fail for a rule that does not exist", async () => {
    await expect(lintWith({ rules: { "secpolicy/kubernetes/no-such": "error" } })).rejects.toThrow(
      'Could not find "kubernetes/no-such" in plugin "secpolicy"',
    );
  });

  it("fail for options that a policy does not have", async () => {
    const rule: Linter.RuleEntry = ["error", { users: ["root"] }];
    await expect(lintWith({ rules: { "secpolicy/kubernetes/duplicate-key": rule } })).rejects.toThrow(
      /secpolicy\/kubernetes\/duplicate-key/,
    );
  });

  it.each([
    [{ rooot: "." }, 'settings.secpolicy: there is no "rooot". Did you mean "root"?'],
    [{ root: 1 }, "settings.secpolicy.root must be a string."],
    [{ kind: "helm" }, "settings.secpolicy.kind must be one of dockerfile, compose, kubernetes, nextjs."],
    [{ settings: { images: { shop: 1 } } }, 'settings.secpolicy.settings.images["shop"] must be a string.'],
    [
      { settings: { compose: { projects: ["compose.yaml"] } } },
      "settings.secpolicy.settings.compose.projects must be a list of lists of compose files.",
    ],
    [{ settings: { kubernetes: "1.30" } }, "settings.secpolicy.settings.kubernetes must be an object."],
    [
      { settings: { kubernetes: { version: "v1.33" } } },
      'settings.secpolicy.settings.kubernetes.version must be a version such as "1.33".',
    ],
    ["shop", "settings.secpolicy must be an object."],
  ])("fail for the setting %j", async (given, message) => {
    await expect(lintWith({ settings: { secpolicy: given } })).rejects.toThrow(message);
  });
});
