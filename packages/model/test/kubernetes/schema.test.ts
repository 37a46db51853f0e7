import { describe, expect, it } from "vitest";
import type { KubernetesObject } from "../../src/kubernetes/model.ts";
import { textOf } from "../../src/source.ts";
import { parse } from "./manifest.ts";

function objectsOf(text: string, version?: string): readonly KubernetesObject[] {
  return parse(text, "app.yaml", version === undefined ? {} : { kubernetesVersion: version }).model.objects;
}

/** `fault path` of every fault of the first object. */
const faults = (text: string, version?: string): readonly string[] =>
  (objectsOf(text, version)[0]?.faults ?? []).map((one) => `${one.fault} ${"path" in one ? one.path : ""}`);

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n${spec}`;
const container = (text: string): string => pod(`  containers:\n    - name: a\n      image: a\n${text}`);

describe("faults of an object", () => {
  it("are found in the order of the text, with their way from the object", () => {
    const text = pod("  hostNetwrk: true\n  containers:\n    - image: a\n      env: [{ name: A, value: 1 }]\n");
    expect(faults(text)).toEqual([
      "unknown spec.hostNetwrk",
      "type spec.containers[0].env[0].value",
      "required spec.containers[0].name",
    ]);
  });

  it("follow the cluster's version", () => {
    const text = pod("  hostUsers: false\n  containers: [{ name: a, image: a }]\n");
    expect(faults(text, "1.24")).toEqual(["unknown spec.hostUsers"]);
    expect(faults(text, "1.25")).toEqual([]);
    expect(faults(text)).toEqual([]);
  });

  it("follow the values of the cluster's version", () => {
    const text = container("      securityContext: { appArmorProfile: { type: Unconfined } }\n");
    expect(faults(text, "1.29")).toEqual(["unknown spec.containers[0].securityContext.appArmorProfile"]);
    expect(faults(text, "1.30")).toEqual([]);
  });

  it.each([
    ["a custom resource", "apiVersion: acme.io/v1\nkind: Pod\nspce: {}\n"],
    ["a version that is gone", "apiVersion: extensions/v1beta1\nkind: Deployment\nspce: {}\n"],
    ["an unknown version", "apiVersion: '{{ .Values.version }}'\nkind: Deployment\nspce: {}\n"],
    [
      "what the cluster says",
      "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [] }\nstatus: [1]\n",
    ],
  ])("are none in %s", (_, text) => {
    expect(faults(text)).toEqual([]);
  });

  it("are those of each item of a list", () => {
    const items = objectsOf(
      "apiVersion: v1\nkind: ConfigMapList\nitems:\n  - metadata: { name: a }\n    data: { a: 1 }\n",
    );
    expect(items[0]?.faults.map(({ fault }) => fault)).toEqual(["type"]);
  });

  it("that came through an alias are found once, however often it stands", () => {
    const aliases = "    - *c\n".repeat(2000);
    const text = pod(
      `  initContainers:\n    - &c { name: a, image: a, env: [{ name: A, value: 1 }] }\n  containers:\n${aliases}`,
    );
    expect(faults(text)).toEqual(["type spec.initContainers[0].env[0].value", "type spec.containers[0].env[0].value"]);
  });

  it("offer no new text for a value that others use, too", () => {
    const [own, used] =
      objectsOf(
        container(
          "      ports: [{ containerPort: &p 80 }]\n      env: [{ name: A, value: 1 }, { name: B, value: *p }]\n",
        ),
      )[0]?.faults.map((one) => [textOf(one), one.fault === "type" ? one.rewritten : undefined]) ?? [];
    expect(own).toEqual(["1", '"1"']);
    expect(used).toEqual(["*p", undefined]);
  });

  it("of an alias that leads to itself come to an end", () => {
    expect(faults(container("      env: &e [*e]\n"))).toEqual(expect.any(Array));
  });
});

describe("a field in the wrong map", () => {
  const homeOf = (text: string): string | undefined => {
    const [fault] = objectsOf(text)[0]?.faults ?? [];
    return fault?.fault === "unknown" ? fault.home : undefined;
  };

  it("has its home in an outer map, the nearest one", () => {
    expect(homeOf(container("      hostNetwork: true\n"))).toBe("spec.hostNetwork");
    expect(homeOf(container("      resources: { image: a }\n"))).toBe("spec.containers[0].image");
  });

  it("has none where no outer map has a field of the name", () => {
    expect(homeOf(container("      whatever: true\n"))).toBeUndefined();
  });
});

describe("a kind that is not served", () => {
  it.each([
    ["apps/v1", "Deploymnet", { near: "Deployment", homes: [], versions: undefined }],
    ["v1", "Ingress", { near: undefined, homes: ["networking.k8s.io/v1"], versions: undefined }],
    ["networking.k8s.io/v1", "ServiceCIDR", { near: undefined, versions: "only since Kubernetes 1.33" }],
  ])("is a fault of %s %s", (apiVersion, kind, expected) => {
    const [fault] = objectsOf(`apiVersion: ${apiVersion}\nkind: ${kind}\n`, "1.30")[0]?.faults ?? [];
    expect(fault).toMatchObject({ fault: "kind", ...expected });
  });

  it.each(["Config", "Template", "BuildConfig"])("is none for %s, which other programs call their own", (kind) => {
    expect(faults(`apiVersion: v1\nkind: ${kind}\n`)).toEqual([]);
  });
});
