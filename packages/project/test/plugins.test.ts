import { describe, expect, it } from "vitest";
import { makeFolder, makeRepository } from "./folder.ts";
import { errorOf, on, resolveIn, resolveValue } from "./resolving.ts";

const meta = '{ title: "T", severity: "low", remediation: "Do it." }';
const noLatest = `name: acme
policies:
  no-foo:
    on: dockerfile.stage
    meta:
      title: Stage is called foo
      severity: high
      remediation: Call it otherwise.
    deny: { field: name, equals: foo }
    message: The stage is called foo, which is taken.
`;

function withPlugin(name: string, text: string): string {
  return makeRepository({ "secpolicy.config.json": `{ "plugins": ["./${name}"] }`, [name]: text });
}

describe("plugins", () => {
  it.each([
    ["plugin.yaml", noLatest],
    [
      "plugin.mjs",
      `export default { name: "acme", policies: { "no-foo": {
      on: "dockerfile.stage", meta: ${meta.replace('"low"', '"high"')}, *check() {} } } };`,
    ],
    [
      "plugin.ts",
      `const name: string = "acme"; export default { name, policies: { "no-foo": {
      on: "dockerfile.stage", meta: ${meta.replace('"low"', '"high"')}, *check() {} } } };`,
    ],
  ])("from %s have their policies on, under their own names", async (name, text) => {
    const config = await resolveIn(withPlugin(name, text));
    expect(config.plugins.map(({ id }) => id)).toEqual(["acme/no-foo"]);
    expect(on(config)).toContain("acme/no-foo: high");
    expect(config.plugins[0]?.policy.meta).toMatchObject({ presets: ["recommended"], aliases: [], references: [] });
  });

  it("may be packages, and values in a config", async () => {
    const root = makeRepository({
      "secpolicy.config.mjs": `import acme from "acme";
export default { plugins: ["other", acme], policies: { "acme/*": "info", "other/no-foo": "off" } };`,
      "node_modules/acme/package.json": '{ "name": "acme", "exports": { "import": "./index.mjs" } }',
      "node_modules/acme/index.mjs": `export default { name: "acme", policies: { a: { on: "compose.service", meta: ${meta}, *check() {} } } };`,
      "node_modules/other/package.json": '{ "name": "other", "main": "other.yaml" }',
      "node_modules/other/other.yaml": noLatest.replace("acme", "other"),
    });
    const config = await resolveIn(root);
    expect(config.plugins.map(({ id }) => id)).toEqual(["other/no-foo", "acme/a"]);
    expect(on(config)).toContain("acme/a: info");
    expect(on(config).join()).not.toContain("other/");
  });

  it("are not bound to the versions of secpolicy by asOf", async () => {
    const plugin = {
      name: "acme",
      policies: {
        a: {
          on: "compose.service",
          meta: {
            title: "T",
            severity: "low",
            severityReason: "So.",
            presets: ["recommended"],
            remediation: "Do it.",
            references: [],
            frameworks: [],
            aliases: ["acme:A1"],
            since: "9.0.0",
          },
          check: () => [],
        },
      },
    } as const;
    const config = await resolveValue(makeRepository({}), {
      plugins: [plugin],
      asOf: "0.1.0",
      policies: { A1: "high" },
    });
    expect(on(config)).toContain("acme/a: high");
  });

  it("have options, which are checked like others", async () => {
    const text = `export default { name: "acme", policies: { a: { on: "compose.service", meta: ${meta}, *check() {},
      options: { most: { type: "number", default: 3, description: "D." } } } } };`;
    const root = makeRepository({ "p.mjs": text });
    const value = (options: Record<string, number>) =>
      ({ plugins: ["./p.mjs"], policies: { "acme/a": ["low", options] } }) as const;
    const config = await resolveValue(root, value({ most: 5 }));
    expect(config.settingsFor("x").get("acme/a")?.options).toEqual({ most: 5 });
    expect(await errorOf(resolveValue(root, value({ mst: 5 })))).toContain('Unknown option "mst"');
  });

  it("named twice along a chain are loaded once", async () => {
    const root = makeRepository({
      "secpolicy.config.json": '{ "extends": "./base.json", "plugins": ["./p.yaml"] }',
      "base.json": '{ "plugins": ["./p.yaml"] }',
      "p.yaml": noLatest,
    });
    expect((await resolveIn(root)).plugins).toHaveLength(1);
  });
});

