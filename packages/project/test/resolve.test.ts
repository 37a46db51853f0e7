import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeRepository } from "./folder.ts";
import { errorOf, on, resolveIn, resolveValue } from "./resolving.ts";

const recommended = ["dockerfile/root-user: high", "dockerfile/tagged: medium", "compose/privileged: critical"];

describe("without a config", () => {
  it("the recommended policies are on", async () => {
    const config = await resolveIn(makeRepository({}));
    expect(on(config)).toEqual(recommended);
    expect(config).toMatchObject({ path: undefined, failOn: "medium", baseline: undefined, exceptions: [] });
  });
});

describe("presets", () => {
  it("are united, and the worst severity counts", async () => {
    const config = await resolveValue(makeRepository({}), { presets: ["strict", "cis-docker"] });
    expect(on(config)).toContain("dockerfile/pinned: medium");
    expect(on(await resolveValue(makeRepository({}), { presets: ["strict"] }))).toContain("dockerfile/pinned: low");
  });

  it("of a config replace those that it extends; of an option replace both", async () => {
    const root = makeRepository({
      "secpolicy.config.json": '{ "extends": "./base.json" }',
      "base.json": '{ "presets": ["cis-docker"] }',
    });
    expect(on(await resolveIn(root))).toEqual(["dockerfile/pinned: medium"]);
    expect(on(await resolveIn(root, { presets: ["recommended"] }))).toEqual(recommended);
  });

  it("reach only policies that are old enough for asOf; names reach all", async () => {
    const root = makeRepository({});
    expect(on(await resolveValue(root, { asOf: "0.9.0" }))).not.toContain("dockerfile/tagged: medium");
    expect(on(await resolveValue(root, { asOf: "0.10.0" }))).toContain("dockerfile/tagged: medium");
    const globbed = await resolveValue(root, { asOf: "0.9.0", policies: { "dockerfile/*": "low" } });
    expect(on(globbed)).toEqual([
      "dockerfile/root-user: low",
      "dockerfile/pinned: low",
      "compose/privileged: critical",
    ]);
    const named = await resolveValue(root, { asOf: "0.9.0", policies: { "dockerfile/tagged": "low" } });
    expect(on(named)).toContain("dockerfile/tagged: low");
  });
});

describe("policies", () => {
  it("are set by id, alias and glob, and names win over globs wherever they stand", async () => {
    const config = await resolveValue(makeRepository({}), {
      policies: { "dockerfile/root-user": "low", "dockerfile/*": "off", CKV_DOCKER_8: "info", "compose/*": "high" },
    });
    expect(on(config)).toEqual(["dockerfile/root-user: info", "compose/privileged: high"]);
  });

  it("that share an alias are all set by it", async () => {
    const config = await resolveValue(makeRepository({}), {
      presets: ["cis-docker"],
      policies: { "hadolint:DL3006": "low" },
    });
    expect(on(config)).toEqual(["dockerfile/pinned: low", "dockerfile/tagged: low"]);
  });

  it("are all meant by *", async () => {
    expect(on(await resolveValue(makeRepository({}), { policies: { "*": "off" } }))).toEqual([]);
  });

  it("keep their options under a level alone, and have defaults for the rest", async () => {
    const root = makeRepository({});
    const options = (path: string, config: Awaited<ReturnType<typeof resolveIn>>): unknown =>
      config.settingsFor(path).get("dockerfile/pinned")?.options;
    const config = await resolveValue(root, {
      policies: { "dockerfile/pinned": ["low", { registries: ["ghcr.io"] }] },
      overrides: [
        { files: "a", policies: { "dockerfile/pinned": "high" } },
        { files: "b", policies: { "dockerfile/pinned": ["high", {}] } },
      ],
    });
    expect(options("Dockerfile", config)).toEqual({ registries: ["ghcr.io"] });
    expect(options("a/Dockerfile", config)).toEqual({ registries: ["ghcr.io"] });
    expect(options("b/Dockerfile", config)).toEqual({ registries: ["docker.io"] });
  });
});

