import { type Kind, type KindModule, loadKind } from "@secpolicy/model";
import { describe, expect, it } from "vitest";
import { buildProject, parseTexts } from "../src/index.ts";

const modules = new Map<Kind, KindModule>([
  ["compose", await loadKind("compose")],
  ["dockerfile", await loadKind("dockerfile")],
]);

/** The stage that a service's build takes, by its index; `-` for none of them, nothing where the file is not known. */
function builtBy(build: string, dockerfile = "FROM acme/a AS one\nFROM acme/b AS two\n"): number | "-" | undefined {
  const compose = `services:\n  web:\n    build: ${build}\n`;
  const texts = new Map(Object.entries({ "compose.yaml": compose, "app/Dockerfile": dockerfile }));
  const { documents } = parseTexts(texts, modules, {});
  for (const { kind, model } of documents) {
    if (kind !== "compose" || !("services" in model)) continue;
    const built = buildProject(documents).buildOf(model.services[0]?.build);
    return built === undefined ? undefined : (built.stage?.index ?? "-");
  }
  return undefined;
}

describe("what a service builds", () => {
  it("is the last stage, or the one that the target names", () => {
    expect(builtBy("app")).toBe(1);
    expect(builtBy("{ context: app, target: ONE }")).toBe(0);
    expect(builtBy("{ context: app, target: '1' }")).toBe(1);
    expect(builtBy("{ context: app, target: three }")).toBe("-");
  });

  it("is not known without the Dockerfile, or where a variable decides", () => {
    expect(builtBy("other")).toBeUndefined();
    expect(builtBy("'${DIR}'")).toBeUndefined();
    expect(builtBy("{ context: app, target: '${T}' }")).toBeUndefined();
  });
});
