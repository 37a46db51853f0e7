import { describe, expect, it } from "vitest";
import { missingFlagsOf, openFlagsOf } from "../../src/kubernetes/control-plane.ts";
import { onlyContainer, onlyPod, parse, podWith, say, show } from "./manifest.ts";

const workload = (kind: string, spec: string, container = "image: a"): string =>
  `{ apiVersion: apps/v1, kind: ${kind}, metadata: { name: a }, spec: { ${spec} template: { spec: { containers: [{ ${container} }] } } } }\n`;

describe("a patch", () => {
  it.each([
    ["a pod without an image", podWith("env: []"), true],
    ["a whole pod", podWith("image: a"), false],
    ["a workload with a selector", workload("Deployment", "selector: {},"), false],
    ["a workload without one", workload("StatefulSet", ""), true],
    ["a selector that a template fills in", workload("Deployment", "selector: '{{ .s }}',"), false],
  ])("%s", (_, text, expected) => {
    expect(onlyPod(text).isPatch).toBe(expected);
  });
});

describe("a file that calls itself a patch", () => {
  it.each([
    ["repo-patch.yaml", true],
    ["patches/web.yaml", true],
    ["web.patch.yaml", true],
    ["dispatch/web.yaml", false],
  ])("%s", (path, expected) => {
    const [object] = parse(podWith("image: a"), path).model.objects;
    expect(object?.pod?.isPatch).toBe(expected);
  });
});

describe("a pod that runs on", () => {
  it.each([
    [podWith("image: a"), "true"],
    [podWith("image: a", "restartPolicy: Never"), "false"],
    [podWith("image: a", "restartPolicy: '{{ .p }}'"), "?{{ .p }}"],
    [workload("DaemonSet", ""), "true"],
    ["{ apiVersion: batch/v1, kind: Job, spec: { template: { spec: { containers: [{ name: a }] } } } }\n", "false"],
  ])("%#", (text, expected) => {
    expect(show(onlyPod(text).isLongRunning)).toBe(expected);
  });
});

describe("an object's kind", () => {
  it.each([
    ["v1", "Service", "Service"],
    ["networking.k8s.io/v1", "Ingress", "Ingress.networking.k8s.io"],
    ["'{{ .v }}'", "Ingress", '?Ingress "(unnamed)"'],
  ])("of %s %s has its group", (apiVersion, kind, expected) => {
    const [object] = parse(`apiVersion: ${apiVersion}\nkind: ${kind}\n`).model.objects;
    expect(show(object?.groupKind)).toBe(expected);
  });
});

describe("flags of the control plane", () => {
  const started = (command: string) => onlyContainer(podWith(`image: a\ncommand: [${command}]`));

  it("are read with their values beside or behind them", () => {
    expect(openFlagsOf(started("kube-apiserver, --insecure-port, '8080', --secure-port=0")).map(say)).toEqual([
      "--insecure-port",
      "--secure-port=0",
    ]);
  });

  it("belong to their program", () => {
    expect(openFlagsOf(started("/bin/etcd, --auto-tls, --insecure-port=1")).map(say)).toEqual(["--auto-tls"]);
    expect(openFlagsOf(started("other, --auto-tls"))).toEqual([]);
  });

  it("are missing only where the command is all that there is", () => {
    expect(missingFlagsOf(started("kube-scheduler, --bind-address=127.0.0.1"))?.texts).toEqual(["--profiling=false"]);
    expect(missingFlagsOf(started("kube-scheduler, --config=/a"))).toBeUndefined();
    expect(missingFlagsOf(started("kube-scheduler, '{{ .flags }}'"))).toBeUndefined();
  });
});