describe("a plugin that can't be used", () => {
  it("is named with the reason", async () => {
    expect(await errorOf(resolveIn(withPlugin("p.mjs", "throw new Error('no luck');")))).toContain(
      "p.mjs:1:7: The module can't be loaded: no luck.",
    );
    expect(await errorOf(resolveIn(withPlugin("p.mjs", "export const plugin = {};")))).toBe(
      "p.mjs: The module has no default export.",
    );
    expect(await errorOf(resolveIn(withPlugin("p.mjs", "export default 1;")))).toBe(
      "p.mjs: The default export of p.mjs is no object of the form { name, policies }.",
    );
    expect(await errorOf(resolveIn(withPlugin("p.mjs", "export default { name: 'acme' };")))).toBe(
      "p.mjs: The default export of p.mjs has no object of policies.",
    );
    const missing = makeRepository({ "secpolicy.config.json": '{ "plugins": ["./p.mjs", "acme"] }' });
    expect(await errorOf(resolveIn(missing))).toContain(
      'secpolicy.config.json:1:15: The plugin "./p.mjs" can\'t be found: there is no such file.',
    );
  });

  it("lies outside of the repository", async () => {
    const other = makeFolder({ "p.yaml": noLatest });
    const root = makeRepository({ "secpolicy.config.json": `{ "plugins": ["${other}/p.yaml"] }` });
    expect(await errorOf(resolveIn(root))).toContain("lies outside of the repository.");
  });

  it("has a name that is taken, or none", async () => {
    expect(await errorOf(resolveIn(withPlugin("p.yaml", noLatest.replace("acme", "dockerfile"))))).toContain(
      'p.yaml:1:7: No plugin can be called "dockerfile": the name is built in.',
    );
    expect(await errorOf(resolveIn(withPlugin("p.yaml", noLatest.replace("acme", "Acme Corp"))))).toContain(
      "needs a name of lower-case words with hyphens between them.",
    );
    const twice = makeRepository({
      "secpolicy.config.json": '{ "plugins": ["./p.yaml", "./q.yaml"] }',
      "p.yaml": noLatest,
      "q.yaml": noLatest,
    });
    expect(await errorOf(resolveIn(twice))).toContain('q.yaml:1:7: Two plugins are called "acme".');
  });

  it("declares policies that don't hold, each shown at its place", async () => {
    const text = `name: acme
polices: {}
policies:
  No Foo: {}
  no-on: { on: dockerfile.stge, meta: { title: T, severity: high, remediation: Do it. }, deny: {}, message: M. }
  no-field:
    on: dockerfile.stage
    meta: { title: T, severity: high, remediation: Do it. }
    deny: { field: nme, equals: foo }
    message: It is.
  no-meta: { on: dockerfile.stage, deny: { field: name, equals: foo }, message: It is. }
`;
    expect(await errorOf(resolveIn(withPlugin("p.yaml", text)))).toMatchInlineSnapshot(`
      "p.yaml:2:1: Unknown key "polices". Did you mean "policies"?
        1 | name: acme
        2 | polices: {}
          | ^^^^^^^
        3 | policies:

      p.yaml:4:3: "No Foo" is no name for a policy: lower-case words with hyphens between them are.
        3 | policies:
        4 |   No Foo: {}
          |   ^^^^^^
        5 |   no-on: { on: dockerfile.stge, meta: { title: T, severity: high, remediation: Do it. }, deny: {}, message: M. }

      p.yaml:5:16: acme/no-on: "dockerfile.stge" is none of dockerfile.file, dockerfile.stage, dockerfile.instruction, dockerfile.command, compose.project, compose.service, compose.network, kubernetes.manifest, kubernetes.object, kubernetes.pod, kubernetes.container, nextjs.config, nextjs.header, nextjs.csp. Did you mean "dockerfile.stage"?
        4 |   No Foo: {}
        5 |   no-on: { on: dockerfile.stge, meta: { title: T, severity: high, remediation: Do it. }, deny: {}, message: M. }
          |                ^^^^^^^^^^^^^^^
        6 |   no-field:

      p.yaml:9:20: acme/no-field: A dockerfile.stage has no field nme. Did you mean "name"?
         8 |     meta: { title: T, severity: high, remediation: Do it. }
         9 |     deny: { field: nme, equals: foo }
           |                    ^^^
        10 |     message: It is.

      p.yaml:11:12: acme/no-meta: "meta" is missing.
        10 |     message: It is.
        11 |   no-meta: { on: dockerfile.stage, deny: { field: name, equals: foo }, message: It is. }
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  it("holds code that is no policy", async () => {
    const text = `export default {
  name: "acme",
  policies: {
    a: { on: "dockerfile.stge", meta: { title: "T", severity: "bad", remediation: "Do it." } },
    b: { on: "dockerfile.stage", check() {}, meta: { severity: "low" } },
    c: 1,
  },
};
`;
    expect(await errorOf(resolveIn(withPlugin("p.mjs", text)))).toMatchInlineSnapshot(`
      "p.mjs:4:5: acme/a: "check" must be a function.
        3 |   policies: {
        4 |     a: { on: "dockerfile.stge", meta: { title: "T", severity: "bad", remediation: "Do it." } },
          |     ^
        5 |     b: { on: "dockerfile.stage", check() {}, meta: { severity: "low" } },

      p.mjs:4:14: acme/a: "on" must name a node: dockerfile.file, dockerfile.stage, dockerfile.instruction, dockerfile.command, compose.project, compose.service, compose.network, kubernetes.manifest, kubernetes.object, kubernetes.pod, kubernetes.container, nextjs.config, nextjs.header, nextjs.csp. Did you mean "dockerfile.stage"?
        3 |   policies: {
        4 |     a: { on: "dockerfile.stge", meta: { title: "T", severity: "bad", remediation: "Do it." } },
          |              ^^^^^^^^^^^^^^^^^
        5 |     b: { on: "dockerfile.stage", check() {}, meta: { severity: "low" } },

      p.mjs:4:63: acme/a: "meta.severity" must be one of critical, high, medium, low, info.
        3 | policies: {
        4 |   a: { on: "dockerfile.stge", meta: { title: "T", severity: "bad", remediation: "Do it." } },
          |                                                             ^^^^^
        5 |   b: { on: "dockerfile.stage", check() {}, meta: { severity: "low" } },

      p.mjs:5:46: acme/b: "meta.title" must be a text.
        4 |     a: { on: "dockerfile.stge", meta: { title: "T", severity: "bad", remediation: "Do it." } },
        5 |     b: { on: "dockerfile.stage", check() {}, meta: { severity: "low" } },
          |                                              ^^^^
        6 |     c: 1,

      p.mjs:5:46: acme/b: "meta.remediation" must be a text.
        4 |     a: { on: "dockerfile.stge", meta: { title: "T", severity: "bad", remediation: "Do it." } },
        5 |     b: { on: "dockerfile.stage", check() {}, meta: { severity: "low" } },
          |                                              ^^^^
        6 |     c: 1,

      p.mjs:6:8: acme/c: A policy is an object.
        5 |     b: { on: "dockerfile.stage", check() {}, meta: { severity: "low" } },
        6 |     c: 1,
          |        ^
        7 |   },"
    `);
  });
});
