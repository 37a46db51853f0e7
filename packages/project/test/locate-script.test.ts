import { describe, expect, it } from "vitest";
import type { ValuePath } from "../src/config/file.ts";
import { locateInScript } from "../src/config/locate-script.ts";

function located(text: string, path: ValuePath): readonly [string | undefined, string] | undefined {
  const parts = locateInScript(text)(path);
  if (parts === undefined) return undefined;
  const { key, value } = parts;
  return [key === undefined ? undefined : text.slice(...key), text.slice(...value)];
}

describe("parts of a config in a script", () => {
  const text = `import { defineConfig } from "secpolicy";
/* { policies: { "a/b": "in a comment" } } */
const note = "{ policies: { 'a/b': 'in a string' } }";
export default defineConfig({
  presets: ["strict", ...others],
  // policies: { "a/b": "commented out" },
  policies: {
    "a/b": ["high", { most: call({ x: 1 }, [2]), last: \`t\${1}\` }],
    plain: "low", // {
  },
  overrides: [{ files: "x", policies: {} }, { files: "y", policies: { 'a/b': "off" } }],
} satisfies Config);
`;

  it.each<[ValuePath, readonly [string | undefined, string] | undefined]>([
    [
      ["presets", 0],
      [undefined, '"strict"'],
    ],
    [
      ["policies", "a/b", 0],
      [undefined, '"high"'],
    ],
    [
      ["policies", "a/b", 1, "most"],
      ["most", "call({ x: 1 }, [2])"],
    ],
    [
      ["policies", "a/b", 1, "last"],
      ["last", "`t${1}`"],
    ],
    [
      ["policies", "plain"],
      ["plain", '"low"'],
    ],
    [
      ["overrides", 1, "files"],
      ["files", '"y"'],
    ],
    [
      ["overrides", 1, "policies", "a/b"],
      ["'a/b'", '"off"'],
    ],
    [["overrides", 0, "policies", "a/b"], undefined],
    [["overrides", 2], undefined],
    [["nothing"], undefined],
  ])("%j are found where they stand", (path, expected) => {
    expect(located(text, path)).toEqual(expected);
  });

  it("are found in module.exports, and in texts that don't end well", () => {
    expect(located('module.exports = { failOn: "x" };', ["failOn"])).toEqual(["failOn", '"x"']);
    expect(located('export default { failOn: "x', ["failOn"])).toBeUndefined();
    expect(located("}{]", ["failOn"])).toBeUndefined();
  });
});
