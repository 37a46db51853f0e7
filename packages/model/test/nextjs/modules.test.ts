import { describe, expect, it } from "vitest";
import { parse, rules, say, summary } from "./read.ts";

const list = `[{ key: "A", value: "1" }]`;
const config = (from: string): string => rules(`[{ source: "/:path*", headers: list }]`, from);

describe("imports inside the project", () => {
  it.each([
    ["a named export", `import { list } from "./headers";`, "headers.ts", `export const list = ${list};`],
    ["another name", `import { all as list } from "./headers.js";`, "headers.js", `export const all = ${list};`],
    ["a default export", `import list from "./headers.mjs";`, "headers.mjs", `export default ${list};`],
    [
      "a destructured export",
      `import { list } from "./headers";`,
      "headers.ts",
      `export const { list } = { list: ${list} };`,
    ],
    [
      "a namespace",
      `import * as h from "./headers"; const { list } = h;`,
      "headers.ts",
      `export const list = ${list};`,
    ],
    ["CommonJS", `const { list } = require("./headers");`, "headers.cjs", `module.exports = { list: ${list} };`],
    ["the default of CommonJS", `import list from "./headers.cjs";`, "headers.cjs", `module.exports = ${list};`],
    ["a named export of CommonJS", `import { list } from "./headers.cjs";`, "headers.cjs", `exports.list = ${list};`],
    [
      "TypeScript by its compiled name",
      `import { list } from "./headers.js";`,
      "headers.ts",
      `export const list = ${list};`,
    ],
    ["a folder", `import { list } from "./security";`, "security/index.ts", `export const list = ${list};`],
    ["a folder above", `import { list } from "./a/../headers";`, "headers.ts", `export const list = ${list};`],
    ["JSON", `import list from "./headers.json";`, "headers.json", list],
    [
      "a function",
      `import { make } from "./headers"; const list = make("1");`,
      "headers.ts",
      `export function make(value) { return [{ key: "A", value }]; }`,
    ],
    [
      "an import that is awaited",
      `const { list } = await import("./headers");`,
      "headers.ts",
      `export const list = ${list};`,
    ],
    [
      "TypeScript's require",
      `import h = require("./headers"); const list = h.list;`,
      "headers.ts",
      `export const list = ${list};`,
    ],
  ])("are followed: %s", (_title, from, path, text) => {
    expect(summary({ "next.config.ts": config(from), [path]: text })).toBe("full | A: 1");
  });

  it("are followed through re-exports", () => {
    const files = {
      "next.config.ts": config(`import { list } from "./index";`),
      "index.ts": `export * from "./a";`,
      "a.ts": `export { all as list } from "./b";`,
      "b.ts": `export const all = ${list};`,
    };
    expect(summary(files)).toBe("full | A: 1");
  });

  it("are relative to the importing file", () => {
    const files = {
      "apps/web/next.config.ts": config(`import { list } from "../../shared/headers";`),
      "shared/headers.ts": `import value from "./value.json";\nexport const list = [{ key: "A", value }];`,
      "shared/value.json": `"1"`,
    };
    expect(summary(files)).toBe("full | A: 1");
  });

  it("add their files to the document, in which values then stand", () => {
    const document = parse({
      "next.config.ts": config(`import list from "./headers";`),
      "headers.ts": `export default ${list};`,
    });
    expect(document.sources.map(({ path }) => path)).toEqual(["next.config.ts", "headers.ts"]);
    expect(document.model.headers[0]?.source.path).toBe("headers.ts");
    expect(say(document.model.headers[0])).toBe(`"1"`);
  });

  it("stand at the right place in JSON", () => {
    const document = parse({
      "next.config.ts": config(`import list from "./h.json";`),
      "h.json": `[{ "key": "A", "value": "1" }]`,
    });
    expect(say(document.model.headers[0])).toBe(`"1"`);
  });

  it("are not opened when nothing uses them", () => {
    const document = parse({
      "next.config.ts": `import "./env";\nimport { x } from "./x";\n${rules(`[]`)}`,
      "env.ts": "",
      "x.ts": "",
    });
    expect(document.sources).toHaveLength(1);
  });
});

describe("imports that are not followed", () => {
  it.each([
    [
      "a missing file",
      { "next.config.ts": config(`import { list } from "./headers";`) },
      "`./headers` is not found in the project",
    ],
    [
      "a path that leaves the project",
      { "next.config.ts": config(`import { list } from "../headers";`) },
      "is not found in the project",
    ],
    [
      "a missing export",
      { "next.config.ts": config(`import { list } from "./h";`), "h.ts": "export const other = 1;" },
      "`list` is not among the exports",
    ],
    [
      "a circle",
      {
        "next.config.ts": config(`import { list as all } from "./h";\nconst list = all;`),
        "h.ts": `import c from "./next.config";\nexport const list = c.list;`,
      },
      "imports this file in turn",
    ],
    [
      "a file that does not parse",
      { "next.config.ts": config(`import { list } from "./h";`), "h.ts": "export const list = [;" },
      "can't be read",
    ],
    [
      "the fourth in a row",
      {
        "next.config.ts": config(`import { list } from "./a";`),
        "a.ts": `export { list } from "./b";`,
        "b.ts": `export { list } from "./c";`,
        "c.ts": `export { list } from "./d";`,
        "d.ts": `export const list = [];`,
      },
      "too indirectly",
    ],
  ])("leave the headers unknown: %s", (_title, files, reason) => {
    const { status, reasons } = parse(files).model;
    expect(status).toBe("unknown");
    expect(reasons.map((one) => one.reason).join()).toContain(reason);
  });
});

