import { describe, expect, it } from "vitest";
import { headers, read, rules, summary } from "./read.ts";

const rule = `{ source: "/:path*", headers: [{ key: "A", value: "1" }] }`;
const one = `const one = { key: "A", value: "1" };`;

describe("configs that are fully known", () => {
  it.each([
    ["a default export", `export default { headers: async () => [${rule}] };`],
    ["a sync method", `export default { headers() { return [${rule}]; } };`],
    ["a function", `export default { headers: function () { return [${rule}]; } };`],
    ["a named function", `export default { headers };\nasync function headers() { return [${rule}]; }`],
    [
      "a constant with a type",
      `import type { NextConfig } from "next";\nconst config: NextConfig = { async headers() { return [${rule}]; } };\nexport default config;`,
    ],
    ["satisfies", `export default { async headers() { return [${rule}]; } } satisfies NextConfig;`],
    ["an exported name", `const config = { async headers() { return [${rule}]; } };\nexport { config as default };`],
    ["module.exports", `module.exports = { async headers() { return [${rule}]; } };`],
    ["a property of module.exports", `module.exports.headers = async () => [${rule}];`],
    ["exports", `exports.headers = async () => [${rule}];`],
    [
      "module.exports that is wrapped again",
      `module.exports = { async headers() { return [${rule}]; } };\nmodule.exports = require("@sentry/nextjs").withSentryConfig(module.exports, {});`,
    ],
    ["TypeScript's export", `export = { async headers() { return [${rule}]; } };`],
    ["a compiled module", `exports.__esModule = true;\nexports.default = { async headers() { return [${rule}]; } };`],
    [
      "a function of the phase",
      `export default (phase, { defaultConfig }) => ({ ...defaultConfig, async headers() { return [${rule}]; } });`,
    ],
    [
      "an async function",
      `export default async function config() { const c = {}; c.headers = async () => [${rule}]; return c; }`,
    ],
    ["a property that is set later", `const c = {};\nc.headers = async () => [${rule}];\nexport default c;`],
    [
      "Object.assign",
      `export default Object.assign({}, { reactStrictMode: true }, { async headers() { return [${rule}]; } });`,
    ],
    [
      "a local wrapper",
      `const withX = (c) => ({ ...c, reactStrictMode: true });\nexport default withX({ async headers() { return [${rule}]; } });`,
    ],
    [
      "plugins that are applied in turn",
      `const a = (c) => c;\nconst plugins = [a, a];\nexport default () => plugins.reduce((c, p) => p(c), { async headers() { return [${rule}]; } });`,
    ],
  ])("are read from %s", (_title, text) => {
    expect(summary(text)).toBe("full | A: 1");
  });

  it.each([
    ["a constant list", headers("list", `${one}\nconst list = [one];`)],
    ["a constant rule", rules("[rule]", `const rule = ${rule};`)],
    ["a spread", headers("[...list]", `${one}\nconst list = [one];`)],
    ["pushes", headers("list", `const list = [];\nlist.push({ key: "A", value: "1" });`)],
    [
      "pushes in the function",
      `export default { async headers() { const all = []; all.push(${rule}); return all; } };`,
    ],
    ["concat", headers("[].concat([one])", one)],
    ["a map over names", headers(`["A"].map((key) => ({ key, value: "1" }))`)],
    ["an object's entries", headers(`Object.entries({ A: "1" }).map(([key, value]) => ({ key, value }))`)],
    ["forEach", `const all = [];\n["A"].forEach((key) => all.push({ key, value: "1" }));${headers("all")}`],
    ["a loop", `const all = [];\nfor (const key of ["A"]) all.push({ key, value: "1" });${headers("all")}`],
    ["a local function", headers("secure()", `function secure() { return [{ key: "A", value: "1" }]; }`)],
    [
      "an early return in development",
      `export default { async headers() { if (process.env.NODE_ENV === "development") return []; return [${rule}]; } };`,
    ],
    [
      "a spread condition on production",
      headers(`[one, ...(process.env.NODE_ENV === "production" ? [] : [{ key: "B", value: "2" }])]`, one),
    ],
    [
      "a spread of what is false",
      headers(
        `[one, ...(isDev && [{ key: "B", value: "2" }])]`,
        `${one}\nconst isDev = process.env.NODE_ENV === "development";`,
      ),
    ],
    [
      "a phase",
      `const { PHASE_DEVELOPMENT_SERVER } = require("next/constants");\nmodule.exports = (phase) => phase === PHASE_DEVELOPMENT_SERVER ? {} : { async headers() { return [${rule}]; } };`,
    ],
    ["a shorthand", headers("[{ key, value }]", `const key = "A", value = "1";`)],
    ["quoted keys", rules(`[{ "source": "/:path*", "headers": [{ "key": "A", "value": "1" }] }]`)],
    ["a rule that is not kept", headers("[false && { key: 'B', value: '2' }, one].filter(Boolean)", one)],
  ])("may build their rules with %s", (_title, text) => {
    expect(summary(text)).toBe("full | A: 1");
  });
});

