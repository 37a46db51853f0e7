import { describe, expect, it } from "vitest";
import { parse } from "./manifest.ts";

const lifecycle = (apiVersion: string, kind: string, kubernetesVersion?: string) =>
  parse(
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a }\n`,
    "app.yaml",
    kubernetesVersion === undefined ? {} : { kubernetesVersion },
  ).model.objects[0]?.lifecycle;

describe("the life of an API version", () => {
  it("goes by the cluster's version", () => {
    expect(lifecycle("batch/v1beta1", "CronJob", "1.24")).toEqual({
      isRemoved: false,
      since: "1.21",
      removedIn: "1.25",
      replacement: "batch/v1",
      isCompatible: true,
    });
    expect(lifecycle("batch/v1beta1", "CronJob", "1.25")).toMatchObject({ isRemoved: true, since: "1.25" });
    expect(lifecycle("storage.k8s.io/v1beta1", "CSIStorageCapacity", "1.26")?.isRemoved).toBe(false);
    expect(lifecycle("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", "1.28")).toBeUndefined();
  });

  it("is that of the newest version where none is set", () => {
    expect(lifecycle("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema")).toMatchObject({ since: "1.32" });
  });

  it("goes by the kind", () => {
    expect(lifecycle("networking.k8s.io/v1beta1", "Ingress")?.isCompatible).toBe(false);
    expect(lifecycle("networking.k8s.io/v1beta1", "IngressClass")?.isCompatible).toBe(true);
    expect(lifecycle("networking.k8s.io/v1beta1", "ServiceCIDR")).toBeUndefined();
  });

  it("may end without a replacement", () => {
    expect(lifecycle("policy/v1beta1", "PodSecurityPolicy")).toMatchObject({ isRemoved: true, replacement: undefined });
  });

  it("is no matter of versions that are served, of custom resources and of what a template fills in", () => {
    expect(lifecycle("apps/v1", "Deployment")).toBeUndefined();
    expect(lifecycle("acme.io/v1beta1", "CronJob")).toBeUndefined();
    expect(lifecycle("'{{ .Values.api }}'", "CronJob")).toBeUndefined();
  });
});
