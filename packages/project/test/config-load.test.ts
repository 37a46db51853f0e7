import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, findWorkspace, type LoadedConfig, loadConfig } from "../src/index.ts";
import { makeFolder, makeRepository } from "./folder.ts";

function loadIn(cwd: string): Promise<LoadedConfig> {
  return loadConfig(findWorkspace(cwd));
}

/** What a user would see. */
async function errorIn(cwd: string, file?: string): Promise<string> {
  try {
    await loadConfig(findWorkspace(cwd), file === undefined ? "nearest" : { file });
  } catch (error) {
    if (error instanceof ConfigError) return error.toString();
    throw error;
  }
  return "no error";
}

function configs({ members }: LoadedConfig): readonly unknown[] {
  return members.map(({ config }) => config);
}

describe("the nearest config", () => {
  it("is looked for upwards, up to the repository's root", async () => {
    const root = makeRepository({ "secpolicy.config.json": '{ "failOn": "high" }', "a/b/x": "" });
    expect((await loadIn(join(root, "a/b"))).path).toBe("../../secpolicy.config.json");
  });

  it("is never looked for above the repository's root", async () => {
    const outer = makeFolder({ "secpolicy.config.json": "{}", "repo/.git/HEAD": "", "repo/a/x": "" });
    expect((await loadIn(join(outer, "repo/a"))).path).toBeUndefined();
  });

  it("is never looked for above the working directory without a repository", async () => {
    const outer = makeFolder({ "secpolicy.config.json": "{}", "a/x": "" });
    expect(await loadIn(join(outer, "a"))).toMatchObject({ path: undefined, members: [] });
  });

  it("may be a part of package.json, but only where it is one", async () => {
    const root = makeRepository({
      "package.json": '{ "name": "x", "secpolicy": { "failOn": "low" } }',
      "a/package.json": '{ "devDependencies": { "secpolicy": "1" } }',
    });
    const config = await loadIn(join(root, "a"));
    expect(config.path).toBe("../package.json");
    expect(configs(config)).toEqual([{ failOn: "low" }]);
  });

  it("must be the only one in its folder", async () => {
    const root = makeRepository({ "secpolicy.config.json": "{}", "secpolicy.config.yaml": "{}" });
    expect(await errorIn(root)).toBe(
      'secpolicy.config.yaml: One folder holds "secpolicy.config.json" and "secpolicy.config.yaml", and it would be a guess which one counts: keep one of them.',
    );
  });
});

describe("a config may be written in", () => {
  const expected = [{ presets: ["strict"], policies: { "a/b": "off" } }];

  it.each([
    ["secpolicy.config.json", '\uFEFF{ "presets": ["strict"], "policies": { "a/b": "off" } }'],
    ["secpolicy.config.jsonc", '{ // why\n "presets": ["strict"], /* x */ "policies": { "a/b": "off" }, }'],
    ["secpolicy.config.yaml", "presets: [strict]\npolicies:\n  a/b: off\n"],
    ["secpolicy.config.yml", "---\npresets:\n- strict\npolicies: { a/b: 'off' }\n"],
    ["secpolicy.config.mjs", 'export default { presets: ["strict"], policies: { "a/b": "off" } };'],
    ["secpolicy.config.js", 'module.exports = { presets: ["strict"], policies: { "a/b": "off" } };'],
    [
      "secpolicy.config.ts",
      'enum P { S = "strict" }\nexport default { presets: [P.S], policies: { "a/b": "off" } } as object;',
    ],
    [
      "secpolicy.config.mts",
      'const level: string = "off";\nexport default { presets: ["strict"], policies: { "a/b": level } };',
    ],
  ])("%s", async (name, text) => {
    const root = makeRepository({ [name]: text, "package.json": '{ "type": "commonjs" }' });
    expect(configs(await loadIn(root))).toEqual(expected);
  });

  it("an empty file, which says nothing", async () => {
    const root = makeRepository({ "secpolicy.config.yaml": "# nothing yet\n" });
    expect(configs(await loadIn(root))).toEqual([{}]);
  });
});

