/** Rules parse the text by themselves: whatever parser a project has, they find the same at the same places. */
import typescript from "@typescript-eslint/parser";
import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { type Create, lint, marked, places, versions } from "./lint.ts";

const rules = `[
      {
        source: "/:path*",
        headers: [
          { key: "X-XSS-Protection", value: «'1; mode=block'» },
          { key: "Strict-Transport-Security", value: «\`max-age=\${60 * 60}\`» },
          { key: "Content-Security-Policy", value: ["default-src 'self'", "script-src «self» «'unsafe-eval'»"].join("; ") },
          { key: "Referrer-Policy", value: «"origin"» },
        ],
      },
    ]`;

/** The same config in each of the languages, with the places of findings marked. */
const configs: Readonly<Record<string, string>> = {
  "next.config.ts": `import type { NextConfig } from "next";\nconst config: NextConfig = {\n  async headers() {\n    return ${rules};\n  },\n};\nexport default config satisfies NextConfig;\n`,
  "next.config.mjs": `const config = {\n  async headers() {\n    return ${rules};\n  },\n};\n\nexport default { ...config };\n`,
  "next.config.js": `const { join } = require("node:path");\nconst config = {\n  async headers() {\n    return ${rules};\n  },\n};\nmodule.exports = config;\n`,
};

const all: Linter.Config = {
  files: plugin.files.nextjs,
  plugins: { secpolicy: plugin },
  rules: Object.fromEntries(
    Object.keys(plugin.rules)
      .filter((name) => name.startsWith("nextjs/"))
      .map((name) => [`secpolicy/${name}`, "error"] as const),
  ),
};

const commonjs: Linter.Config = { files: ["**/*.js"], languageOptions: { sourceType: "commonjs" } };

/** `espree` is what ESLint has when no other is named; TypeScript is nothing that it reads. */
const parsers: readonly (readonly [name: string, options: Linter.LanguageOptions, paths: readonly string[]])[] = [
  ["espree", {}, ["next.config.mjs", "next.config.js"]],
  ["@typescript-eslint/parser", { parser: typescript }, Object.keys(configs)],
];

function found(create: Create, path: string, languageOptions: Linter.LanguageOptions): Promise<readonly string[]> {
  const config = [all, commonjs, { languageOptions }];
  return lint(create, { config, path, text: marked(configs[path] ?? "").text }).then(places);
}

describe.each(versions)("next.config under $version", ({ create }) => {
  it.each(parsers)("has the same findings at the same places with %s", async (_name, options, paths) => {
    for (const path of paths) {
      const { marks } = marked(configs[path] ?? "");
      const policies = ["x-xss-protection", "hsts-weak", "csp-syntax", "csp-unsafe-eval", "referrer-policy-weak"];
      const expected = marks.map((mark, index) => `secpolicy/nextjs/${policies[index]} ${mark}`);
      expect(await found(create, path, options)).toEqual(expect.arrayContaining(expected));
    }
  });

  it("differs in nothing between the two parsers", async () => {
    for (const path of ["next.config.mjs", "next.config.js"]) {
      const [espree, other] = await Promise.all([found(create, path, {}), found(create, path, { parser: typescript })]);
      expect(other).toEqual(espree);
      expect(other.length).toBeGreaterThan(5);
    }
  });

  it("is fixed alike in TypeScript", async () => {
    const config: Linter.Config[] = [
      all,
      { rules: { "secpolicy/nextjs/powered-by-header": "off" }, languageOptions: { parser: typescript } },
    ];
    const { text } = marked(configs["next.config.ts"] ?? "");
    const { output } = await lint(create, { config, path: "next.config.ts", text, fix: true });
    expect(output).toBe(text.replace("'1; mode=block'", "'0'"));
  });
});
