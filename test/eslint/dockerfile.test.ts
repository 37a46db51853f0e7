import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { lint, places, versions } from "./lint.ts";
describe.each(versions)("$version", ({ create }) => {
  it("x", async () => {
    const r = await lint(create, { config: plugin.configs.recommended, path: "Dockerfile", text: "FROM node\n" });
    expect(places(r)).toEqual([]);
  });
});