describe("a config that can't be read", () => {
  it("is shown with the place in JSON", async () => {
    const root = makeRepository({ "secpolicy.config.json": '{\n  "failOn": "high"\n  "presets": []\n}\n' });
    expect(await errorIn(root)).toMatchInlineSnapshot(`
      "secpolicy.config.json:3:3: The file is no valid JSON: comma expected.
        2 |   "failOn": "high"
        3 |   "presets": []
          |   ^^^^^^^^^
        4 | }"
    `);
  });

  it("is shown with the place in YAML", async () => {
    const root = makeRepository({ "secpolicy.config.yaml": "failOn: high\npresets: [strict\n" });
    expect(await errorIn(root)).toMatchInlineSnapshot(`
      "secpolicy.config.yaml:3:1: Flow sequence in block collection must be sufficiently indented and end with a ].
        2 | presets: [strict
        3 |
          | ^"
    `);
  });

  it("is shown with the place where a module throws", async () => {
    const root = makeRepository({
      "secpolicy.config.mjs": 'const a = 1;\nthrow new Error("no luck");\nexport default {};\n',
    });
    expect(await errorIn(root)).toMatchInlineSnapshot(`
      "secpolicy.config.mjs:2:7: The module can't be loaded: no luck.
        1 | const a = 1;
        2 | throw new Error("no luck");
          |       ^
        3 | export default {};"
    `);
  });

  it("is shown with the place of a module's syntax error", async () => {
    const root = makeRepository({ "secpolicy.config.ts": "export default {\n  presets: []\n  failOn: 'low',\n};\n" });
    expect(await errorIn(root)).toMatchInlineSnapshot(`
      "secpolicy.config.ts:3:3: The module can't be loaded: Unexpected token, expected ",".
        2 |   presets: []
        3 |   failOn: 'low',
          |   ^
        4 | };"
    `);
  });

  it("is named when it exports nothing", async () => {
    const root = makeRepository({ "secpolicy.config.mjs": "export const config = {};\n" });
    expect(await errorIn(root)).toBe("secpolicy.config.mjs: The module has no default export.");
  });

  it("is named when it does not exist, with the nearest name", async () => {
    const root = makeRepository({ "ci/secpolicy.json": "{}" });
    expect(await errorIn(root, "ci/secpolcy.json")).toBe(
      'ci/secpolcy.json: The file can\'t be read: it does not exist. Did you mean "secpolicy.json"?',
    );
  });

  it("is named when it is a folder, or in no known form", async () => {
    const root = makeRepository({ "a.toml": "" });
    mkdirSync(join(root, "secpolicy.config.json"));
    expect(await errorIn(root)).toBe("secpolicy.config.json: The file can't be read: it is a folder.");
    expect(await errorIn(root, "a.toml")).toContain("a.toml: Nobody knows how to read this file");
  });

  it("shows keys that stand twice", async () => {
    const json = makeRepository({ "secpolicy.config.json": '{ "failOn": "low",\n  "failOn": "high" }' });
    expect(await errorIn(json)).toMatchInlineSnapshot(`
      "secpolicy.config.json:2:3: The key "failOn" stands here twice.
        1 | { "failOn": "low",
        2 |   "failOn": "high" }
          |   ^^^^^^^^"
    `);
    const yaml = makeRepository({ "secpolicy.config.yaml": "failOn: low\nfailOn: high\n" });
    expect(await errorIn(yaml)).toContain('secpolicy.config.yaml:2:1: The key "failOn" stands here twice.');
  });

  it("does not act on a terminal", async () => {
    const root = makeRepository({ "secpolicy.config.yaml": "x: 1 # \u202e\n" });
    expect(await errorIn(root)).not.toContain("\u202e");
  });
});

