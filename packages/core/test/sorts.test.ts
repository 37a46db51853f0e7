import { describe, expect, it } from "vitest";
import { sortsOf } from "../src/declarative/sorts.ts";

describe("the sorts of node that a condition can be true of", () => {
  const isDeployment = { field: "groupKind", equals: "Deployment.apps" } as const;
  const isPaused = { field: "yaml.spec.paused", equals: true } as const;

  it("are those that it names", () => {
    expect(sortsOf("kubernetes.object", isDeployment)).toEqual(["Deployment.apps"]);
    expect(sortsOf("kubernetes.object", { all: [isPaused, isDeployment] })).toEqual(["Deployment.apps"]);
    expect(sortsOf("dockerfile.instruction", { field: "keyword", oneOf: ["ADD", "COPY"] })).toEqual(["ADD", "COPY"]);
  });

  it("are all where one of several may be true, or none of them is named", () => {
    expect(sortsOf("kubernetes.object", { any: [isDeployment, isPaused] })).toBeUndefined();
    expect(sortsOf("kubernetes.object", { not: isDeployment })).toBeUndefined();
    expect(sortsOf("kubernetes.object", { field: "groupKind", matches: "apps$" })).toBeUndefined();
    expect(sortsOf("kubernetes.object", isPaused)).toBeUndefined();
  });

  it("are all of nodes that have none", () => {
    expect(sortsOf("kubernetes.pod", isDeployment)).toBeUndefined();
  });
});
