import type { Linter } from "eslint";
import { builtinRules } from "eslint/use-at-your-own-risk";
import { builtinRules as builtinRules9 } from "eslint-9/use-at-your-own-risk";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { lint, versions } from "./lint.ts";

const coreRules = new Map([
  ["ESLint 10", [...builtinRules.keys()]],
  ["ESLint 9", [...builtinRules9.keys()]],
]);

/** What projects set for all files, and mean for their JavaScript. */
const languageOptions = {
  globals: { window: "readonly" },
  sourceType: "commonjs",
  parserOptions: { project: true },
} as const;

describe.each(versions)("Languages under $version", ({ version, create }) => {
  it.each(["dockerfile", "yaml"])("%s: core rules that are on for all files neither crash nor report", async (name) => {
    const rules: Linter.RulesRecord = Object.fromEntries((coreRules.get(version) ?? []).map((rule) => [rule, "error"]));
    expect(Object.keys(rules).length).toBeGreaterThan(250);
    const own = { files: ["**/*.txt"], plugins: { secpolicy: plugin }, language: `secpolicy/${name}` };
    const text = "FROM scratch\n# TODO: a no-break\u00a0space, and\u2028more  \nRUN \\\n\n\t b\nUSER 1000";
    const { messages } = await lint(create, { config: [{ languageOptions, rules }, own], path: "file.txt", text });
    expect(messages).toEqual([]);
  });

  it.each(["", "\n", "\uFEFF", "FROM", "}{", "\u0000\u0001", "FROM a\nRUN <<EOF\nno end", "a: &a [*a"])(
    "read any text, such as %j: what is wrong with it is a finding, never a parsing error",
    async (text) => {
      for (const path of ["Dockerfile", "compose.yml"]) {
        const { messages } = await lint(create, { config: plugin.configs.recommended, path, text });
        expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
      }
    },
  );

  it("make a config that can be printed and cached, whatever is set for JavaScript", async () => {
    const parser: Linter.Parser = { parse: () => ({ type: "Program" }) };
    const config: Linter.Config[] = [
      { languageOptions: { ...languageOptions, parser } },
      ...plugin.configs.recommended,
    ];
    const eslint = create({ overrideConfigFile: true, overrideConfig: config });
    expect(JSON.stringify(await eslint.calculateConfigForFile("Dockerfile"))).toContain("secpolicy/dockerfile");
  });

  it("take any file for a Dockerfile that a config says is one", async () => {
    const [dockerfile] = plugin.configs.rules;
    const config = [{ ...dockerfile, files: ["**/*.docker"] }];
    const { messages } = await lint(create, { config, path: "api.docker", text: "FROM scratch\nRUN <<EOF\n" });
    expect(messages.map(({ ruleId }) => ruleId)).toContain("secpolicy/unreadable");
  });
});
