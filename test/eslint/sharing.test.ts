import type { KindModule } from "@secpolicy/core";
import { kindModules } from "@secpolicy/model/kinds";
import { Linter, type SourceCode } from "eslint";
import { policies } from "secpolicy/engine";
import { afterEach, describe, expect, it, vi } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { lint, versions } from "./lint.ts";

const POD = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: a, image: a}]\n";

function kubernetes(): KindModule {
  const module = kindModules.get("kubernetes");
  if (module === undefined) throw new Error("There is no such kind.");
  return module;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(versions)("Sharing under $version", ({ create }) => {
  it("parses and walks a text once for all rules", async () => {
    const parse = vi.spyOn(kubernetes(), "parse");
    const walk = vi.spyOn(kubernetes(), "walk");
    const result = await lint(create, { config: plugin.configs.strict, path: "pod.yaml", text: POD });
    expect(new Set(result.messages.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(1);
    expect([parse.mock.calls.length, walk.mock.calls.length]).toEqual([1, 1]);
  });

  it("does not parse YAML of no known kind", async () => {
    const parse = vi.spyOn(kubernetes(), "parse");
    await lint(create, { config: plugin.configs.strict, path: "pod.yaml", text: "a: 1\n" });
    expect(parse).not.toHaveBeenCalled();
  });

  it("stops the run when a policy throws, and names it", async () => {
    const [broken] = policies.filter(({ id }) => id === "kubernetes/run-as-non-root");
    if (broken === undefined) throw new Error("There is no such policy.");
    vi.spyOn(broken.policy, "check").mockImplementation(() => {
      throw new Error("no such node");
    });
    const config = plugin.configs.recommended;
    await expect(lint(create, { config, path: "pod.yaml", text: POD })).rejects.toThrow(
      "Policy kubernetes/run-as-non-root failed on pod.yaml: no such node",
    );
    const off: Linter.Config = { rules: { "secpolicy/kubernetes/run-as-non-root": "off" } };
    const { messages } = await lint(create, { config: [...config, off], path: "pod.yaml", text: POD });
    expect(messages.length).toBeGreaterThan(0);
  });
});

describe("A source code that is linted twice", () => {
  it("is judged by the rules of the second run", () => {
    const linter = new Linter();
    const base = plugin.configs.rules.map((part) => ({ ...part, language: "secpolicy/yaml", rules: {} }));
    const ids = (rule: string, code: string | SourceCode) =>
      linter.verify(code, [...base, { rules: { [rule]: "error" } }], "pod.yaml").map(({ ruleId }) => ruleId);
    const [first, second] = ["secpolicy/kubernetes/run-as-non-root", "secpolicy/kubernetes/allow-privilege-escalation"];
    expect(ids(first, POD)).toEqual([first]);
    expect(ids(second, linter.getSourceCode())).toEqual([second]);
  });
});