describe("overrides", () => {
  it("hold for their files, later ones winning, relative to their config", async () => {
    const root = makeRepository({
      "secpolicy.config.yaml": `overrides:
  - files: [legacy/]
    policies: { "dockerfile/*": off }
  - files: legacy/api/Dockerfile
    policies: { dockerfile/root-user: info }
`,
      "legacy/x": "",
    });
    const config = await resolveIn(root);
    expect(on(config, "legacy/Dockerfile")).toEqual(["compose/privileged: critical"]);
    expect(on(config, "legacy/api/Dockerfile")).toEqual(["dockerfile/root-user: info", "compose/privileged: critical"]);
    expect(on(config, "Dockerfile")).toEqual(recommended);
    const below = await resolveIn(join(root, "legacy"));
    expect(on(below, "Dockerfile")).toEqual(["compose/privileged: critical"]);
    expect(on(below, "../Dockerfile")).toEqual(recommended);
  });

  it("of an extended config come before everything in the config itself", async () => {
    const root = makeRepository({
      "secpolicy.config.json": '{ "extends": "./base.json", "policies": { "dockerfile/root-user": "low" } }',
      "base.json": '{ "overrides": [{ "files": "**", "policies": { "dockerfile/root-user": "critical" } }] }',
    });
    expect(on(await resolveIn(root))).toContain("dockerfile/root-user: low");
  });

  it("give files under the same ones the same settings object", async () => {
    const config = await resolveValue(makeRepository({}), { overrides: [{ files: "a", policies: { DL3002: "off" } }] });
    expect(config.settingsFor("a/x")).toBe(config.settingsFor("a/y"));
    expect(config.settingsFor("b/x")).toBe(config.settingsFor("c/y"));
    expect(config.settingsFor("a/x")).not.toBe(config.settingsFor("b/x"));
  });
});

describe("options of the command line", () => {
  it("choose policies: names turn theirs on, globs choose among those that are on", async () => {
    const root = makeRepository({});
    expect(on(await resolveIn(root, { only: ["dockerfile/*"] }))).toEqual(recommended.slice(0, 2));
    expect(on(await resolveIn(root, { only: ["dockerfile/pinned", "compose/*"] }))).toEqual([
      "dockerfile/pinned: medium",
      "compose/privileged: critical",
    ]);
    const off = { policies: { "dockerfile/root-user": "off" } } as const;
    expect(on(await resolveValue(root, off, { only: ["DL3002"] }))).toEqual(["dockerfile/root-user: high"]);
    expect(on(await resolveValue(root, off, { only: ["dockerfile/root*"] }))).toEqual([]);
  });

  it("turn policies off, whatever else says", async () => {
    expect(on(await resolveIn(makeRepository({}), { only: ["DL3002"], off: ["dockerfile/*"] }))).toEqual([]);
  });

  it("are wrong with a suggestion", async () => {
    const options = {
      presets: ["recomended", "x"],
      only: ["dockerfile/rootuser"],
      off: ["docker/*"],
      kubernetesVersion: "1.99",
    };
    expect(await errorOf(resolveIn(makeRepository({}), options))).toMatchInlineSnapshot(`
      "--preset: No preset is called "recomended". Did you mean "recommended"?

      --preset: No preset is called "x". Presets: recommended, strict, all, pss-baseline, pss-restricted, cis-docker, nsa-k8s, owasp-headers.

      --policy: No policy is called "dockerfile/rootuser". Did you mean "dockerfile/root-user"?

      --off: No policy matches "docker/*".

      --kubernetes-version: "1.99" is no version from 1.24 to 1.37."
    `);
  });
});

