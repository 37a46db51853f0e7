import { describe, expect, it } from "vitest";
import type { Definition } from "../../tools/kubernetes-schema/specification.ts";
import { tableOf, type Version } from "../../tools/kubernetes-schema/table.ts";

const KIND = { "x-kubernetes-group-version-kind": [{ group: "apps", version: "v1", kind: "Thing" }] };

const version = (minor: number, spec: Definition, values: readonly string[] = []): Version => ({
  minor,
  specification: {
    definitions: {
      "io.k8s.api.apps.v1.Thing": {
        ...KIND,
        properties: {
          spec: { $ref: "#/definitions/io.k8s.api.apps.v1.ThingSpec" },
          status: { $ref: "#/definitions/io.k8s.api.apps.v1.ThingStatus" },
        },
      },
      "io.k8s.api.apps.v1.ThingSpec": spec,
      "io.k8s.api.apps.v1.ThingStatus": { properties: { phase: { type: "string" } } },
    },
  },
  closedFields: new Map([["apps.v1.ThingSpec/mode", { name: "apps.v1.Mode", values }]]),
});

describe("the table of Kubernetes' fields", () => {
  it("says since and until when a field exists, and leaves out what the cluster says", () => {
    const { objects } = tableOf([
      version(24, { properties: { old: { type: "boolean" }, name: { type: "string" } }, required: ["name"] }),
      version(25, { properties: { name: { type: "string" }, sizes: { type: "array", items: { type: "integer" } } } }),
      version(26, { properties: { name: { type: "string" }, sizes: { type: "array", items: { type: "integer" } } } }),
    ]);
    expect(objects).toEqual([
      "apps.v1.Thing spec:.ThingSpec status:any",
      "apps.v1.ThingSpec name old:boolean@-24 sizes:[int32]@25-",
    ]);
  });

  it("calls required what every version requires", () => {
    const spec: Definition = { properties: { name: { type: "string" } }, required: ["name"] };
    expect(tableOf([version(24, spec), version(25, spec)]).objects).toContain("apps.v1.ThingSpec name!");
  });

  it("names the values of closed sets by version", () => {
    const spec: Definition = { properties: { mode: { type: "string" } } };
    const { objects, values } = tableOf([version(24, spec, ["Slow"]), version(25, spec, ["Slow", "Fast"])]);
    expect(objects).toContain("apps.v1.ThingSpec mode:$.Mode");
    expect(values).toEqual(["apps.v1.Mode Fast@25- Slow"]);
  });

  it("splits the span of a field that was gone for a while", () => {
    const spec: Definition = { properties: { mode: { type: "boolean" } } };
    const { objects } = tableOf([version(24, spec), version(25, { properties: {} }), version(26, spec)]);
    expect(objects).toContain("apps.v1.ThingSpec mode:boolean@-24 mode:boolean@26-");
  });

  it("names the kinds of an API version", () => {
    expect(tableOf([version(24, {})]).kinds).toEqual(["apps/v1 Thing:apps.v1.Thing"]);
  });
});