describe("configs whose names are known", () => {
  it.each([
    ["a value of the environment", headers(`[{ key: "A", value: process.env.A }]`), "A: ?"],
    [
      "a push under an unknown condition",
      headers("all", `const all = [];\nif (process.env.A) all.push({ key: "A", value: "1" });`),
      "A: 1 (maybe)",
    ],
    [
      "a spread under an unknown condition",
      headers(`[...(process.env.A ? [{ key: "A", value: "1" }] : [])]`),
      "A: 1 (maybe)",
    ],
    [
      "an item under an unknown condition",
      headers(`[process.env.A && { key: "A", value: "1" }].filter(Boolean)`),
      "A: 1 (maybe)",
    ],
    [
      "an early return under one",
      `export default { async headers() { if (process.env.A) return []; return [${rule}]; } };`,
      "A: 1 (maybe)",
    ],
    [
      "a name that depends on one",
      headers(`[{ key: process.env.A ? "A" : "B", value: "1" }]`),
      "A: 1 (maybe) | B: 1 (maybe)",
    ],
    ["an unknown path", rules(`[{ source: process.env.PREFIX + "/x", headers: [{ key: "A", value: "1" }] }]`), "A: 1"],
    [
      "a loop over an unknown list",
      headers(
        "all",
        `const all = [];\nfor (const origin of (process.env.A ?? "").split(",")) all.push({ key: "A", value: origin });`,
      ),
      "A: ? (maybe)",
    ],
    [
      "a second config under an unknown condition",
      `const base = { async headers() { return [${rule}]; } };\nexport default process.env.A ? base : { ...base, output: "export" };`,
      "A: 1 (maybe) | A: 1 (maybe)",
    ],
    [
      "what is set before a block that may fail",
      headers("all", `let all = [{ key: "A", value: "1" }];\ntry { JSON.parse(process.env.A); } catch { all = []; }`),
      "A: 1 (maybe)",
    ],
  ])("have %s", (_title, text, expected) => {
    expect(summary(text)).toBe(`names | ${expected}`);
  });

  it("have an item in each of two lists for certain", () => {
    const text = headers(`process.env.A ? [one, { key: "B", value: "2" }] : [one]`, one);
    expect(summary(text)).toBe("names | A: 1 | B: 2 (maybe)");
  });
});

describe("configs that are partly known", () => {
  it.each([
    [
      "a spread of a package's list",
      headers(`[...list, { key: "A", value: "1" }]`, `import { list } from "@acme/headers";`),
      "A: 1",
    ],
    ["a rule of a package", rules(`[rule, ${rule}]`, `import rule from "@acme/rule";`), "A: 1"],
    [
      "a header whose name is not known",
      headers(`[{ key: process.env.NAME, value: "x" }, { key: "A", value: "1" }]`),
      "?: x | A: 1",
    ],
    [
      "a wrapper that is not known",
      `import withX from "with-x";\nexport default withX({ async headers() { return [${rule}]; } });`,
      "A: 1",
    ],
    [
      "a list that a package may change",
      headers("list", `import { extend } from "x";\nconst list = [{ key: "A", value: "1" }];\nextend(list);`),
      "A: 1",
    ],
    [
      "a change that is not followed",
      headers("list", `const list = [{ key: "A", value: "1" }];\nlist.splice(0, 0, ...process.env.X);`),
      "A: 1 (maybe)",
    ],
  ])("have %s", (_title, text, expected) => {
    expect(summary(text)).toBe(`partial | ${expected}`);
  });
});