describe("ignores and kinds", () => {
  it("are those of all configs and options, the last glob that matches deciding", async () => {
    const root = makeRepository({
      "secpolicy.config.json":
        '{ "extends": "./ci/base.json", "ignores": ["!ci/keep"], "kinds": { "*.df": "dockerfile" } }',
      "ci/base.json": '{ "ignores": ["keep", "drop/"], "kinds": { "*.df": "ignore", "k8s/*": "kubernetes" } }',
      "web/x": "",
    });
    const config = await resolveIn(root, { ignores: ["./web"] });
    expect(config.ignoredBy("ci/keep/Dockerfile", false)).toBeUndefined();
    expect(config.ignoredBy("ci/drop/Dockerfile", false)).toBe("ignores of ci/base.json: drop/");
    expect(config.ignoredBy("web/Dockerfile", false)).toBe("--ignore: ./web");
    expect(config.ignoredBy("api/web/Dockerfile", false)).toBeUndefined();
    // A folder is entered as long as something in it may be taken in again.
    expect(config.ignoredBy("ci/drop", true)).toBeUndefined();
    expect(config.kindFor("a/b.df")).toBe("dockerfile");
    expect(config.kindFor("ci/k8s/x")).toBe("kubernetes");
    expect(config.kindFor("k8s/x")).toBeUndefined();
    const below = await resolveIn(join(root, "web"));
    expect(below.ignoredBy("../ci/drop/Dockerfile", false)).toBe("ignores of ../ci/base.json: drop/");
  });
});

describe("settings", () => {
  it("are merged, with paths from the working directory", async () => {
    const root = makeRepository({
      "secpolicy.config.json": `{
        "extends": "./base.json", "baseline": "ci/baseline.json",
        "settings": { "images": { "shop/api": "api/Dockerfile#final" }, "kubernetes": { "version": "1.30" } }
      }`,
      "base.json": `{ "failOn": "low", "settings": {
        "images": { "shop/web": "./web/Dockerfile" }, "registries": ["ghcr.io"], "kubernetes": { "version": "1.28", "podTemplates": { "Runner.acme.io": "spec.pod" } } } }`,
      "api/x": "",
    });
    const config = await resolveIn(join(root, "api"));
    expect(config.settings).toEqual({
      images: { "shop/api": "Dockerfile#final", "shop/web": "../web/Dockerfile" },
      registries: ["ghcr.io"],
      kubernetesVersion: "1.30",
      podTemplates: { "Runner.acme.io": "spec.pod" },
    });
    expect(config.failOn).toBe("low");
    expect(config.baseline).toBe(join(root, "ci/baseline.json"));
    expect((await resolveIn(root, { kubernetesVersion: "1.31" })).settings.kubernetesVersion).toBe("1.31");
  });
});

describe("exceptions", () => {
  it("match files relative to their config, and know their place", async () => {
    const root = makeRepository({
      "secpolicy.config.yaml": `exceptions:
  - policies: [DL3002, compose/*]
    files: legacy/**
    at: services.web
    reason: old
    until: 2030-01-01
`,
      "legacy/x": "",
    });
    const [exception] = (await resolveIn(join(root, "legacy"))).exceptions;
    expect(exception).toMatchObject({
      policies: ["DL3002", "compose/privileged"],
      at: "services.web",
      reason: "old",
      until: "2030-01-01",
      place: { path: "../secpolicy.config.yaml", start: { line: 2, column: 5 } },
    });
    expect(exception?.matches("Dockerfile")).toBe(true);
    expect(exception?.matches("../Dockerfile")).toBe(false);
  });
});

