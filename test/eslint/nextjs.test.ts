import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { lint, marked, places, versions } from "./lint.ts";

const XSS = "secpolicy/nextjs/x-xss-protection";
const CSP = "secpolicy/nextjs/csp-missing";

const only: Linter.Config[] = [
  {
    files: plugin.files.nextjs,
    plugins: { secpolicy: plugin },
    rules: { [XSS]: "error", "secpolicy/unreadable": "error" },
  },
];

function nextConfig(value: string, type = ""): string {
  return `const config${type} = {
  async headers() {
    return [{ source: "/:path*", headers: [{ key: "X-XSS-Protection", value: ${value} }] }];
  },
};

export default config;
`;
}

/** Makes any text an empty program: what a parser makes of it is nothing to our rules. */
const anyParser: Linter.Parser = {
  meta: { name: "any-parser", version: "1" },
  parseForESLint: (text) => {
    const lines = text.split("\n");
    const end = { line: lines.length, column: lines.at(-1)?.length ?? 0 };
    const loc = { start: { line: 1, column: 0 }, end };
    const range: [number, number] = [0, text.length];
    return { ast: { type: "Program", sourceType: "module", body: [], tokens: [], comments: [], loc, range } };
  },
};

describe.each(versions)("next.config under $version", ({ create }) => {
  it.each(["next.config.js", "next.config.mjs"])("is reported in %s with ESLint's own parser", async (path) => {
    const { text, marks } = marked(nextConfig('«"1; mode=block"»'));
    const result = await lint(create, { config: only, path, text });
    expect(places(result)).toEqual([`${XSS} ${marks[0]}`]);
  });

  it("is reported in TypeScript under any parser that takes it", async () => {
    const { text, marks } = marked(`import type { NextConfig } from "next";\n${nextConfig("«'1'»", ": NextConfig")}`);
    const config = [...only, { languageOptions: { parser: anyParser } }];
    expect(places(await lint(create, { config, path: "next.config.ts", text }))).toEqual([`${XSS} ${marks[0]}`]);
  });

  it("is fixed with line breaks, quotes and byte order mark as they were", async () => {
    const foreign = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const text = foreign(nextConfig("'1; mode=block'"));
    const { output } = await lint(create, { config: only, path: "next.config.js", text, fix: true });
    expect(output).toBe(foreign(nextConfig("'0'")));
  });

  it("is reported word by word, in a constant beside the config, with a suggestion or a fix where there is one", async () => {
    const policy = "`\n  default-src 'self';\n  script-src 'self' «'unsafe-eval'»;\n`";
    const { text, marks } = marked(
      `const csp = ${policy};\nexport default { async headers() { return [{ source: "/:path*", headers: [{ key: "Content-Security-Policy", value: csp.replace(/\\s{2,}/g, " ").trim() }, { key: «"Expect-CT"», value: "max-age=0" }] }]; } };\n`,
    );
    const rules = {
      "secpolicy/nextjs/csp-unsafe-eval": "error",
      "secpolicy/nextjs/deprecated-header": "warn",
      "secpolicy/nextjs/x-content-type-options-missing": "warn",
    } as const;
    const config: Linter.Config[] = [{ files: plugin.files.nextjs, plugins: { secpolicy: plugin }, rules }];
    const result = await lint(create, { config, path: "next.config.mjs", text });
    const found = places(result);
    expect(found).toContain(`secpolicy/nextjs/csp-unsafe-eval ${marks[0]}`);
    expect(found).toContain(`secpolicy/nextjs/deprecated-header ${marks[1]}`);
    const missing = result.messages.find(({ ruleId }) => ruleId === "secpolicy/nextjs/x-content-type-options-missing");
    expect(missing?.suggestions?.[0]?.fix.text).toBe(', { key: "X-Content-Type-Options", value: "nosniff" }');
  });

  it.each([
    ["eslint-disable-next-line", `// eslint-disable-next-line ${XSS} -- for an old browser`],
    ["secpolicy-ignore", "// secpolicy-ignore nextjs/x-xss-protection -- for an old browser"],
  ])("heeds %s", async (_, comment) => {
    const text = nextConfig('"1"').replace("    return", `    ${comment}\n    return`);
    expect((await lint(create, { config: only, path: "next.config.js", text })).messages).toEqual([]);
  });

  it("is part of `recommended`, beside the rules for other kinds", async () => {
    const { messages } = await lint(create, {
      config: plugin.configs.recommended,
      path: "next.config.js",
      text: nextConfig('"0"'),
    });
    expect(messages.map(({ ruleId }) => ruleId)).toContain(CSP);
  });

  it("is not what other JavaScript is, even with the rules on for all of it", async () => {
    const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`secpolicy/${name}`, "error"] as const));
    const config: Linter.Config[] = [{ plugins: { secpolicy: plugin }, rules }];
    expect((await lint(create, { config, path: "config.js", text: nextConfig('"1"') })).messages).toEqual([]);
  });

  it("that our parser can't read is reported at the place", async () => {
    const config = [...only, { languageOptions: { parser: anyParser } }];
    const result = await lint(create, { config, path: "next.config.ts", text: "export default {\n  headers( {\n};\n" });
    expect(result.messages.map(({ ruleId }) => ruleId)).toEqual(["secpolicy/unreadable"]);
  });
});
