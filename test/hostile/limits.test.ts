import { defaultLimits, type Limits } from "@secpolicy/core";
import { describe, expect, it } from "vitest";
import { project, secpolicy } from "../cli/command.ts";

const from = "FROM alpine:3.20\n";
const pod = (name: string): string => `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\n`;
const nested = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: ${"[".repeat(20)}${"]".repeat(20)}\n`;
const chain = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [
    index === 0 ? "compose.yaml" : `part${index}.yaml`,
    `services:\n  a:\n    extends: { file: part${index + 1}.yaml, service: a }\n`,
  ]),
);
const includes = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [
    index === 0 ? "compose.yaml" : `part${index}.yaml`,
    `include: [${index === 7 ? "" : `part${index + 1}.yaml`}]\nservices: { s${index}: { image: "a:1" } }\n`,
  ]),
);

const privileged = `services:\n${Array.from({ length: 10 }, (_, index) => `  s${index}: { image: "a:1", privileged: true }\n`).join("")}`;

/** A chart of Helm, whose templates are read without rendering. */
function chart(template: string): Readonly<Record<string, string>> {
  return { "chart/Chart.yaml": "apiVersion: v2\nname: a\nversion: 1.0.0\n", "chart/templates/a.yaml": template };
}

/** A limit, a value that the files exceed, and one that they don't. */
const cases: readonly (readonly [
  title: string,
  limit: keyof Limits,
  exceeded: number,
  enough: number,
  files: Readonly<Record<string, string>>,
])[] = [
  ["bytes of a file", "fileSize", 30, 200, { Dockerfile: `${from}# ${"a".repeat(60)}\n` }],
  ["documents of a file", "documents", 2, 3, { "a.yaml": [pod("a"), pod("b"), pod("c")].join("---\n") }],
  ["nesting in YAML", "depth", 10, 40, { "a.yaml": nested }],
  [
    "nesting in JSON",
    "depth",
    10,
    40,
    {
      "a.json": JSON.stringify({ apiVersion: "v1", kind: "Pod", x: JSON.parse(`${"[".repeat(20)}${"]".repeat(20)}`) }),
    },
  ],
  [
    "nesting in a Next.js config",
    "depth",
    10,
    60,
    { "next.config.js": `const x = ${"[".repeat(20)}${"]".repeat(20)};\nmodule.exports = {};\n` },
  ],
  [
    "entries of merge keys",
    "mergedEntries",
    3,
    4,
    { "compose.yaml": "x-a: &a { a: 1, b: 2 }\nservices:\n  s: { <<: *a }\n  t: { <<: *a }\n" },
  ],
  [
    "containers of a manifest",
    "containers",
    2,
    3,
    { "a.yaml": `${pod("a")}spec: { containers: [{ name: a }, { name: b }, { name: c }] }\n` },
  ],
  ["characters of a Dockerfile", "programLength", 30, 200, { Dockerfile: `${from}# ${"a".repeat(60)}\n` }],
  [
    "characters of a Next.js config",
    "programLength",
    30,
    200,
    { "next.config.js": `module.exports = {};\n// ${"a".repeat(60)}\n` },
  ],
  ["lines of a Dockerfile", "lines", 5, 20, { Dockerfile: `${from}RUN a ${"\\\n b".repeat(10)}\n` }],
  ["instructions of a Dockerfile", "instructions", 5, 20, { Dockerfile: `${from}${"RUN a\n".repeat(10)}` }],
  [
    "steps of a Next.js config",
    "steps",
    100,
    10_000,
    { "next.config.js": "let x = 0;\nfor (let i = 0; i < 100; i++) x += i;\nmodule.exports = {};\n" },
  ],
  ["services in a chain of extends", "chain", 3, 20, chain],
  ["files in a chain of includes", "chain", 3, 20, includes],
  ["files of a project", "projectFiles", 3, 20, includes],
  ["findings in a file", "findings", 3, 100, { "compose.yaml": privileged }],
  ["documents of a template", "documents", 1, 2, chart([pod("a"), pod("b")].join("---\n"))],
  ["nesting in a template", "depth", 10, 40, chart(nested)],
  [
    "entries of merge keys in a template",
    "mergedEntries",
    1,
    4,
    chart(`${pod("a")}x: &a { a: 1 }\ny: { <<: *a, z: { <<: *a } }\n`),
  ],
  [
    "containers of a template",
    "containers",
    2,
    3,
    chart(`${pod("a")}spec: { containers: [{ name: a }, { name: b }, { name: c }] }\n`),
  ],
];

async function run(limits: Partial<Limits>, files: Readonly<Record<string, string>>) {
  const cwd = project({
    ...files,
    "beside/Dockerfile": "FROM node\n",
    "secpolicy.config.json": JSON.stringify({ limits }),
  });
  const { status, stdout } = await secpolicy(["check", "--preset", "all", "-f", "json"], { cwd });
  const report: { failures: { message: string }[]; diagnostics: { path: string }[] } = JSON.parse(stdout);
  return { status, messages: report.failures.map(({ message }) => message), report };
}

describe("a limit", () => {
  it.each(cases)("can be set: %s", async (_title, limit, exceeded, enough, files) => {
    const over = await run({ [limit]: exceeded }, files);
    const said = `The limit is ${exceeded}; \`limits.${limit}\` in the config raises it.`;
    expect(over.messages.filter((message) => message.includes(said))).not.toEqual([]);
    expect(over.status).toBe(2);
    // Other files are judged all the same.
    expect(over.report.diagnostics.some(({ path }) => path === "beside/Dockerfile")).toBe(true);
    const within = await run({ [limit]: enough }, files);
    expect(within.messages.filter((message) => message.includes("limit"))).toEqual([]);
  });

  it("is tested, each of them", () => {
    expect(new Set<string>(cases.map(([, limit]) => limit))).toEqual(new Set(Object.keys(defaultLimits)));
  });

  it("must be a whole number above 0", async () => {
    const cwd = project({ Dockerfile: from, "secpolicy.config.json": '{ "limits": { "depth": 0, "dept": 1 } }' });
    const { status, stderr } = await secpolicy(["check"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("limits.depth must be the most levels of nesting");
    expect(stderr).toContain('Unknown key "dept" in limits. Did you mean "depth"?');
  });

  it("is that of the last config that sets it", async () => {
    const cwd = project({
      "a.yaml": nested,
      "base.json": '{ "limits": { "depth": 5, "documents": 1 } }',
      "secpolicy.config.json": '{ "extends": "./base.json", "limits": { "depth": 6 } }',
    });
    const { stdout } = await secpolicy(["check", "-f", "json", "a.yaml"], { cwd });
    expect(stdout).toContain("The limit is 6;");
  });
});

describe("genuine files", () => {
  it("may have many aliases", async () => {
    const aliases = Array.from(
      { length: 2_000 },
      (_, index) => `  s${index}:\n    <<: *common\n    image: "a:${index}"\n`,
    );
    const cwd = project({
      "compose.yaml": `x-common: &common\n  restart: always\n  init: true\n  environment: &env { A: "1", B: "2" }\nservices:\n${aliases.join("")}`,
    });
    const { stdout } = await secpolicy(["check", "-f", "json"], { cwd });
    expect(JSON.parse(stdout).failures).toEqual([]);
  });
});