describe("packages of the project's own workspace", () => {
  const app = {
    "apps/web/next.config.ts": config(`import { list } from "@acme/headers";`),
    "apps/web/package.json": `{ "dependencies": { "@acme/headers": "workspace:*" } }`,
  };
  const manifest = (more: string): string => `{ "name": "@acme/headers"${more} }`;
  const pnpm = { "pnpm-workspace.yaml": "packages:\n  - apps/*\n  - 'packages/*'\n" };
  const source = `export const list = ${list};`;

  it.each([
    [
      "by its main file",
      {
        ...pnpm,
        "packages/headers/package.json": manifest(`, "main": "src/all.ts"`),
        "packages/headers/src/all.ts": source,
      },
    ],
    [
      "by its exports",
      {
        ...pnpm,
        "packages/headers/package.json": manifest(
          `, "exports": { ".": { "types": "./x.d.ts", "import": "./all.mjs" } }`,
        ),
        "packages/headers/all.mjs": source,
      },
    ],
    [
      "by its sources, when what is built from them is not there",
      {
        ...pnpm,
        "packages/headers/package.json": manifest(`, "main": "./dist/index.js"`),
        "packages/headers/src/index.ts": source,
      },
    ],
    [
      "where package.json lists the workspace",
      {
        "package.json": `{ "workspaces": { "packages": ["libs/shared-headers"] } }`,
        "libs/shared-headers/package.json": manifest(""),
        "libs/shared-headers/index.js": source,
      },
    ],
    [
      "without a scope, in a folder that leaves the project's name out",
      {
        "package.json": `{ "workspaces": ["packages/*"] }`,
        "apps/web/next.config.ts": config(`import { list } from "acme-headers";`),
        "apps/web/package.json": `{ "dependencies": { "acme-headers": "*" } }`,
        "packages/headers/package.json": `{ "name": "acme-headers", "main": "list.ts" }`,
        "packages/headers/list.ts": source,
      },
    ],
    [
      "through several re-exports",
      {
        ...pnpm,
        "packages/headers/package.json": manifest(""),
        "packages/headers/src/index.ts": `export * from "./other";\nexport * from "./list";`,
        "packages/headers/src/other.ts": "export const other = [];",
        "packages/headers/src/list.ts": source,
      },
    ],
  ])("are followed: %s", (_title, files) => {
    expect(summary({ ...app, ...files })).toBe("full | A: 1");
  });

  it.each([
    ["a package of a registry", { "apps/web/package.json": `{ "dependencies": { "@acme/headers": "^1.0.0" } }` }],
    ["a folder with another package", { "packages/headers/package.json": `{ "name": "headers" }` }],
    ["a folder outside of the workspace", { "pnpm-workspace.yaml": "packages:\n  - apps/*\n" }],
  ])("are not followed: %s", (_title, files) => {
    const all = {
      ...app,
      ...pnpm,
      "packages/headers/package.json": manifest(""),
      "packages/headers/src/index.ts": source,
      ...files,
    };
    expect(summary(all)).toBe("unknown");
  });
});

describe("a module that checks the environment", () => {
  const created = `import { createEnv } from "@t3-oss/env-nextjs";\nimport { z } from "zod";\nexport const env = createEnv({ server: { CDN: z.string().url() }, runtimeEnv: process.env });`;
  const parsed = `const { z } = require("zod");\nconst schema = z.object({ CDN: z.string() });\nexport const env = schema.parse(process.env);`;
  const list = `[{ key: "Content-Security-Policy", value: \`img-src \${env.CDN}\` }, ...(env.CDN ? [{ key: "B", value: "1" }] : []), { key: "C", value: process.env.NODE_ENV }]`;

  it.each([
    ["by createEnv", created],
    ["by a schema of zod", parsed],
  ])("leaves names known, and values that it has unknown: %s", (_title, env) => {
    const text = `import { env } from "./src/env";\n${rules(`[{ source: "/:path*", headers: ${list} }]`)}`;
    expect(summary({ "next.config.ts": text, "src/env.ts": env })).toBe(
      "names | Content-Security-Policy: ? | B: 1 (maybe) | C: production",
    );
  });
});