describe("the form of a config", () => {
  it("is checked in JSON, everything at once", async () => {
    const text = `{
  "preset": ["strict"],
  "presets": ["strct"],
  "policies": {
    "a/b": "hgih",
    "a/c": ["high"],
    "a/d": ["high", {}, 1],
    "a/e": 1
  },
  "overrides": [{ "files": "x" }, { "files": 1, "policies": {} }],
  "settings": { "kubernetes": { "version": 1.3 } },
  "kinds": { "*.x": "docker" },
  "failOn": "all",
  "asOf": "1",
  "exceptions": [{ "policies": [], "files": "x", "reason": " ", "until": "2025-13-01" }]
}
`;
    const root = makeRepository({ "secpolicy.config.json": text });
    expect(await errorIn(root)).toMatchInlineSnapshot(`
      "secpolicy.config.json:2:3: Unknown key "preset". Did you mean "presets"?
        1 | {
        2 |   "preset": ["strict"],
          |   ^^^^^^^^
        3 |   "presets": ["strct"],

      secpolicy.config.json:3:15: presets[0] must be one of recommended, strict, all, pss-baseline, pss-restricted, cis-docker, nsa-k8s, owasp-headers, not "strct". Did you mean "strict"?
        2 |   "preset": ["strict"],
        3 |   "presets": ["strct"],
          |               ^^^^^^^
        4 |   "policies": {

      secpolicy.config.json:5:12: policies["a/b"] must be one of off, critical, high, medium, low, info, not "hgih". Did you mean "high"?
        4 |   "policies": {
        5 |     "a/b": "hgih",
          |            ^^^^^^
        6 |     "a/c": ["high"],

      secpolicy.config.json:6:12: policies["a/c"] must hold at least 2 items.
        5 |     "a/b": "hgih",
        6 |     "a/c": ["high"],
          |            ^^^^^^^^
        7 |     "a/d": ["high", {}, 1],

      secpolicy.config.json:7:12: policies["a/d"] must hold at most 2 items.
        6 |     "a/c": ["high"],
        7 |     "a/d": ["high", {}, 1],
          |            ^^^^^^^^^^^^^^^
        8 |     "a/e": 1

      secpolicy.config.json:8:12: policies["a/e"] must be a severity (critical, high, medium, low, info), off, or [severity, options], not 1.
        7 |     "a/d": ["high", {}, 1],
        8 |     "a/e": 1
          |            ^
        9 |   },

      secpolicy.config.json:10:17: "policies" is missing in overrides[0].
         9 |   },
        10 |   "overrides": [{ "files": "x" }, { "files": 1, "policies": {} }],
           |                 ^^^^^^^^^^^^^^^^
        11 |   "settings": { "kubernetes": { "version": 1.3 } },

      secpolicy.config.json:10:46: overrides[1].files must be a glob or a list of globs, not 1.
         9 |   },
        10 |   "overrides": [{ "files": "x" }, { "files": 1, "policies": {} }],
           |                                              ^
        11 |   "settings": { "kubernetes": { "version": 1.3 } },

      secpolicy.config.json:11:44: settings.kubernetes.version must be a version in quotes, "1.24" to "1.37", not 1.3.
        10 |   "overrides": [{ "files": "x" }, { "files": 1, "policies": {} }],
        11 |   "settings": { "kubernetes": { "version": 1.3 } },
           |                                            ^^^
        12 |   "kinds": { "*.x": "docker" },

      secpolicy.config.json:12:21: kinds["*.x"] must be one of dockerfile, compose, kubernetes, nextjs, ignore, not "docker".
        11 |   "settings": { "kubernetes": { "version": 1.3 } },
        12 |   "kinds": { "*.x": "docker" },
           |                     ^^^^^^^^
        13 |   "failOn": "all",

      secpolicy.config.json:13:13: failOn must be one of critical, high, medium, low, info, never, not "all".
        12 |   "kinds": { "*.x": "docker" },
        13 |   "failOn": "all",
           |             ^^^^^
        14 |   "asOf": "1",

      secpolicy.config.json:14:11: asOf must be a version of secpolicy, such as 0.1.0, not "1".
        13 |   "failOn": "all",
        14 |   "asOf": "1",
           |           ^^^
        15 |   "exceptions": [{ "policies": [], "files": "x", "reason": " ", "until": "2025-13-01" }]

      secpolicy.config.json:15:32: exceptions[0].policies must hold at least 1 item.
        14 |   "asOf": "1",
        15 |   "exceptions": [{ "policies": [], "files": "x", "reason": " ", "until": "2025-13-01" }]
           |                                ^^
        16 | }

      secpolicy.config.json:15:60: exceptions[0].reason must be the reason why the finding is accepted, not " ".
        14 |   "asOf": "1",
        15 |   "exceptions": [{ "policies": [], "files": "x", "reason": " ", "until": "2025-13-01" }]
           |                                                            ^^^
        16 | }

      secpolicy.config.json:15:74: exceptions[0].until must be a date, YYYY-MM-DD, not "2025-13-01".
        14 | ,
        15 | ": [{ "policies": [], "files": "x", "reason": " ", "until": "2025-13-01" }]
           |                                                             ^^^^^^^^^^^^
        16 |"
    `);
  });

  it("is checked in YAML", async () => {
    const root = makeRepository({
      "secpolicy.config.yaml": "policies:\n  a/b:\n    - off\n    - [x]\nsettings:\n  registry: x\n",
    });
    expect(await errorIn(root)).toMatchInlineSnapshot(`
      "secpolicy.config.yaml:4:7: policies["a/b"][1] must be an object of options, not a list.
        3 |     - off
        4 |     - [x]
          |       ^^^
        5 | settings:

      secpolicy.config.yaml:6:3: Unknown key "registry" in settings. Known keys: kubernetes, compose, registries, images.
        5 | settings:
        6 |   registry: x
          |   ^^^^^^^^"
    `);
  });

  it("is checked in package.json, at its place there", async () => {
    const root = makeRepository({ "package.json": '{\n  "name": "x",\n  "secpolicy": { "failsOn": "low" }\n}\n' });
    expect(await errorIn(root)).toMatchInlineSnapshot(`
      "package.json:3:18: Unknown key "failsOn". Did you mean "failOn"?
        2 |   "name": "x",
        3 |   "secpolicy": { "failsOn": "low" }
          |                  ^^^^^^^^^
        4 | }"
    `);
  });

  it("is checked in modules, at the places that a search of the text finds", async () => {
    const text = `import { defineConfig } from "./define.mjs";

// policies: { "a/b": "hgih" }
export default defineConfig({
  policies: { "a/b": "hgih" },
});
`;
    const root = makeRepository({
      "secpolicy.config.mjs": text,
      "define.mjs": "export const defineConfig = (config) => config;\n",
    });
    expect(await errorIn(root)).toMatchInlineSnapshot(`
      "secpolicy.config.mjs:5:22: policies["a/b"] must be one of off, critical, high, medium, low, info, not "hgih". Did you mean "high"?
        4 | export default defineConfig({
        5 |   policies: { "a/b": "hgih" },
          |                      ^^^^^^
        6 | });"
    `);
  });

  it("is checked in modules that put the config together, without a place", async () => {
    const root = makeRepository({ "secpolicy.config.mjs": 'const a = {}; a.failsOn = "low"; export default a;\n' });
    expect(await errorIn(root)).toBe('secpolicy.config.mjs: Unknown key "failsOn". Did you mean "failOn"?');
  });

  it("is checked in values", async () => {
    const workspace = findWorkspace(makeRepository({}));
    await expect(loadConfig(workspace, { value: { failOn: "never" } })).resolves.toMatchObject({ path: undefined });
    const wrong = { value: JSON.parse('{ "failOn": 1 }') };
    await expect(loadConfig(workspace, wrong)).rejects.toThrow(
      "failOn must be one of critical, high, medium, low, info, never, not 1.",
    );
  });

  it("must be an object", async () => {
    const root = makeRepository({ "secpolicy.config.json": "[]" });
    expect(await errorIn(root)).toContain("The config must be an object of settings of secpolicy, not a list.");
  });

  it("gives errors with the fields of the first problem, and no stack in the text", async () => {
    const root = makeRepository({ "secpolicy.config.json": '{\n  "x": 1,\n  "y": 2\n}' });
    const error = await loadIn(root).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: "ConfigError",
      path: "secpolicy.config.json",
      range: [4, 7],
      start: { line: 2, column: 3 },
      message: expect.stringContaining('Unknown key "x"'),
      problems: [{}, { path: "secpolicy.config.json", message: expect.stringContaining('Unknown key "y"') }],
    });
    expect(String(error)).not.toContain("    at ");
  });
});