describe("what only a catalogue can tell", () => {
  it("is wrong with a place and a suggestion, everything at once", async () => {
    const root = makeRepository({
      "secpolicy.config.yaml": `policies:
  dockerfile/root-usr: high
  DL3003: off
  docker/*: off
  dockerfile/pinned: [high, { registry: x, registries: 1 }]
  dockerfile/*: [high, { registries: [] }]
  dockerfile/root-user: [high, { x: 1 }]
exceptions:
  - { policies: [dockerfile/rootuser], files: x, reason: y }
`,
    });
    expect(await errorOf(resolveIn(root))).toMatchInlineSnapshot(`
      "secpolicy.config.yaml:2:3: No policy is called "dockerfile/root-usr". Did you mean "dockerfile/root-user"?
        1 | policies:
        2 |   dockerfile/root-usr: high
          |   ^^^^^^^^^^^^^^^^^^^
        3 |   DL3003: off

      secpolicy.config.yaml:3:3: No policy is called "DL3003". Did you mean "DL3002"?
        2 |   dockerfile/root-usr: high
        3 |   DL3003: off
          |   ^^^^^^
        4 |   docker/*: off

      secpolicy.config.yaml:4:3: No policy matches "docker/*".
        3 |   DL3003: off
        4 |   docker/*: off
          |   ^^^^^^^^
        5 |   dockerfile/pinned: [high, { registry: x, registries: 1 }]

      secpolicy.config.yaml:5:31: dockerfile/pinned: Unknown option "registry". Options are registries.
        4 |   docker/*: off
        5 |   dockerfile/pinned: [high, { registry: x, registries: 1 }]
          |                               ^^^^^^^^
        6 |   dockerfile/*: [high, { registries: [] }]

      secpolicy.config.yaml:5:56: dockerfile/pinned: Option "registries" must be a list of strings.
        4 |   docker/*: off
        5 |   dockerfile/pinned: [high, { registry: x, registries: 1 }]
          |                                                        ^
        6 |   dockerfile/*: [high, { registries: [] }]

      secpolicy.config.yaml:6:24: Options belong to one policy: name it, a glob can't have any.
        5 |   dockerfile/pinned: [high, { registry: x, registries: 1 }]
        6 |   dockerfile/*: [high, { registries: [] }]
          |                        ^^^^^^^^^^^^^^^^^^
        7 |   dockerfile/root-user: [high, { x: 1 }]

      secpolicy.config.yaml:7:34: dockerfile/root-user: Unknown option "x". This policy has no options.
        6 |   dockerfile/*: [high, { registries: [] }]
        7 |   dockerfile/root-user: [high, { x: 1 }]
          |                                  ^
        8 | exceptions:

      secpolicy.config.yaml:9:18: No policy is called "dockerfile/rootuser". Did you mean "dockerfile/root-user"?
         8 | exceptions:
         9 |   - { policies: [dockerfile/rootuser], files: x, reason: y }
           |                  ^^^^^^^^^^^^^^^^^^^"
    `);
  });
});

describe("why", () => {
  it("tells which parts of the configuration have a say, in order, with their places", async () => {
    const root = makeRepository({
      "secpolicy.config.yaml": `extends: ./base.json
presets: [strict]
policies:
  dockerfile/*: low
overrides:
  - files: legacy
    policies: { DL3002: off }
`,
      "base.json": '{ "policies": { "dockerfile/root-user": "critical" } }',
    });
    const config = await resolveIn(root, { off: ["compose/*"] });
    const steps = (policy: string, path: string): readonly string[] =>
      config.why(policy, path).flatMap((provenance) =>
        provenance.steps.map(({ level, by, place }) => {
          return `${level}: ${by}${place === undefined ? "" : ` (${place.path}:${place.start.line})`}`;
        }),
      );
    expect(steps("DL3002", "legacy/Dockerfile")).toEqual([
      "high: preset strict (secpolicy.config.yaml:2)",
      'critical: policies["dockerfile/root-user"] (base.json:1)',
      'low: policies["dockerfile/*"] (secpolicy.config.yaml:4)',
      'off: overrides[0].policies["DL3002"] (secpolicy.config.yaml:7)',
    ]);
    expect(config.why("DL3002", "legacy/Dockerfile")[0]?.setting).toBeUndefined();
    expect(config.why("DL3002", "Dockerfile")[0]?.setting?.severity).toBe("low");
    expect(steps("compose/privileged", "compose.yaml")).toEqual([
      "critical: preset strict (secpolicy.config.yaml:2)",
      "off: --off compose/*",
    ]);
    expect(config.why("DL3006", "Dockerfile").map(({ policy }) => policy)).toEqual([
      "dockerfile/pinned",
      "dockerfile/tagged",
    ]);
    expect(config.why("nobody/knows", "Dockerfile")).toEqual([]);
  });
});
