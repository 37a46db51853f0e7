import type { Linter } from "eslint";
import { describe, expect, it, vi } from "vitest";
import { lint, versions } from "./lint.ts";

vi.mock("@secpolicy/policies/all", async () => {
  const { definePolicy } = await import("@secpolicy/core");
  const policy = definePolicy({
    on: "dockerfile.stage",
    meta: {
      title: "Options as they are",
      severity: "info",
      severityReason: "It only tells.",
      presets: ["recommended"],
      remediation: "",
      references: [],
      frameworks: [],
      aliases: [],
      since: "0.1.0",
    },
    options: {
      users: { type: "strings", default: ["root"], description: "Names." },
      mode: { type: "string", default: "lax", oneOf: ["lax", "strict"], description: "How." },
      most: { type: "number", default: 3, minimum: 1, description: "How many." },
      builds: { type: "boolean", default: false, description: "Whether." },
    },
    *check(stage, { options }) {
      yield { at: stage, message: JSON.stringify(options) };
    },
  });
  return { policies: [{ id: "dockerfile/echo", policy }] };
});

const { default: plugin } = await import("../../packages/eslint-plugin/src/index.ts");

const RULE = "secpolicy/dockerfile/echo";

describe.each(versions)("Options under $version", ({ create }) => {
  const lintWith = async (entry: Linter.RuleEntry): Promise<unknown> => {
    const config: Linter.Config[] = [...plugin.configs.recommended, { rules: { [RULE]: entry } }];
    const { messages } = await lint(create, { config, path: "Dockerfile", text: "FROM scratch\n" });
    return JSON.parse(messages.find(({ ruleId }) => ruleId === RULE)?.message ?? "");
  };

  it("have the policy's defaults", async () => {
    expect(await lintWith("error")).toEqual({ users: ["root"], mode: "lax", most: 3, builds: false });
  });

  it("are given behind the severity, each on its own", async () => {
    const given = { users: [], mode: "strict", most: 1, builds: true };
    expect(await lintWith(["error", given])).toEqual(given);
    expect(await lintWith(["warn", { builds: true }])).toEqual({ users: ["root"], mode: "lax", most: 3, builds: true });
  });

  it.each([
    [{ user: ["root"] }, /should NOT have additional properties|Unexpected property/],
    [{ users: "root" }, /should be array/],
    [{ users: [1] }, /should be string/],
    [{ mode: "loose" }, /should be equal to one of the allowed values/],
    [{ most: 0 }, /should be >= 1/],
    [{ builds: "yes" }, /should be boolean/],
  ])("%j is an error of the config", async (given, message) => {
    await expect(lintWith(["error", given])).rejects.toThrow(message);
  });

  it("are described for editors", () => {
    expect(plugin.rules["dockerfile/echo"]?.meta?.schema).toMatchObject([
      { properties: { mode: { type: "string", enum: ["lax", "strict"], description: "How." } } },
    ]);
  });
});