describe("configs of which nothing is known", () => {
  it.each([
    ["the config of a package", `export { default } from "@acme/next-config";`],
    ["the headers of a package", `import { headers } from "@acme/headers";\nexport default { headers };`],
    ["a helper package", headers("secureHeaders()", `const { secureHeaders } = require("@acme/headers");`)],
    [
      "a spread of a package's config",
      `import base from "@acme/config";\nexport default { ...base, reactStrictMode: true };`,
    ],
    ["a class", "export default class Config {}"],
    ["a plugin without a config", `export default require("@next/bundle-analyzer")({ enabled: true });`],
  ])("have %s", (_title, text) => {
    expect(summary(text)).toBe("unknown");
    expect(read(text).reasons.length).toBeGreaterThan(0);
  });
});

describe("configs without headers", () => {
  it.each([
    ["an empty one", "export default {};"],
    ["an empty file", ""],
    ["a file of comments", "// nothing yet"],
    ["one with other settings", `export default { images: { contentSecurityPolicy: "default-src 'self'" } };`],
    ["a misspelt key", `export default { header() { return [${rule}]; } };`],
    [
      "headers for development only",
      `export default { ...(process.env.NODE_ENV !== "production" ? { async headers() { return [${rule}]; } } : {}) };`,
    ],
    [
      "headers that are deleted",
      `const c = { async headers() { return [${rule}]; } };\ndelete c.headers;\nexport default c;`,
    ],
    ["a plugin's own default", `export default require("@next/mdx")()();`],
  ])("are %s", (_title, text) => {
    expect(summary(text)).toBe("none");
  });

  it("are told from ones whose headers() returns nothing in production", () => {
    expect(summary(rules(`process.env.NODE_ENV === "production" ? [] : [${rule}]`))).toBe("full");
  });
});

describe("data that only the build has", () => {
  it.each([
    [
      "what is fetched",
      `const hosts = await (await fetch("https://a.example/hosts.json")).json();\nexport default { async headers() { return [${rule}, ...hosts.rules]; } };`,
      "partial | A: 1",
    ],
    [
      "a file that is read",
      `import { readFileSync } from "node:fs";\nconst policy = readFileSync("./csp.txt", "utf8").trim();\nexport default { async headers() { return [{ source: "/", headers: [{ key: "Content-Security-Policy", value: policy }] }]; } };`,
      "names | Content-Security-Policy: ?",
    ],
    [
      "the time",
      `export default { async headers() { return [{ source: "/", headers: [{ key: "X-Built", value: \`at \${new Date().toISOString()}\` }] }]; } };`,
      "names | X-Built: ?",
    ],
  ])("is unknown and leaves the rest known: %s", (_title, text, expected) => {
    expect(summary(text)).toBe(expected);
  });
});

describe("the place of a config", () => {
  const place = (text: string): string => {
    const { source, range } = read(text);
    return source.text.slice(...range);
  };

  it("is its headers key, or the object, or the first statement", () => {
    expect(place(`export default { reactStrictMode: true, async headers() { return []; } };`)).toBe("headers");
    expect(place(`const c = {};\nc.headers = async () => [];\nexport default c;`)).toBe("headers");
    expect(place(`export default { a: 1 };`)).toBe("{ a: 1 }");
    expect(place(`import x from "x";\nexport default x;`)).toBe(`import x from "x";`);
  });
});

describe("other settings", () => {
  it("are known, absent or unknown", () => {
    const config = read(`export default { output: "standalone", poweredByHeader: false, basePath: process.env.BASE };`);
    expect(config.output).toMatchObject({ known: true, value: "standalone" });
    expect(config.poweredByHeader).toMatchObject({ known: true, value: false });
    expect(config.basePath).toMatchObject({ known: false, raw: "process.env.BASE" });
    expect(read("export default {};").output).toBeUndefined();
    expect(read(`import base from "x";\nexport default { ...base };`).output).toMatchObject({ known: false });
  });
});