describe("extends", () => {
  it("reads configs in order, the config itself last", async () => {
    const root = makeRepository({
      "secpolicy.config.json": '{ "extends": ["./a.yaml", "acme/strict.json"], "failOn": "low" }',
      "a.yaml": "extends: ./deep/b.json\nfailOn: high\n",
      "deep/b.json": '{ "failOn": "critical" }',
      "node_modules/acme/package.json": '{ "name": "acme" }',
      "node_modules/acme/strict.json": '{ "ignores": ["x"] }',
    });
    const { members } = await loadIn(root);
    expect(members.map(({ file, base }) => [file.source.path, base])).toEqual([
      ["deep/b.json", join(root, "deep")],
      ["a.yaml", root],
      ["node_modules/acme/strict.json", root],
      ["secpolicy.config.json", root],
    ]);
  });

  it("finds packages that are made for import alone", async () => {
    const root = makeRepository({
      "secpolicy.config.json": '{ "extends": "acme" }',
      "node_modules/acme/package.json": '{ "name": "acme", "exports": { "import": "./config.mjs" } }',
      "node_modules/acme/config.mjs": 'export default { failOn: "info" };',
    });
    expect(configs(await loadIn(root))[0]).toEqual({ failOn: "info" });
  });

  it("says where a config extends itself", async () => {
    const root = makeRepository({
      "secpolicy.config.json": '{ "extends": "./a.json" }',
      "a.json": '{\n  "extends": ["./b.json"]\n}',
      "b.json": '{ "extends": "./a.json" }',
    });
    expect(await errorIn(root)).toMatchInlineSnapshot(`
      "b.json:1:14: The config extends itself: a.json → b.json → a.json.
        1 | { "extends": "./a.json" }
          |              ^^^^^^^^^^"
    `);
  });

  it("says what can't be found", async () => {
    const root = makeRepository({ "secpolicy.config.json": '{ "extends": ["./a.json"] }' });
    expect(await errorIn(root)).toContain('secpolicy.config.json:1:15: There is no file "./a.json".');
    const other = makeRepository({ "secpolicy.config.json": '{ "extends": "acme-config" }' });
    expect(await errorIn(other)).toContain('The package "acme-config" can\'t be found from here.');
  });

  it("reads no config that is longer than any that people write", async () => {
    const globs = JSON.stringify(Array.from({ length: 200_000 }, (_, index) => `a${index}`));
    const root = makeRepository({ "secpolicy.config.json": `{ "ignores": ${globs} }` });
    expect(await errorIn(root)).toMatch(
      /^secpolicy\.config\.json: The file has 1\d{6} bytes, and a config may have 1048576/,
    );
  });

  it("never reads files outside of the repository, by paths or by links", async () => {
    const other = makeFolder({ "secret.json": '{ "password": "hunter2" }' });
    const root = makeRepository({
      "secpolicy.config.json": '{ "extends": "./link.json" }',
      "a/secpolicy.config.json": `{ "extends": "${join(other, "secret.json")}" }`,
    });
    symlinkSync(join(other, "secret.json"), join(root, "link.json"));
    for (const cwd of [root, join(root, "a")]) {
      const text = await errorIn(cwd);
      expect(text).toContain("lies outside of the repository.");
      expect(text).not.toContain("hunter2");
    }
  });
});
